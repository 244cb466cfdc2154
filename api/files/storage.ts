import type { Readable } from 'node:stream';
import type { DataStore } from '@tus/server';
import type { Config } from '../platform/config.js';
import { LocalStorage } from './local-storage.js';
import type { ByteRange } from './range.js';

/** Where the bytes lie: a folder, or S3 where the configuration names a bucket. */
export interface Storage {
  /** What the upload protocol writes through. */
  readonly uploads: DataStore;
  /** Opens the bytes, or a part of them; fails when they are not there. */
  open(id: string, range?: ByteRange | null): Promise<Readable>;
  /** How many bytes have arrived of how many; null when there is no such upload. */
  progress(id: string): Promise<{ arrived: number; size: number } | null>;
  /** Forgets the bytes and everything about them; does nothing when they are gone already. */
  remove(id: string): Promise<void>;
}

/** The S3 client takes its time to load: only who uses it waits for it. */
export async function createStorage({ dataFolder, uploads }: Config): Promise<Storage> {
  if (!uploads.s3) return new LocalStorage(dataFolder);
  const { S3Storage } = await import('./s3-storage.js');
  return new S3Storage(uploads.s3);
}
