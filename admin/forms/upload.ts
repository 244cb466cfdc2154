import { Upload } from 'tus-js-client';
import { languageHeader } from '../data/language-header.js';

export interface UploadWishes {
  onProgress: (share: number) => void;
  /** The file's id, once all of it has arrived. */
  onDone: (fileId: string) => void;
  /** The server's reason, or null when the line was lost and did not come back. */
  onFailed: (reason: string | null) => void;
}

/** Pieces small enough that a lost line costs little; what arrived stays, also when the page is opened again. */
const chunkSize = 2 * 1024 * 1024;

/** Sends a file in pieces and goes on where it stopped. Answers how to call it off. */
export function sendFile(file: File, wishes: UploadWishes): { abort: () => void } {
  const upload = new Upload(file, {
    endpoint: '/files/upload',
    chunkSize,
    retryDelays: [0, 1000, 3000, 6000, 12_000, 30_000],
    metadata: { filename: file.name, filetype: file.type },
    headers: languageHeader(),
    removeFingerprintOnSuccess: true,
    onProgress: (sent, total) => wishes.onProgress(total === 0 ? 1 : sent / total),
    onSuccess: () => wishes.onDone(idOf(upload.url)),
    onError: (error) =>
      wishes.onFailed('originalResponse' in error ? reasonOf(error.originalResponse?.getBody()) : null),
  });
  void upload.findPreviousUploads().then(([previous]) => {
    if (previous) upload.resumeFromPreviousUpload(previous);
    upload.start();
  });
  return { abort: () => void upload.abort(true) };
}

const idOf = (url: string | null) => url?.split('/').at(-1)?.split('?')[0] ?? '';

interface Refusal {
  problems?: { message: string }[];
  errors?: { message: string }[];
}

function reasonOf(body: string | undefined): string | null {
  try {
    const { errors = [], problems = [] } = JSON.parse(body ?? '') as Refusal;
    return [...problems, ...errors].map(({ message }) => message).join(' ') || null;
  } catch {
    return body?.trim() || null;
  }
}
