import { afterEach, beforeEach, expect, it, jest } from '@jest/globals';
import { gathered } from './gathered.js';

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

it('works at once for the first event, then once a second for all that came meanwhile', async () => {
  const turns: (readonly number[])[] = [];
  const hear = gathered<number>(async (items) => turns.push(items));
  hear(0);
  expect(turns).toEqual([[0]]);
  for (let event = 1; event <= 500; event += 1) hear(event);
  await jest.advanceTimersByTimeAsync(999);
  expect(turns).toHaveLength(1);
  await jest.advanceTimersByTimeAsync(1);
  expect(turns).toHaveLength(2);
  expect(turns.flat()).toEqual(Array.from({ length: 501 }, (_, event) => event));
});

it('waits for slow work, and forgets nothing that came while it was done', async () => {
  const turns: (readonly string[])[] = [];
  let finish = () => {};
  const hear = gathered<string>((items) => {
    turns.push(items);
    return new Promise<void>((resolve) => (finish = resolve));
  });
  hear('a');
  hear('b');
  await jest.advanceTimersByTimeAsync(60_000);
  expect(turns).toEqual([['a']]);
  finish();
  await jest.advanceTimersByTimeAsync(1_000);
  expect(turns).toEqual([['a'], ['b']]);
});
