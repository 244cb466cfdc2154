import type { Facts } from '../facts.js';
import type { Json } from '../form-definition.js';
import type { Fault } from './kind.js';
import { isUuid } from './uuid.js';

export interface FileLimits {
  readonly types: readonly string[];
  readonly maximumBytes: number;
}

export const tenMebibytes = 10 * 1024 * 1024;
export const maximumBytesSetting = { type: 'integer', minimum: 1024, maximum: 100 * 1024 * 1024 };

/** What is wrong with one file id; the vocabulary's `x-jiha-known` asks the same. */
export function fileFault(id: Json, { types, maximumBytes }: FileLimits, facts: Facts): Fault | undefined {
  if (!isUuid(id)) return { code: 'form.not_file' };
  const file = facts.files.get(id);
  if (!file) return { code: 'form.unknown_file' };
  if (!types.includes(file.type))
    return { code: 'form.wrong_file_type', params: { type: file.type, types: types.join(', ') } };
  if (file.bytes > maximumBytes)
    return { code: 'form.file_too_large', params: { max: maximumBytes, bytes: file.bytes } };
  return undefined;
}
