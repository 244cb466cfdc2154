/** Digits as an Arabic keyboard writes them, as the definition has them. */
export const latinDigits = (typed: string): string =>
  typed.replaceAll(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x0660));

/** '60', '60,5' or '1 200.00' as dirhams with two decimals; undefined: nothing typed; null: no amount. */
export function readAmount(typed: string): string | undefined | null {
  const plain = latinDigits(typed)
    .replaceAll(/[\s\u00a0\u202f]/g, '')
    .replace(/[,\u066b]/, '.');
  if (plain === '') return undefined;
  const [, whole, cents = ''] = /^(\d{1,12})(?:\.(\d{0,2}))?$/.exec(plain) ?? [];
  return whole === undefined ? null : `${whole.replace(/^0+(?=\d)/, '')}.${cents.padEnd(2, '0')}`;
}

/** A whole number within its limits; undefined: nothing typed; null: no such number. */
export function readWhole(typed: string, least: number, most: number): number | undefined | null {
  const plain = latinDigits(typed).trim();
  if (plain === '') return undefined;
  const number = Number(plain);
  return /^\d+$/.test(plain) && number >= least && number <= most ? number : null;
}
