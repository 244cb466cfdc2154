import { describe, expect, it } from '@jest/globals';
import { differenceOf } from './same-answers.ts';

describe('Two answers', () => {
  it('are the same whatever the order of their keys', () => {
    expect(differenceOf({ data: { a: 1, b: [null] } }, { data: { b: [null], a: 1 } })).toBeNull();
  });

  it.each([
    [
      { data: { nodes: [{ id: 1 }, { id: 2 }] } },
      { data: { nodes: [{ id: 1 }, { id: 3 }] } },
      'at /data/nodes/1/id: 2 and 3',
    ],
    [{ data: { nodes: [1] } }, { data: { nodes: [1, 2] } }, 'at /data/nodes/1: undefined and 2'],
    [{ data: { total: null } }, { data: {} }, 'at /data/total: null and undefined'],
    [{ data: 1 }, { errors: [] }, 'at /data: 1 and undefined'],
    ['1', 1, 'at /: "1" and 1'],
  ])('that differ tell where first: %j, %j', (one, other, where) => {
    expect(differenceOf(one, other)).toBe(where);
  });
});
