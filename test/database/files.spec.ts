import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Upload } from '@tus/server';
import { v7 } from 'uuid';
import { Refused } from '../../api/core/problem.js';
import { attachFiles, fileFacts, keepFiles } from '../../api/files/attach.js';
import { FileChecks } from '../../api/files/file-checks.js';
import { FileKeeping } from '../../api/files/file-keeping.js';
import { LocalStorage } from '../../api/files/local-storage.js';
import { StoredFile } from '../../api/files/stored-file.entity.js';
import { UploadLocks } from '../../api/files/upload-lock.js';
import { Uploads } from '../../api/files/uploads.js';
import { act } from '../../api/platform/act.js';
import { anonymous, type Viewer } from '../../api/platform/access/viewer.js';
import { startFakeClamd } from '../support/fake-clamd.js';
import { openHouse, type TestHouse } from './house.js';
import { waiting } from '../support/database.js';
import { samples } from '../support/samples.js';

const hour = 60 * 60_000;
let house: TestHouse;
let folder: string;
let [karima, driss] = ['', ''];
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jiha-files-'));
  [karima, driss] = [await person(), await person()];
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function person(): Promise<string> {
  const id = v7();
  await house.pool.query(`insert into person (id, given_name, search) values ($1, 'Karima', '')`, [id]);
  return id;
}

/** The services of the folder, with a scanner or without. */
function services(clamd: { host: string; port: number } | null = null) {
  const { orm, log } = house;
  const storage = new LocalStorage(folder);
  const checks = new FileChecks(orm.em, storage, clamd, log);
  return {
    storage,
    uploads: new Uploads(orm.em, storage, checks),
    keeping: new FileKeeping(orm.em, storage, checks, log),
  };
}

const text = { name: 'notes.txt', claimedType: 'text/plain', purpose: 'ATTACHMENT' as const };
const stored = async (id: string) => house.orm.em.fork().findOne(StoredFile, id);
const kept = async () => (await readdir(join(folder, 'files'))).filter((name) => !name.endsWith('.json'));
const asPerson = (personId: string): Viewer => ({ ...anonymous('fr'), kind: 'person', personId });

describe('keeping files', () => {
  it('checks what waited for the scanner once the scanner is back, and not before its time', async () => {
    const gone = await startFakeClamd();
    await gone.stop();
    const { uploads, keeping } = services({ host: '127.0.0.1', port: gone.port });
    const id = await uploads.store(karima, text, samples.txt);
    expect(await stored(id)).toMatchObject({ status: 'CHECKING', type: null });

    await keeping.checkWaiting(new Date(Date.now() + 2 * 60_000));
    expect(await stored(id)).toMatchObject({ status: 'CHECKING' });
    const back = await startFakeClamd({ port: gone.port });
    await keeping.checkWaiting(new Date());
    expect(back.scanned).toHaveLength(0);
    await keeping.checkWaiting(new Date(Date.now() + 20 * 60_000));
    expect(await stored(id)).toMatchObject({ status: 'READY', type: 'text/plain' });
    await back.stop();
  });

  it('checks an upload that arrived whole although the process died before it could look', async () => {
    const { uploads, storage, keeping } = services();
    const [whole, half] = await Promise.all(
      [samples.txt.length, samples.txt.length + 1].map((size) => uploads.begin(karima, { ...text, size })),
    );
    for (const [id, size] of [
      [whole, samples.txt.length],
      [half, samples.txt.length + 1],
    ] as const) {
      await storage.uploads.create(new Upload({ id: id!, size, offset: 0 }));
      await storage.uploads.write(Readable.from([samples.txt]), id!, 0);
    }
    await keeping.checkWaiting(new Date(Date.now() + hour));
    expect(await stored(whole!)).toMatchObject({ status: 'READY' });
    expect(await stored(half!)).toMatchObject({ status: 'UPLOADING' });
  });

  it('sweeps what nothing has used for 48 hours, and nothing else', async () => {
    const { uploads, keeping } = services();
    const [idle, used] = [
      await uploads.store(karima, text, samples.txt),
      await uploads.store(karima, text, samples.txt),
    ];
    const subject = { kind: 'application', id: v7() };
    await act(house.orm, asPerson(karima), (done) => attachFiles(done, [used], subject));
    await keeping.sweep(new Date(Date.now() + 47 * hour));
    expect((await kept()).sort()).toEqual([idle, used].sort());
    await keeping.sweep(new Date(Date.now() + 49 * hour));
    expect(await kept()).toEqual([used]);
    expect(await stored(idle)).toBeNull();
    expect(await stored(used)).toMatchObject({ status: 'READY' });
  });

  it('keeps what somebody attaches at the moment of sweeping', async () => {
    const { uploads, keeping } = services();
    const id = await uploads.store(karima, text, samples.txt);
    const subject = { kind: 'application', id: v7() };
    let swept: Promise<number> | undefined;
    await act(house.orm, asPerson(karima), async (done) => {
      await attachFiles(done, [id], subject);
      await done.em.flush();
      swept = keeping.sweep(new Date(Date.now() + 49 * hour));
      await waiting(house.config.databaseUrl, 1);
    });
    await swept;
    expect(await kept()).toEqual([id]);
    expect(await stored(id)).toMatchObject({ status: 'READY', attachedToId: subject.id, discardedAt: null });
  });

  it('lets nobody fill the disk with files that nothing uses', async () => {
    const { uploads } = services();
    for (let count = 0; count < 100; count++) await uploads.begin(karima, { ...text, size: 1 });
    await expect(uploads.begin(karima, { ...text, size: 1 })).rejects.toThrow(Refused);
    await uploads.begin(driss, { ...text, size: 1 });
  });
});

