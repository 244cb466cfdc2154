import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { merge, same } from './merge.js';

const field = (key: string, label: string, more: object = {}) => ({ key, label, ...more });

describe('two people in one draft', () => {
  const table: [string, object, object, object, object, number][] = [
    [
      'both add a field: both stay, each behind its neighbour',
      { fields: [field('a', 'A'), field('b', 'B')] },
      { fields: [field('a', 'A'), field('ours', 'O'), field('b', 'B')] },
      { fields: [field('a', 'A'), field('b', 'B'), field('theirs', 'T')] },
      { fields: [field('a', 'A'), field('ours', 'O'), field('b', 'B'), field('theirs', 'T')] },
      0,
    ],
    [
      'one moves what the other relabels',
      { fields: [field('a', 'A'), field('b', 'B')] },
      { fields: [field('b', 'B'), field('a', 'A')] },
      { fields: [field('a', 'Name'), field('b', 'B')] },
      { fields: [field('b', 'B'), field('a', 'Name')] },
      0,
    ],
    [
      'one removes what the other leaves alone',
      { fields: [field('a', 'A'), field('b', 'B')] },
      { fields: [field('b', 'B')] },
      { fields: [field('a', 'A'), field('b', 'B2')] },
      { fields: [field('b', 'B2')] },
      0,
    ],
    [
      'one removes what the other changes: it stays, and is told',
      { fields: [field('a', 'A')] },
      { fields: [] },
      { fields: [field('a', 'Name')] },
      { fields: [field('a', 'Name')] },
      1,
    ],
    [
      'both write the same label: ours stays, and is told',
      { title: { fr: 'x', ar: 'x' } },
      { title: { fr: 'ours', ar: 'x' } },
      { title: { fr: 'theirs', ar: 'theirs' } },
      { title: { fr: 'ours', ar: 'theirs' } },
      1,
    ],
    [
      'two things that came to be under one name: both stay, ours under another, and it is told',
      { fields: [] },
      { fields: [field('name', 'O')] },
      { fields: [field('name', 'T')] },
      { fields: [field('name_2', 'O'), field('name', 'T')] },
      1,
    ],
    [
      'both write the same: nothing to tell',
      { title: { fr: 'x' } },
      { title: { fr: 'y' } },
      { title: { fr: 'y' } },
      { title: { fr: 'y' } },
      0,
    ],
    [
      'lists without names are one thing',
      { who: ['OFFICER'] },
      { who: ['OFFICER', 'PUBLISHER'] },
      { who: ['OFFICER'] },
      { who: ['OFFICER', 'PUBLISHER'] },
      0,
    ],
  ];
  it.each(table)('%s', (_name, base, ours, theirs, merged, conflicts) => {
    const found = merge(base, ours, theirs);
    expect(found.merged).toEqual(merged);
    expect(found.conflicts).toHaveLength(conflicts);
  });

  const text = fc.constantFrom('one', 'two', 'three');
  const member = fc.record({ label: text, help: fc.option(text, { nil: undefined }) });
  const form = fc
    .uniqueArray(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd', 'e'), member), { selector: ([key]) => key })
    .map((members) => ({ fields: members.map(([key, more]) => ({ key, ...more })) }));

  it('who alone changed something gets what he made', () => {
    fc.assert(
      fc.property(form, form, (base, changed) => {
        expect(merge(base, changed, base)).toEqual({ merged: changed, conflicts: [] });
        expect(merge(base, base, changed)).toEqual({ merged: changed, conflicts: [] });
      }),
      { numRuns: 1_000 },
    );
  });

  it('whatever one of the two wrote anew is there, or told', () => {
    fc.assert(
      fc.property(form, form, form, (base, ours, theirs) => {
        const { merged, conflicts } = merge(base, ours, theirs);
        const now = new Map(merged.fields.map((each) => [each.key, each]));
        const told = new Set(conflicts.map((path) => String(path[1]).replace(/_\d+$/, '')));
        for (const side of [ours, theirs])
          for (const each of side.fields) {
            const before = base.fields.find(({ key }) => key === each.key);
            for (const name of ['label', 'help'] as const) {
              if (same(before?.[name], each[name])) continue;
              expect(told.has(each.key) || same(now.get(each.key)?.[name], each[name])).toBe(true);
            }
          }
      }),
      { numRuns: 2_000 },
    );
  });
});
