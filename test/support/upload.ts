import { Upload, type DetailedError, type UploadOptions } from 'tus-js-client';
import type { Citizen } from './citizen.js';

export interface Uploaded {
  readonly id: string;
  /** Where the upload can be resumed. */
  readonly address: string;
}
export interface RefusedUpload {
  /** null: it never began. */
  readonly address: string | null;
  readonly status: number;
  /** As the server said it; its JSON where it is JSON. */
  readonly body: unknown;
}

interface Wish extends Partial<UploadOptions> {
  readonly url: string;
  readonly citizen: Pick<Citizen, 'headers'>;
  readonly name: string;
  readonly type: string;
  readonly purpose?: string;
}

/** Uploads as a front end does, with the protocol's own client; answers with the file, or with how it was refused. */
export function upload(bytes: Buffer, wish: Wish): Promise<Uploaded | RefusedUpload> {
  const { url, citizen, name, type, purpose, ...options } = wish;
  return new Promise((done) => {
    const sending = new Upload(bytes, {
      endpoint: `${url}/files/upload`,
      headers: { ...citizen.headers, 'accept-language': 'en' },
      metadata: { filename: name, filetype: type, ...(purpose && { purpose }) },
      retryDelays: null,
      onSuccess: () => done(uploadedAt(sending.url!)),
      onError: (error) => done({ address: sending.url, ...refusal(error as DetailedError) }),
      ...options,
    });
    sending.start();
  });
}

export const uploadedAt = (address: string): Uploaded => ({ address, id: address.split('/').at(-1)! });

function refusal(error: DetailedError): Omit<RefusedUpload, 'address'> {
  const response = error.originalResponse;
  if (!response) throw error;
  const text = response.getBody();
  try {
    return { status: response.getStatus(), body: JSON.parse(text) };
  } catch {
    return { status: response.getStatus(), body: text };
  }
}

/** The id of a file that must have been accepted. */
export async function uploaded(bytes: Buffer, wish: Wish): Promise<string> {
  const answer = await upload(bytes, wish);
  if (!('id' in answer)) throw new Error(`the upload was refused: ${JSON.stringify(answer)}`);
  return answer.id;
}
