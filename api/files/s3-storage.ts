import type { Readable } from 'node:stream';
import { S3Store } from '@tus/s3-store';
import type { S3Settings } from '../platform/config.js';
import type { ByteRange } from './range.js';
import type { Storage } from './storage.js';
import { ignoreMissing, progressOf } from './tus-errors.js';

/** A bucket of S3 or of a server that speaks its protocol. Unfinished parts lie there too: any process can go on. */
export class S3Storage implements Storage {
  readonly uploads: OurS3Store;

  constructor({ bucket, endpoint, region, accessKeyId, secretAccessKey }: S3Settings) {
    this.uploads = new OurS3Store({
      s3ClientConfig: {
        bucket,
        region,
        // Servers other than Amazon's often know neither host names for buckets nor the newer checksums.
        ...(endpoint && { endpoint, forcePathStyle: true }),
        requestChecksumCalculation: 'WHEN_REQUIRED',
        responseChecksumValidation: 'WHEN_REQUIRED',
        ...(accessKeyId && secretAccessKey && { credentials: { accessKeyId, secretAccessKey } }),
      },
      // Our own sweep removes what nobody uses; tags are not known to every server that speaks S3.
      useTags: false,
    });
  }

  open = (id: string, range?: ByteRange | null) => this.uploads.readPart(id, range ?? null);

  progress = (id: string) => progressOf(this.uploads, id);

  remove = (id: string) => this.uploads.remove(id);
}

class OurS3Store extends S3Store {
  /** The store of the upload protocol reads whole files only. */
  async readPart(id: string, range: ByteRange | null): Promise<Readable> {
    const { Body } = await this.client.getObject({
      Bucket: this.bucket,
      Key: id,
      ...(range && { Range: `bytes=${range.start}-${range.end}` }),
    });
    return Body as Readable;
  }

  /** The original gives up before it deletes anything when the upload is complete, and forgets a last piece that is not. */
  override async remove(id: string): Promise<void> {
    await this.abort(id).catch(ignoreMissing);
    for (const Key of [id, this.partKey(id, true), this.infoKey(id)]) {
      await this.client.deleteObject({ Bucket: this.bucket, Key }).catch(ignoreMissing);
    }
    await this.clearCache(id);
  }

  private async abort(id: string): Promise<void> {
    const { 'upload-id': UploadId } = await this.getMetadata(id);
    if (UploadId) await this.client.abortMultipartUpload({ Bucket: this.bucket, Key: id, UploadId });
  }
}
