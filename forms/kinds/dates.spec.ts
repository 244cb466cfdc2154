import { expect, it } from '@jest/globals';
import { dayOf } from './dates.js';

it.each([
  ['2026-12-31', '2026-12-31'],
  ['today', '2028-02-29'],
  ['today+1d', '2028-03-01'],
  ['today-6m', '2027-08-29'],
  ['today-18y', '2010-02-28'],
  ['today+12m', '2029-02-28'],
])('on 29 February 2028 a limit of %s means %s', (limit, day) => {
  expect(dayOf(limit, '2028-02-29')).toBe(day);
});
