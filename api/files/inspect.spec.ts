import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { describe, expect, it } from '@jest/globals';
import { samples } from '../../test/support/samples.js';
import { fileTypes } from './file-types.js';
import { inspect } from './inspect.js';

/** Arrives in two pieces, as from a disk or a bucket. */
const arrive = (bytes: Buffer) =>
  Readable.from([bytes.subarray(0, 7), bytes.subarray(7)], { objectMode: false });
const look = (bytes: Buffer, claimed: string) => inspect(() => Promise.resolve(arrive(bytes)), claimed);

const real: [keyof typeof samples, string][] = [
  ['pdf', 'application/pdf'],
  ['png', 'image/png'],
  ['jpeg', 'image/jpeg'],
  ['webp', 'image/webp'],
  ['heic', 'image/heic'],
  ['docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  ['xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  ['csv', 'text/csv'],
  ['txt', 'text/plain'],
];

describe('looking at the content', () => {
  it('has a sample of every accepted type', () => {
    expect(real.map(([, type]) => type).sort()).toEqual(fileTypes.map(({ type }) => type).sort());
  });

  it.each(real)('accepts a %s that says it is %s', async (sample, type) => {
    const bytes = samples[sample];
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    expect(await look(bytes, type)).toEqual({ inspected: { type, size: bytes.length, sha256 } });
  });

  it.each(real.filter(([, type]) => !type.startsWith('text/')))(
    'refuses a %s that says it is something else',
    async (sample, type) => {
      for (const [, other] of real.filter(([, claimed]) => claimed !== type)) {
        expect(await look(samples[sample], other)).toEqual({
          problem: { path: [], code: 'file.type_lies', params: { claimed: other, real: type } },
        });
      }
    },
  );

  it.each<[keyof typeof samples, string]>([
    ['exe', 'application/pdf'],
    ['exe', 'text/plain'],
    ['html', 'application/pdf'],
    ['docm', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
    ['txt', 'image/png'],
  ])('refuses an %s that says it is %s', async (sample, claimed) => {
    expect(await look(samples[sample], claimed)).toMatchObject({ problem: { code: 'file.type_lies' } });
  });

  it.each([
    ['latin-1', Buffer.from('Drâa', 'latin1')],
    ['NUL', Buffer.from('a\0b')],
    ['half a character', Buffer.from('é').subarray(0, 1)],
  ])('refuses text with %s', async (_, bytes) => {
    expect(await look(bytes, 'text/plain')).toEqual({ problem: { path: [], code: 'file.not_text' } });
  });
});
