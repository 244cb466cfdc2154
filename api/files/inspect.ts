import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';
import { fileTypeFromStream } from 'file-type';
import type { Problem } from '../core/problem.js';
import { fileTypeOf, sniffedFileType } from './file-types.js';

/** What the bytes of an upload really are. */
export interface Inspected {
  /** Media type, from the content alone. */
  readonly type: string;
  readonly size: number;
  /** Hexadecimal. */
  readonly sha256: string;
}

/** Looks at the content itself. A file that is not what it claimed to be is a problem, whatever it is instead. */
export async function inspect(
  open: () => Promise<Readable>,
  claimedType: string,
): Promise<{ inspected: Inspected } | { problem: Problem }> {
  const sniffed = await sniff(await open());
  const { size, sha256, isText } = await digest(await open());
  const claimed = fileTypeOf(claimedType);
  if (claimed?.sniffedAs === null) {
    if (sniffed !== null) return lie(claimedType, sniffedFileType(sniffed)?.type ?? sniffed);
    return isText
      ? { inspected: { type: claimedType, size, sha256 } }
      : { problem: { path: [], code: 'file.not_text' } };
  }
  const real = sniffed === null ? null : (sniffedFileType(sniffed)?.type ?? sniffed);
  if (real !== claimedType) return lie(claimedType, real ?? '?');
  return { inspected: { type: claimedType, size, sha256 } };
}

const lie = (claimed: string, real: string): { problem: Problem } => ({
  problem: { path: [], code: 'file.type_lies', params: { claimed, real } },
});

/** The media type whose mark the content carries; null when it carries none. */
async function sniff(stream: Readable): Promise<string | null> {
  try {
    return (await fileTypeFromStream(stream))?.mime ?? null;
  } finally {
    stream.destroy();
  }
}

/** Text means UTF-8 without control characters other than tabs and line ends. */
async function digest(stream: Readable): Promise<{ size: number; sha256: string; isText: boolean }> {
  const hash = createHash('sha256');
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let size = 0;
  let isText = true;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    hash.update(chunk);
    size += chunk.length;
    isText &&= isPlain(() => decoder.decode(chunk, { stream: true }));
  }
  isText &&= isPlain(() => decoder.decode());
  return { size, sha256: hash.digest('hex'), isText };
}

function isPlain(decode: () => string): boolean {
  try {
    return !/[\0-\x08\x0b\x0e-\x1f\x7f]/.test(decode());
  } catch {
    return false;
  }
}
