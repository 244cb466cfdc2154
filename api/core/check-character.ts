/**
 * Numbers that people see, say and type: `DT-2026-000123-7`. The last digit is a check digit after H. M. Damm (2004):
 * it catches every single wrong digit and every swap of two neighbouring digits. It is a digit, not a letter,
 * because numbers are dictated over the phone in Arabic and in French.
 */
const quasigroup = [
  [0, 3, 1, 7, 5, 9, 8, 6, 4, 2],
  [7, 0, 9, 2, 1, 5, 4, 8, 6, 3],
  [4, 2, 0, 6, 8, 7, 1, 3, 5, 9],
  [1, 7, 5, 0, 9, 8, 3, 4, 2, 6],
  [6, 1, 2, 3, 0, 4, 5, 9, 7, 8],
  [3, 6, 7, 4, 2, 0, 9, 5, 8, 1],
  [5, 8, 6, 9, 7, 2, 0, 1, 3, 4],
  [8, 9, 4, 5, 3, 6, 2, 0, 1, 7],
  [9, 4, 3, 8, 6, 1, 7, 2, 0, 5],
  [2, 5, 8, 1, 4, 3, 6, 7, 9, 0],
];

/** The check digit of a row of digits. */
export function checkDigit(digits: string): string {
  if (!/^\d*$/.test(digits)) throw new RangeError(`"${digits}" is not a row of digits`);
  let interim = 0;
  for (const digit of digits) interim = quasigroup[interim]![Number(digit)]!;
  return String(interim);
}

/** What a number is made of: who gives it out, the year, and a sequence within both. */
export interface PublicNumber {
  /** 2 to 4 capital letters, e.g. `DT`. They are checked too, less strictly than the digits. */
  readonly prefix: string;
  readonly year: number;
  /** From 1; padded to 6 digits, longer when it must be. */
  readonly sequence: number;
}

export function writeNumber({ prefix, year, sequence }: PublicNumber): string {
  if (!/^[A-Z]{2,4}$/.test(prefix)) throw new RangeError(`"${prefix}" is not 2 to 4 capital letters`);
  if (!Number.isSafeInteger(year) || year < 1000 || year > 9999)
    throw new RangeError(`${year} is not a year`);
  if (!Number.isSafeInteger(sequence) || sequence < 1)
    throw new RangeError(`${sequence} is not a place in a sequence`);
  const place = String(sequence).padStart(6, '0');
  return `${prefix}-${year}-${place}-${checkDigit(lettersAsDigits(prefix) + year + place)}`;
}

/** Reads a number as people type it (small letters, other dashes, spaces or none, ٠-٩); null when its check digit is wrong. */
export function readNumber(typed: string): PublicNumber | null {
  const plain = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[\s\p{Pd}\p{Cf}]/gu, '');
  const [, prefix, year, place, check] = /^([A-Z]{2,4})([1-9]\d{3})(\d{6,16})(\d)$/.exec(plain) ?? [];
  if (!prefix || !year || !place) return null;
  const number = { prefix, year: Number(year), sequence: Number(place) };
  if (!Number.isSafeInteger(number.sequence) || number.sequence < 1) return null;
  return checkDigit(lettersAsDigits(prefix) + year + place) === check ? number : null;
}

/** A is 10, Z is 35. */
const lettersAsDigits = (letters: string) =>
  letters.replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55));
