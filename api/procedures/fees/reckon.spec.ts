import { describe, expect, it } from '@jest/globals';
import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { feesOf, type WorkedOut } from './fees-of.js';
import { reckon, type Recorded } from './reckon.js';

const label = { fr: 'Redevance', ar: 'إتاوة' };
const fee = (place: number, amount: string): WorkedOut => ({ place, label, amount });
const sums = (due: ReturnType<typeof reckon>) =>
  [...due.values()].map(({ place, amount }) => [place, amount]);

describe('what is owed for answers', () => {
  const form = {
    fields: [
      { kind: 'decimal', key: 'surface', label },
      { kind: 'integer', key: 'quarters', label },
      { kind: 'text', key: 'zone', label },
    ],
  };
  const byZone = { if: [{ '==': [{ var: 'zone' }, 'centre'] }, '60', '40'] };
  const occupation = { '*': [{ var: 'surface' }, { var: 'quarters' }, byZone] };
  const owed = (fees: object[], answers: object) =>
    feesOf(
      { fees } as never,
      { definition: form as never, answers: answers as never, today: '2026-11-27' },
      (condition) => JSON.stringify(condition) === '{"!":[false]}',
    ).map(({ place, amount }) => [place, amount]);
  const yes = { '!': [false] };
  const no = { '!': [true] };

  it.each<[string, object[], object, unknown]>([
    ['a fixed sum', [{ label, amount: '230.00' }], {}, [[0, '230.00']]],
    ['words alone make nothing due', [{ label }], {}, []],
    ['nothing is not due', [{ label, amount: '0.00' }], {}, []],
    [
      'surface × quarters × rate by zone, to the centime',
      [{ label, formula: occupation }],
      { surface: '12.555', quarters: 3, zone: 'centre' },
      [[0, '2259.90']],
    ],
    ['an answer is missing', [{ label, formula: occupation }], { surface: '12.5' }, []],
    [
      'only what holds, each by its own place',
      [
        { label, amount: '10.00', when: no },
        { label, amount: '20.00', when: yes },
      ],
      {},
      [[1, '20.00']],
    ],
  ])('%s', (_what, fees, answers, expected) => {
    expect(owed(fees, answers)).toEqual(expected);
  });
});

describe('what is due when sums are worked out anew', () => {
  const paid = (place: number, amount: string): Recorded => ({ place, amount, state: 'PAID' });

  it.each<[string, Recorded[], WorkedOut[], unknown]>([
    ['all of it at first', [], [fee(0, '100.00')], [[0, '100.00']]],
    [
      'the new sum, when nothing was paid',
      [{ place: 0, amount: '100.00', state: 'DUE' }],
      [fee(0, '80.00')],
      [[0, '80.00']],
    ],
    ['the difference, when it became more', [paid(0, '100.00')], [fee(0, '130.50')], [[0, '30.50']]],
    ['nothing, when it became less', [paid(0, '100.00')], [fee(0, '70.00')], []],
    ['nothing for the exempt', [{ place: 0, amount: '100.00', state: 'EXEMPT' }], [fee(0, '500.00')], []],
    ['nothing of a rule that does not apply any more', [paid(0, '5.00')], [], []],
  ])('%s', (_what, recorded, workedOut, expected) => {
    expect(sums(reckon(recorded, workedOut))).toEqual(expected);
  });

  const amount = fc
    .integer({ min: 1, max: 10_000_000 })
    .map((centimes) => new Decimal(centimes).div(100).toFixed(2));
  const recorded = fc.array(
    fc.record({
      place: fc.nat(3),
      amount,
      state: fc.constantFrom('DUE' as const, 'PAID' as const, 'EXEMPT' as const),
    }),
    { maxLength: 12 },
  );
  const workedOut = fc
    .uniqueArray(fc.tuple(fc.nat(3), amount), { selector: ([place]) => place })
    .map((fees) => fees.map(([place, sum]) => fee(place, sum)));

  it('paid and due make the whole sum, to the centime, and never more than was paid already', () => {
    fc.assert(
      fc.property(recorded, workedOut, (before, now) => {
        const due = reckon(before, now);
        for (const { place, amount: whole } of now) {
          const own = before.filter((each) => each.place === place);
          const settled = own
            .filter(({ state }) => state === 'PAID')
            .reduce((sum, each) => sum.plus(each.amount), new Decimal(0));
          const left = new Decimal(due.get(place)?.amount ?? 0);
          if (own.some(({ state }) => state === 'EXEMPT')) expect(left.toFixed(2)).toBe('0.00');
          else expect(left.plus(settled).toFixed(2)).toBe(Decimal.max(whole, settled).toFixed(2));
        }
        expect([...due.keys()].every((place) => now.some((each) => each.place === place))).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});
