import { Upload, type DetailedError } from 'tus-js-client';
import { languageHeader } from '../data/language-header.js';

export interface UploadWishes {
  onProgress: (share: number) => void;
  /** The line is lost, or the server is busy: it goes on by itself in a moment. */
  onWaiting: () => void;
  /** The file's id, once all of it has arrived. */
  onDone: (fileId: string) => void;
  /** The server's reason, or null when the line was lost and did not come back soon. */
  onFailed: (reason: string | null) => void;
}

export interface SentFile {
  /** Goes on where it stopped. */
  again: () => void;
  abort: () => void;
}

/** Pieces small enough that a lost line costs little; what arrived stays, also when the page is opened again. */
const chunkSize = 2 * 1024 * 1024;

/** Sends a file in pieces. After a lost line it goes on where it stopped, at once when the browser says that it is back. */
export function sendFile(file: File, wishes: UploadWishes): SentFile {
  const upload = new Upload(file, {
    endpoint: '/files/upload',
    chunkSize,
    retryDelays: [0, 1000, 3000, 6000, 12_000, 30_000],
    metadata: { filename: file.name, filetype: file.type },
    headers: languageHeader(),
    removeFingerprintOnSuccess: true,
    onProgress: (sent, total) => wishes.onProgress(total === 0 ? 1 : sent / total),
    onSuccess: () => wishes.onDone(idOf(upload.url)),
    onShouldRetry: (error) => {
      const again = isPassing(error);
      if (again) wishes.onWaiting();
      return again;
    },
    onError: (error) => {
      const response = (error as DetailedError).originalResponse;
      if (!response) window.addEventListener('online', again, { once: true });
      wishes.onFailed(response ? reasonOf(response.getBody()) : null);
    },
  });
  const rest = () => window.removeEventListener('online', again);
  const again = () => {
    rest();
    wishes.onWaiting();
    upload.start();
  };
  void upload.findPreviousUploads().then(([previous]) => {
    if (previous) upload.resumeFromPreviousUpload(previous);
    upload.start();
  });
  return {
    again,
    abort: () => {
      rest();
      void upload.abort(true);
    },
  };
}

/** A lost line, a busy server, a piece that another try still holds: all but a refusal. */
function isPassing({ originalResponse }: DetailedError): boolean {
  const status = originalResponse?.getStatus() ?? 0;
  return status < 400 || status >= 500 || status === 409 || status === 423;
}

const idOf = (url: string | null) => url?.split('/').at(-1)?.split('?')[0] ?? '';

interface Refusal {
  problems?: { message: string }[];
  errors?: { message: string }[];
}

function reasonOf(body: string): string | null {
  try {
    const { errors = [], problems = [] } = JSON.parse(body) as Refusal;
    return [...problems, ...errors].map(({ message }) => message).join(' ') || null;
  } catch {
    return body.trim() || null;
  }
}