describe('attaching files', () => {
  const subject = () => ({ kind: 'application', id: v7() });
  const attach = (who: string, ids: string[], to = subject()) =>
    act(house.orm, asPerson(who), (done) => attachFiles(done, ids, to));

  it('takes one’s own files, once', async () => {
    const { uploads } = services();
    const id = await uploads.store(karima, text, samples.txt);
    const to = subject();
    expect(await attach(karima, [id, id], to)).toEqual({ done: undefined });
    expect((await fileFacts(house.orm.em.fork(), [id, v7(), 'no id'])).get(id)).toEqual({
      id,
      ownerId: karima,
      name: 'notes.txt',
      type: 'text/plain',
      size: samples.txt.length,
      status: 'READY',
      attachedTo: to,
    });
    expect(await attach(karima, [id], to)).toEqual({ done: undefined });
    expect(await attach(karima, [id])).toMatchObject({ refused: [{ code: 'file.unknown' }] });
  });

  it('refuses others’ files, unknown ones and unfinished ones, and then takes none', async () => {
    const { uploads } = services();
    const mine = await uploads.store(karima, text, samples.txt);
    const his = await uploads.store(driss, text, samples.txt);
    const unfinished = await uploads.begin(karima, { ...text, size: 5 });
    for (const [id, code] of [
      [his, 'file.unknown'],
      [v7(), 'file.unknown'],
      ['no id', 'file.unknown'],
      [unfinished, 'file.not_usable'],
    ] as const) {
      expect(await attach(karima, [mine, id])).toMatchObject({ refused: [{ code }] });
    }
    expect(await stored(mine)).toMatchObject({ attachedToKind: null });
  });

  it('gives back what is no longer used', async () => {
    const { uploads } = services();
    const [first, second] = [
      await uploads.store(karima, text, samples.txt),
      await uploads.store(karima, text, samples.txt),
    ];
    const to = subject();
    await attach(karima, [first], to);
    await act(house.orm, asPerson(karima), (done) => keepFiles(done, [second], to));
    expect(await stored(first)).toMatchObject({ attachedToKind: null, unattachedSince: expect.any(Date) });
    expect(await stored(second)).toMatchObject({ attachedToId: to.id, unattachedSince: null });
  });

  it('gives a file to one of two that want it at once', async () => {
    const { uploads } = services();
    const id = await uploads.store(karima, text, samples.txt);
    const both = await Promise.all([attach(karima, [id]), attach(karima, [id])]);
    expect(both.filter((answer) => 'done' in answer)).toHaveLength(1);
  });
});

describe('locks of uploads', () => {
  it('has one holder over all processes, asks it to let go, and goes to the next', async () => {
    const [here, there] = [
      new UploadLocks(house.config.databaseUrl),
      new UploadLocks(house.config.databaseUrl),
    ];
    const forever = new AbortController().signal;
    const asked: string[] = [];
    const first = here.newLock('a');
    await first.lock(forever, () => void asked.push('first'));
    await there.newLock('b').lock(forever, () => void asked.push('another upload'));

    const second = there.newLock('a');
    const waiting = second.lock(forever, () => void asked.push('second'));
    const third = here.newLock('a').lock(AbortSignal.timeout(300), () => undefined);
    await expect(third).rejects.toMatchObject({ status_code: 500 });
    expect(new Set(asked)).toEqual(new Set(['first']));
    await first.unlock();
    await waiting;
    await second.unlock();
    await Promise.all([here.stop(), there.stop()]);
  });

  it('is taken again after the database has dropped the connection, and tells whoever held it', async () => {
    const locks = new UploadLocks(house.config.databaseUrl);
    let told = 0;
    const lock = locks.newLock('c');
    await lock.lock(new AbortController().signal, () => void told++);
    await house.pool.query(
      `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'jiha (upload locks)' and datname = current_database()`,
    );
    for (let tries = 0; told === 0 && tries < 100; tries++) await new Promise((done) => setTimeout(done, 20));
    expect(told).toBe(1);
    await lock.unlock();
    const again = locks.newLock('c');
    await again.lock(new AbortController().signal, () => undefined);
    await again.unlock();
    await locks.stop();
  });
});
