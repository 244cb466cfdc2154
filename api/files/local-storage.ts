import { open } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Readable } from 'node:stream';
import { FileStore } from '@tus/file-store';
import type { ByteRange } from './range.js';
import type { Storage } from './storage.js';
import { ignoreMissing, progressOf } from './tus-errors.js';

/** A folder that all API processes share: `<dataFolder>/files`. */
export class LocalStorage implements Storage {
  readonly uploads: FileStore;
  private readonly folder: string;

  constructor(dataFolder: string) {
    this.folder = resolve(dataFolder, 'files');
    this.uploads = new FileStore({ directory: this.folder });
  }

  async open(id: string, range?: ByteRange | null): Promise<Readable> {
    const file = await open(join(this.folder, id));
    return file.createReadStream(range ?? {});
  }

  progress = (id: string) => progressOf(this.uploads, id);

  async remove(id: string): Promise<void> {
    await this.uploads.remove(id).catch(ignoreMissing);
  }
}
