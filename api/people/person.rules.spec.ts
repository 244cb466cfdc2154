import { describe, expect, it } from '@jest/globals';
import { Refused } from '../core/problem.js';
import { Findings } from './person.rules.js';

type Number = 'cin' | 'ice' | 'phone';

/** What is kept of a number as it was typed, or the code of what is wrong with it. */
function read(kind: Number, typed: string): string | null {
  const found = new Findings();
  const kept = found[kind](kind, typed);
  try {
    found.refuseIfAny();
  } catch (error) {
    return (error as Refused).problems.map(({ code }) => code).join();
  }
  return kept;
}

describe('Numbers of people', () => {
  it.each<[kind: Number, typed: string, kept: string]>([
    ['cin', 'PB123456', 'PB123456'],
    ['cin', ' pb 123.456 ', 'PB123456'],
    ['cin', 'PB١٢٣٤٥٦', 'PB123456'],
    ['cin', 'p ٠١٢٣', 'P0123'],
    ['ice', '001234567000089', '001234567000089'],
    ['ice', '001 234 567 000 089', '001234567000089'],
    ['ice', '٠٠١٢٣٤٥٦٧٠٠٠٠٨٩', '001234567000089'],
    ['phone', '+212 6 12-34-56-78', '+212612345678'],
    ['phone', '+٢١٢ ٦١٢ ٣٤٥ ٦٧٨', '+212612345678'],
    ['phone', '+33 (1) 23.45.67.89', '+33123456789'],
  ])('%s %s is kept as %s', (kind, typed, kept) => {
    expect(read(kind, typed)).toBe(kept);
  });

  it.each<[kind: Number, typed: string, code: string]>([
    ['cin', '١٢٣٤٥٦', 'people.not_a_cin'],
    ['cin', 'PB١٢٣', 'people.not_a_cin'],
    ['cin', 'PBC12345', 'people.not_a_cin'],
    ['ice', '٠٠١٢٣٤٥٦٧٠٠٠٠٨', 'people.not_an_ice'],
    ['phone', '٠٦', 'people.not_a_phone'],
    ['phone', '+٠٦١٢٣٤٥٦٧', 'people.not_a_phone'],
  ])('%s %s is told: %s', (kind, typed, code) => {
    expect(read(kind, typed)).toBe(code);
  });
});
