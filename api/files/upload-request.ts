import type { Problem } from '../core/problem.js';
import { cleanName } from './file-name.js';
import { claimedFileType } from './file-types.js';
import { isPurpose, purposes, type PurposeName } from './purposes.js';

/** An upload that may begin. */
export interface UploadRequest {
  readonly name: string;
  readonly claimedType: string;
  readonly purpose: PurposeName;
  /** Bytes. */
  readonly size: number;
}

/** The headers of a tus creation. */
export interface UploadHeaders {
  readonly length: string | undefined;
  readonly metadata: string | undefined;
}

/** Checks what somebody wants to upload; answers with everything that is wrong with it. `largest` is the setting, in bytes. */
export function readUploadRequest(
  { length, metadata }: UploadHeaders,
  largest: number,
): { request: UploadRequest } | { problems: [Problem, ...Problem[]] } {
  const told = readMetadata(metadata ?? '');
  const given = told.get('filename') ?? told.get('name') ?? '';
  const purpose = told.get('purpose') ?? 'ATTACHMENT';
  if (!isPurpose(purpose)) return { problems: [problem('file.unknown_purpose', 'purpose', { purpose })] };

  const accepted: readonly string[] = purposes[purpose].types;
  const claimed = claimedFileType(told.get('filetype') ?? told.get('type') ?? '', given);
  const limit = Math.min(purposes[purpose].largest ?? largest, largest);
  const size = /^\d{1,15}$/.test(length ?? '') ? Number(length) : null;

  const problems: Problem[] = [];
  if (!claimed || !accepted.includes(claimed.type)) {
    problems.push(problem('file.type_not_accepted', 'filetype', { accepted: accepted.join(', ') }));
  }
  if (size === null) problems.push(problem('file.size_unknown', 'size'));
  else if (size === 0) problems.push(problem('file.empty', 'size'));
  else if (size > limit) problems.push(problem('file.too_large', 'size', { max: megabytes(limit) }));

  if (!claimed || size === null || problems.length > 0) return { problems: problems as [Problem] };
  return { request: { name: cleanName(given, claimed), claimedType: claimed.type, purpose, size } };
}

/** `key base64,key base64`, as the tus protocol writes it; what is not text is left out. */
export function readMetadata(header: string): Map<string, string> {
  const told = new Map<string, string>();
  for (const pair of header.slice(0, 8_192).split(',')) {
    const [key = '', value = ''] = pair.trim().split(' ');
    if (/^[\w-]{1,40}$/.test(key)) told.set(key, Buffer.from(value, 'base64').toString('utf8'));
  }
  return told;
}

const problem = (code: string, field: string, params?: Problem['params']): Problem => ({
  path: [field],
  code,
  ...(params && { params }),
});

/** In megabytes, one decimal at most, as people are told sizes. */
export const megabytes = (bytes: number): number => Math.floor((bytes / 1024 / 1024) * 10) / 10;
