import { describe, expect, it } from '@jest/globals';
import { patternFault } from './pattern-safety.js';

describe('a pattern that staff write', () => {
  it.each([
    '[A-Z]{1,2}\\d{4,7}',
    'T\\d{1,6}/\\d{2}',
    '(?:AB|CD)-?\\d+',
    '\\d{3}(?:\\.\\d{3}){0,4}',
    '[\\p{L} ]{2,60}',
    '\\(\\d\\)',
  ])('may be %s', (pattern) => expect(patternFault(pattern)).toBeUndefined());

  it.each([
    ['(', 'syntax'],
    ['[A-', 'syntax'],
    ['a{2,1}', 'syntax'],
    ['(a)\\1', 'look_around'],
    ['(?=a)a', 'look_around'],
    ['(?<n>a)', 'look_around'],
    ['^a$', 'look_around'],
    ['(a+)+', 'too_slow'],
    ['(a|a)*', 'too_slow'],
    ['(?:a?){60}', 'too_slow'],
    ['a?'.repeat(40), 'too_slow'],
    ['\\d*\\d*\\d*\\d*', 'too_slow'],
  ])('may not be %s: %s', (pattern, why) => {
    expect(patternFault(pattern)?.params?.['why']).toBe(why);
  });
});
