import type { Pool } from 'pg';
import { sendText } from './respond.js';
import type { Handler, Route } from './router.js';

/** For whoever watches over the process: alive is one thing, able to answer another. */
export function healthRoutes(pool: Pool): Route[] {
  const alive: Handler = (_req, res) => sendText(res, 200, 'text/plain', 'ok\n');
  // Migrations are done before the server listens, so what is left to ask is whether the database answers.
  const ready: Handler = async (_req, res) => {
    try {
      await pool.query('select 1');
      sendText(res, 200, 'text/plain', 'ready\n');
    } catch {
      sendText(res, 503, 'text/plain', 'the database does not answer\n');
    }
  };
  return [
    { path: '/healthz', handle: alive },
    { path: '/readyz', handle: ready },
  ];
}
