import type { IncomingMessage } from 'node:http';
import type { MikroORM } from '@mikro-orm/postgresql';
import type { Pool } from 'pg';
import type { Viewer } from '../platform/access/viewer.js';
import type { Config } from '../platform/config.js';
import type { Route } from '../platform/http/router.js';
import type { SignedAddresses } from '../platform/http/signed-addresses.js';
import { jobKind, type Jobs } from '../platform/jobs/jobs.js';
import type { Log } from '../platform/log.js';
import type { Translate } from '../platform/messages/translate.js';
import { FileChecks } from './file-checks.js';
import { FileKeeping } from './file-keeping.js';
import { createServeHandler } from './serve.http.js';
import { createStorage, type Storage } from './storage.js';
import { createUploadHandler } from './upload.http.js';
import { UploadLocks } from './upload-lock.js';
import { Uploads } from './uploads.js';

/** What files need of the house. */
export interface FilesHouse {
  readonly config: Config;
  readonly log: Log;
  readonly pool: Pool;
  readonly orm: MikroORM;
  readonly jobs: Jobs;
}

/** What this folder does for the others; rights are in file-rights.ts, attaching in attach.ts. */
export interface FileServices {
  readonly storage: Storage;
  readonly uploads: Uploads;
  readonly keeping: FileKeeping;
}

export async function createFileServices({ config, log, orm }: FilesHouse): Promise<FileServices> {
  const storage = await createStorage(config);
  const checks = new FileChecks(orm.em, storage, config.uploads.clamd, log);
  return {
    storage,
    uploads: new Uploads(orm.em, storage, checks),
    keeping: new FileKeeping(orm.em, storage, checks, log),
  };
}

export interface FileRoads {
  readonly viewerOf: (req: IncomingMessage) => Promise<Viewer>;
  readonly addresses: SignedAddresses;
  readonly translate: Translate;
}

const checkWaiting = jobKind('files.check', { retries: 0, within: 600 });
const sweep = jobKind('files.sweep', { retries: 0, within: 600 });

/** The roads in (`/files/upload`) and out (`/files/<id>`), and the work between them. */
export function createFileRoads(
  { config, log, pool, jobs }: FilesHouse,
  { storage, uploads, keeping }: FileServices,
  { viewerOf, addresses, translate }: FileRoads,
) {
  const locks = new UploadLocks(config.databaseUrl);
  const upload = createUploadHandler({ config, log, translate, storage, locks, uploads, viewerOf });
  const serve = createServeHandler(pool, storage, addresses, config.corsOrigins);
  jobs.handle(checkWaiting, () => keeping.checkWaiting());
  jobs.every(checkWaiting, '* * * * *');
  jobs.handle(sweep, async () => void (await keeping.sweep()));
  jobs.every(sweep, '7,27,47 * * * *');

  const routes: Route[] = [
    { path: '/files/upload', handle: upload },
    { path: '/files/upload/', handle: upload },
    { path: '/files/', handle: serve },
  ];
  return {
    routes,
    stop: () => locks.stop(),
  };
}
