import { describe, expect, it } from '@jest/globals';
import { followed, insertedAt, movedAt, removedAt, withAt } from './paths.js';

const nameOf = (item: unknown) => (item as { key?: string } | null)?.key;
const form = (...keys: string[]) => ({ fields: keys.map((key) => ({ key, label: { fr: key } })) });

describe('places in a definition', () => {
  it.each<[string, object, object, (string | number)[], (string | number)[] | null]>([
    ['the same place', form('a', 'b'), form('a', 'b'), ['fields', 1], ['fields', 1]],
    [
      'one that moved on',
      form('a', 'b'),
      form('new', 'a', 'b'),
      ['fields', 1, 'label'],
      ['fields', 2, 'label'],
    ],
    ['one that is gone', form('a', 'b'), form('a'), ['fields', 1], null],
    ['what has no name stays', { who: ['x'] }, { who: ['y'] }, ['who', 0], ['who', 0]],
    ['a part that was not there', form('a'), form('b', 'a'), ['fields', 0, 'help'], ['fields', 1, 'help']],
  ])('are followed: %s', (_name, before, after, path, expected) => {
    expect(followed(before, after, path, nameOf)).toEqual(expected);
  });

  it('are changed without touching the rest', () => {
    const before = form('a', 'b');
    const after = withAt(before, ['fields', 0, 'label', 'ar'], 'x');
    expect(after.fields[0]).toEqual({ key: 'a', label: { fr: 'a', ar: 'x' } });
    expect(after.fields[1]).toBe(before.fields[1]);
    expect(before).toEqual(form('a', 'b'));
    expect(withAt(after, ['fields', 0, 'label', 'ar'], undefined)).toEqual(before);
  });

  it('hold lists', () => {
    expect(insertedAt({ all: [1, 3] }, ['all'], 1, 2)).toEqual({ all: [1, 2, 3] });
    expect(insertedAt<{ all?: number[] }>({}, ['all'], 0, 1)).toEqual({ all: [1] });
    expect(removedAt({ all: [1, 2] }, ['all'], 0)).toEqual({ all: [2] });
    expect(movedAt({ all: [1, 2, 3] }, ['all'], 0, 2)).toEqual({ all: [2, 3, 1] });
  });
});
