import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readMetadata, readUploadRequest } from './upload-request.js';

const limit = 20 * 1024 * 1024;
const written = (metadata: Record<string, string>) =>
  Object.entries(metadata)
    .map(([key, value]) => `${key} ${Buffer.from(value).toString('base64')}`)
    .join(',');
const read = (metadata: Record<string, string>, length: string | undefined = '100') =>
  readUploadRequest({ length, metadata: written(metadata) }, limit);
const codes = (answer: ReturnType<typeof read>) =>
  'problems' in answer ? answer.problems.map(({ code }) => code) : [];

describe('what somebody wants to upload', () => {
  it('is accepted when type, size and purpose are', () => {
    expect(read({ filename: 'statuts.pdf', filetype: 'application/pdf' })).toEqual({
      request: { name: 'statuts.pdf', claimedType: 'application/pdf', purpose: 'ATTACHMENT', size: 100 },
    });
  });

  it.each([
    ['photo.JPG', 'image/jpg', 'image/jpeg'],
    ['photo.heic', '', 'image/heic'],
    ['liste.csv', 'application/vnd.ms-excel', 'text/csv'],
    ['scan.pdf', 'application/octet-stream', 'application/pdf'],
    ['notes.txt', 'text/plain; charset=utf-8', 'text/plain'],
  ])('knows %s that says "%s" as %s', (filename, filetype, claimedType) => {
    expect(read({ filename, filetype })).toMatchObject({ request: { claimedType } });
  });

  it.each<[string, Record<string, string>, string | undefined, string[]]>([
    [
      'a program',
      { filename: 'a.exe', filetype: 'application/x-msdownload' },
      '1',
      ['file.type_not_accepted'],
    ],
    ['a page', { filename: 'a.html', filetype: 'text/html' }, '1', ['file.type_not_accepted']],
    [
      'a drawing with scripts',
      { filename: 'a.svg', filetype: 'image/svg+xml' },
      '1',
      ['file.type_not_accepted'],
    ],
    ['nothing said', {}, '1', ['file.type_not_accepted']],
    ['no size', { filename: 'a.pdf' }, undefined, ['file.size_unknown']],
    ['a strange size', { filename: 'a.pdf' }, '-1', ['file.size_unknown']],
    ['nothing in it', { filename: 'a.pdf' }, '0', ['file.empty']],
    ['too much', { filename: 'a.pdf' }, String(limit + 1), ['file.too_large']],
    [
      'too much for an image',
      { filename: 'a.png', purpose: 'IMAGE' },
      String(11 * 1024 * 1024),
      ['file.too_large'],
    ],
    ['a text as an image', { filename: 'a.txt', purpose: 'IMAGE' }, '1', ['file.type_not_accepted']],
    ['a strange purpose', { filename: 'a.pdf', purpose: '__proto__' }, '1', ['file.unknown_purpose']],
    ['two things wrong', { filename: 'a.exe' }, '0', ['file.type_not_accepted', 'file.empty']],
  ])('is refused: %s', (_, metadata, length, expected) => {
    expect(codes(readUploadRequest({ length, metadata: written(metadata) }, limit))).toEqual(expected);
  });

  it('is read back as it was written, and junk does no harm', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.stringMatching(/^\w{1,20}$/), fc.string({ maxLength: 50 })),
        (metadata) => {
          expect(readMetadata(written(metadata))).toEqual(new Map(Object.entries(metadata)));
        },
      ),
    );
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (junk) => void readMetadata(junk)));
  });
});
