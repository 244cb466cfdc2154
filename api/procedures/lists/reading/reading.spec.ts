import { describe, expect, it } from '@jest/globals';
import { decode, guessEncoding } from './decode.js';
import { guessMapping } from './mapping.js';
import { numbered } from './table.js';

/** As Windows writes it: each letter by its place in the code page. */
const written = (text: string, page: 'windows-1252' | 'windows-1256') => {
  const letters = new TextDecoder(page).decode(Uint8Array.from({ length: 256 }, (_, at) => at));
  return Uint8Array.from([...text].map((letter) => letters.indexOf(letter)));
};

describe('how a file is written', () => {
  it.each([
    ['utf-8', new TextEncoder().encode('Libellé;التسمية')],
    ['utf-8', new TextEncoder().encode('\ufeffLibellé')],
    ['utf-16le', Uint8Array.from([0xff, 0xfe, 0x53, 0, 0x75, 0])],
    ['windows-1256', written('Libellé;السوق', 'windows-1256')],
    ['windows-1252', written('Libellé;Régie', 'windows-1252')],
  ] as const)('%s is recognised', (encoding, bytes) => {
    expect(guessEncoding(bytes)).toBe(encoding);
    expect(decode(bytes, encoding)).toMatch(/^(Lib|Su)/);
  });
});

describe('which column holds what', () => {
  it.each<[string, string[][], object]>([
    [
      'by their names',
      [
        ['AR', 'FR', 'EN', 'Code'],
        ['س', 'x', 'y', '1'],
      ],
      { code: 3, fr: 1, ar: 0, zgh: null, en: 2 },
    ],
    [
      'below a title that stands alone',
      [['Liste des souks 2026'], ['code', 'libellé', 'بالعربية'], ['1', 'x', 'س']],
      { code: 0, fr: 1, ar: 2, zgh: null, en: null },
    ],
    [
      'by the script, where names say nothing',
      [
        ['A', 'B', 'C'],
        ['Rissani', 'الريصاني', 'ⵔⵉⵙⵙⴰⵏⵉ'],
        ['Agdz', 'أكدز', 'ⴰⴳⴷⵣ'],
      ],
      { code: null, fr: 0, ar: 1, zgh: 2, en: null },
    ],
  ])('is guessed %s', (_how, rows, expected) => {
    expect(guessMapping(numbered(rows))).toEqual(expected);
  });
});
