import { randomBytes } from 'node:crypto';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Upload } from '@tus/server';
import { v7 } from 'uuid';
import { startFakeS3, type FakeS3 } from '../../test/support/fake-s3.js';
import { LocalStorage } from './local-storage.js';
import { S3Storage } from './s3-storage.js';
import type { Storage } from './storage.js';

let folder: string;
let s3: FakeS3;
beforeAll(async () => {
  [folder, s3] = [await mkdtemp(join(tmpdir(), 'jiha-storage-')), await startFakeS3()];
});
afterAll(async () => {
  await s3.stop();
  await rm(folder, { recursive: true, force: true });
});

/** Another process sees the same place with nothing remembered. */
const places = {
  'a folder': { open: (): Storage => new LocalStorage(folder), kept: () => readdir(join(folder, 'files')) },
  S3: { open: (): Storage => new S3Storage(s3.settings), kept: () => Promise.resolve(s3.keys()) },
};
const bytes = randomBytes(12 * 1024 * 1024);
const piece = (from: number, to: number) => Readable.from([bytes.subarray(from, to)], { objectMode: false });

describe.each(Object.entries(places))('storage in %s', (_, { open, kept }) => {
  it('takes a file in pieces through several processes, and gives it back whole and in parts', async () => {
    const id = v7();
    await open().uploads.create(new Upload({ id, size: bytes.length, offset: 0 }));
    let at = 0;
    for (const next of [100, 7_000_000, 7_000_001, bytes.length]) {
      expect(await open().progress(id)).toEqual({ arrived: at, size: bytes.length });
      expect(await open().uploads.write(piece(at, next), id, at)).toBe(next);
      at = next;
    }
    const storage = open();
    expect(await storage.progress(id)).toEqual({ arrived: bytes.length, size: bytes.length });
    expect((await buffer(await storage.open(id))).equals(bytes)).toBe(true);
    const part = await buffer(await storage.open(id, { start: 6_999_990, end: 7_000_010 }));
    expect(part.equals(bytes.subarray(6_999_990, 7_000_011))).toBe(true);

    await open().remove(id);
    expect((await kept()).filter((name) => name.startsWith(id))).toEqual([]);
    await expect(open().open(id)).rejects.toThrow();
  });

  it('forgets an upload that was never finished, all of it, and what it never had', async () => {
    const id = v7();
    await open().uploads.create(new Upload({ id, size: bytes.length, offset: 0 }));
    await open().uploads.write(piece(0, 6_000_000), id, 0);
    await open().remove(id);
    expect((await kept()).filter((name) => name.startsWith(id))).toEqual([]);
    expect(await open().progress(id)).toBeNull();
    expect(s3.unfinished()).toBe(0);
    await open().remove(id);
    await open().remove(v7());
  });
});
