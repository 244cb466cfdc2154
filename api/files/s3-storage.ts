import type { Readable } from 'node:stream';
import { S3Store } from '@tus/s3-store';
import type { S3Settings } from '../platform/config.js';
import type { ByteRange } from './range.js';
import type { Storage } from './storage.js';
import { ignoreMissing, progressOf } from './tus-errors.js';

/** A bucket of S3 or of a server that speaks its protocol. Unfinished parts lie there too: any process can go on. */
export class S3Storage implements Storage {
  readonly uploads: ReadableS3Store;

  constructor({ bucket, endpoint, region, accessKeyId, secretAccessKey }: S3Settings) {
    this.uploads = new ReadableS3Store({
      s3ClientConfig: {
        bucket,
        region,
        ...(endpoint && { endpoint, forcePathStyle: true }),
        ...(accessKeyId && secretAccessKey && { credentials: { accessKeyId, secretAccessKey } }),
      },
      // Our own sweep removes what nobody uses; tags are not known to every server that speaks S3.
      useTags: false,
    });
  }

  open = (id: string, range?: ByteRange | null) => this.uploads.readPart(id, range ?? null);

  progress = (id: string) => progressOf(this.uploads, id);

  async remove(id: string): Promise<void> {
    await this.uploads.remove(id).catch(ignoreMissing);
  }
}

/** The store of the upload protocol reads whole files only. */
class ReadableS3Store extends S3Store {
  async readPart(id: string, range: ByteRange | null): Promise<Readable> {
    const { Body } = await this.client.getObject({
      Bucket: this.bucket,
      Key: id,
      ...(range && { Range: `bytes=${range.start}-${range.end}` }),
    });
    return Body as Readable;
  }
}
