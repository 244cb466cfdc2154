import helmet from 'helmet';
import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import { wantsPage } from './pages.js';
import type { Gate } from './router.js';

/**
 * What browsers are told about every answer. Pages may load from here and nowhere else; style elements are allowed
 * because the console and GraphiQL write theirs while they run (scripts may not), blob: because both preview files
 * and run workers. HTTPS is demanded only where people reach us by it: a demo on a laptop has none. The API's data get
 * what means something for data, half a kilobyte less on each answer.
 */
export function securityHeaders(publicUrl: string): Gate {
  const https = publicUrl.startsWith('https://');
  const setHeaders = helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        fontSrc: ["'self'", 'data:'],
        workerSrc: ["'self'", 'blob:'],
        frameSrc: ["'self'", 'blob:'],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'self'"],
        ...(https && { upgradeInsecureRequests: [] }),
      },
    },
    // Answers of the API are for other origins too, where CORS lets them.
    crossOriginResourcePolicy: false,
    strictTransportSecurity: https,
  });
  const ofPages = said(setHeaders);
  const ofData = [
    ...ofPages.filter(([name]) => forData.has(name.toLowerCase())),
    ['content-security-policy', "default-src 'none';frame-ancestors 'none'"] as const,
  ];
  return (req, res) => {
    for (const [name, value] of isForData(req) ? ofData : ofPages) res.setHeader(name, value);
    return false;
  };
}

const forData = new Set(['x-content-type-options', 'strict-transport-security']);

const isForData = (req: IncomingMessage) => req.url!.split('?', 1)[0] === '/graphql' && !wantsPage(req);

/** Nothing that helmet says depends on the request: it is asked once. */
function said(setHeaders: ReturnType<typeof helmet>): [string, string][] {
  const res = new ServerResponse(new IncomingMessage(new Socket()));
  setHeaders(res.req, res, (error) => {
    if (error) throw error;
  });
  return Object.entries(res.getHeaders()).map(([name, value]) => [name, String(value)]);
}
