import type { Dice } from '../random.js';

/** Numbers that pass every check of form and belong to nobody: series that are not given out in life. */
export const cinOf = (place: number): string => `ZZ${100_000 + place}`;
export const phoneOf = (place: number): string => `+2126000${String(place).padStart(5, '0')}`;
export const iceOf = (place: number): string => `0099${String(place).padStart(11, '0')}`;

/** 24 digits of a bank 999 that does not exist; the last two are the key: 97 − (first 22 × 100 mod 97). */
export function ribBy(dice: Dice): string {
  const account = `999${dice.digits(19)}`;
  const key = 97n - ((BigInt(account) * 100n) % 97n);
  return account + String(key).padStart(2, '0');
}
