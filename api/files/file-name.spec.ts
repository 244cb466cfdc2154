import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { cleanName, contentDisposition } from './file-name.js';
import { fileTypeOf } from './file-types.js';

const pdf = fileTypeOf('application/pdf')!;
const jpeg = fileTypeOf('image/jpeg')!;

describe('names of files', () => {
  it.each([
    ['statuts.pdf', 'statuts.pdf'],
    ['النظام الأساسي.PDF', 'النظام الأساسي.pdf'],
    ['../../etc/passwd', 'passwd.pdf'],
    ['C:\\Users\\moi\\plan.pdf', 'plan.pdf'],
    ['photo\u202Efdp.exe', 'photofdp.exe.pdf'],
    ['a\0b\nc.pdf', 'abc.pdf'],
    ['', 'document.pdf'],
    ['...', 'document.pdf'],
    ['.pdf', 'pdf.pdf'],
  ])('makes of %j: %s', (given, name) => expect(cleanName(given, pdf)).toBe(name));

  it('keeps every usual ending', () => {
    expect(cleanName('a.jpeg', jpeg)).toBe('a.jpeg');
    expect(cleanName('a.png', jpeg)).toBe('a.png.jpg');
  });

  it('is always short, harmless and of the right ending, and stays as it is the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (given) => {
        const name = cleanName(given, pdf);
        expect(name).toMatch(/^[^/\\\p{Cc}]+\.pdf$/iu);
        expect([...name].length).toBeLessThanOrEqual(154);
        expect(cleanName(name, pdf)).toBe(name);
      }),
    );
  });

  it('can be a header, and can be read from it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.boolean(), (given, inline) => {
        const name = cleanName(given, pdf);
        const header = contentDisposition(name, inline);
        expect(new Headers({ 'content-disposition': header }).get('content-disposition')).toBe(header);
        expect(decodeURIComponent(header.split("filename*=UTF-8''")[1]!)).toBe(name);
        expect(header.startsWith(inline ? 'inline;' : 'attachment;')).toBe(true);
      }),
    );
  });
});
