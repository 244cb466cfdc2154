import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { checkDigit, readNumber, writeNumber } from './check-character.js';

const numbers = fc.record({
  prefix: fc.stringMatching(/^[A-Z]{2,4}$/),
  year: fc.integer({ min: 2000, max: 2100 }),
  sequence: fc.integer({ min: 1, max: 99_999_999 }),
});

describe('numbers with a check digit', () => {
  it('agrees with the published example: 572 has 4', () => {
    expect(checkDigit('572')).toBe('4');
  });

  it('is written as people see it', () => {
    expect(writeNumber({ prefix: 'DT', year: 2026, sequence: 123 })).toMatch(/^DT-2026-000123-\d$/);
  });

  it('reads what it wrote, however it is typed', () => {
    fc.assert(
      fc.property(numbers, (number) => {
        const written = writeNumber(number);
        expect(readNumber(written)).toEqual(number);
        expect(readNumber(` ${written.toLowerCase().replaceAll('-', ' – ')} `)).toEqual(number);
        const inArabic = written.replace(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit)));
        expect(readNumber(inArabic.replaceAll('-', ''))).toEqual(number);
      }),
    );
  });

  it('catches every single wrong digit', () => {
    fc.assert(
      fc.property(numbers, fc.nat(), fc.integer({ min: 1, max: 9 }), (number, where, change) => {
        const written = writeNumber(number);
        const places = [...written].flatMap((character, place) => (/\d/.test(character) ? [place] : []));
        const place = places[where % places.length]!;
        const wrong = String((Number(written[place]) + change) % 10);
        expect(readNumber(written.slice(0, place) + wrong + written.slice(place + 1))).toBeNull();
      }),
    );
  });

  it('catches every swap of neighbouring digits, across a hyphen too', () => {
    fc.assert(
      fc.property(numbers, fc.nat(), (number, where) => {
        const plain = writeNumber(number).replaceAll('-', '');
        const first = number.prefix.length + (where % (plain.length - number.prefix.length - 1));
        fc.pre(plain[first] !== plain[first + 1]);
        const swapped = plain.slice(0, first) + plain[first + 1] + plain[first] + plain.slice(first + 2);
        expect(readNumber(swapped)).toBeNull();
      }),
    );
  });

  it.each([
    '',
    'DT',
    'DT-2026-000123',
    "DT-2026-000123-7'; --",
    'DT-0026-000123-1',
    'DT-2026-000000-0',
    '🙂',
  ])('takes "%s" for no number', (typed) => expect(readNumber(typed)).toBeNull());
});
