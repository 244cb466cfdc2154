import type { IncomingMessage } from 'node:http';
import type { MikroORM } from '@mikro-orm/postgresql';
import type { Pool } from 'pg';
import type { Viewer } from '../platform/access/viewer.js';
import type { Config } from '../platform/config.js';
import type { Route } from '../platform/http/router.js';
import type { SignedAddresses } from '../platform/http/signed-addresses.js';
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
}

/** The services of this folder, made from the house's parts; they hold no state, so each who needs them makes them. */
export function fileServices({ config, log, orm }: FilesHouse) {
  const storage: Storage = createStorage(config);
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

/** How often what waits is checked and what nobody uses is swept. */
const roundEvery = 60_000;

/** The roads in (`/files/upload`) and out (`/files/<id>`), and the rounds between them. */
export function createFiles(house: FilesHouse, { viewerOf, addresses, translate }: FileRoads) {
  const { config, log, pool } = house;
  const { storage, uploads, keeping } = fileServices(house);
  const locks = new UploadLocks(config.databaseUrl);
  const upload = createUploadHandler({ config, log, translate, storage, locks, uploads, viewerOf });
  const serve = createServeHandler(pool, storage, addresses, config.corsOrigins);
  const rounds = setInterval(() => void keeping.round(), roundEvery);
  rounds.unref();

  const routes: Route[] = [
    { path: '/files/upload', handle: upload },
    { path: '/files/upload/', handle: upload },
    { path: '/files/', handle: serve },
  ];
  return {
    routes,
    async stop() {
      clearInterval(rounds);
      await keeping.stop();
      await locks.stop();
    },
  };
}
