import type { IncomingMessage } from 'node:http';
import { fileURLToPath } from 'node:url';
import { sendJson } from './respond.js';
import type { Handler, Route } from './router.js';
import { staticFiles } from './static-files.js';

export const wantsPage = (req: IncomingMessage): boolean =>
  (req.method === 'GET' || req.method === 'HEAD') && (req.headers.accept ?? '').includes('text/html');

/** GraphiQL: its page stands at /graphql, what it loads under /graphiql/. */
export const graphiql = (dist: URL): Handler => staticFiles(folderOf('graphiql/', dist), '/graphiql/');

/** What people open in a browser, from the folder that the build fills. */
export function pageRoutes(dist: URL): Route[] {
  return [
    { path: '/graphiql/', handle: graphiql(dist) },
    { path: '/admin/', handle: staticFiles(folderOf('admin/', dist), '/admin/') },
    { path: '/admin', handle: redirect(308) },
    {
      path: '/',
      handle: (req, res) => (wantsPage(req) ? redirect(302)(req, res) : sendJson(res, 200, addresses)),
    },
  ];
}

const folderOf = (name: string, dist: URL) => fileURLToPath(new URL(name, dist));

const redirect =
  (status: number): Handler =>
  (_req, res) =>
    void res.writeHead(status, { location: '/admin/' }).end();

/** For programs that ask at the door. */
const addresses = { graphql: '/graphql', console: '/admin/', alive: '/healthz', ready: '/readyz' };
