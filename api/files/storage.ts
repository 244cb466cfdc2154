import type { Readable } from 'node:stream';
import type { DataStore } from '@tus/server';
import type { Config } from '../platform/config.js';
import { LocalStorage } from './local-storage.js';
import type { ByteRange } from './range.js';
import { S3Storage } from './s3-storage.js';

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

export const createStorage = ({ dataFolder, uploads }: Config): Storage =>
  uploads.s3 ? new S3Storage(uploads.s3) : new LocalStorage(dataFolder);
