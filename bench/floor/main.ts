// The floor: what a good engineer writes by hand for exactly these questions, and nothing else. See bench/README.md for
// what it does not do.
import { createServer } from 'node:http';
import { act } from './act.ts';
import { application } from './application.ts';
import { applications } from './applications.ts';
import { catalogue, kept, unchangedCatalogue } from './catalogue.ts';
import { connect } from './database.ts';
import { createBroadcast } from './broadcast.ts';
import { queue } from './queue.ts';
import { loadViewers, nobody, type Viewer } from './viewers.ts';

/** Answers with the whole body of the response. */
type Operation = (viewer: Viewer, variables: never, body: string) => Promise<string>;

/** By the name of the operation in the request. */
const operations: Readonly<Record<string, Operation>> = {
  BenchApplication: application,
  BenchApplications: applications,
  BenchQueue: queue,
  BenchMove: act,
  BenchCatalogue: catalogue,
  BenchCatalogueUnchanged: unchangedCatalogue,
};

await connect();
const viewers = await loadViewers();

const server = createServer((req, res) => {
  if (req.method !== 'POST') return void res.writeHead(200).end();
  const chunks: Buffer[] = [];
  req.on('data', (chunk: Buffer) => chunks.push(chunk));
  req.on('end', () => {
    const body = (chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks)).toString();
    if (req.url === '/fact') return void res.writeHead(204).end(() => broadcast.send(body));
    const token = req.headers.authorization?.slice(7);
    const viewer = token === undefined ? nobody : viewers.get(token);
    if (!viewer) return void res.writeHead(401).end();
    answer(viewer, body).then(
      (text) => {
        const bytes = typeof text === 'string' ? Buffer.from(text) : text;
        res.writeHead(200, {
          'content-type': 'application/json; charset=utf-8',
          'content-length': bytes.length,
        });
        res.end(bytes);
      },
      (error: unknown) => {
        console.error(error);
        res.writeHead(500).end();
      },
    );
  });
});

async function answer(viewer: Viewer, body: string): Promise<string | Buffer> {
  const known = viewer === nobody ? kept.get(body) : undefined;
  if (known) return known;
  const { operationName, variables } = JSON.parse(body) as { operationName: string; variables: never };
  return operations[operationName]!(viewer, variables, body);
}

const broadcast = createBroadcast(server);
server.keepAliveTimeout = 65_000;
server.listen(Number(process.env['PORT']), '127.0.0.1');
process.on('SIGTERM', () => process.exit(0));
