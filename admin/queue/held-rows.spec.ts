import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { heldRows } from './held-rows.js';

const row = (id: string, step = 'received') => ({ id, step });
const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((id) => row(id)) as [Row, Row, Row, Row];
type Row = ReturnType<typeof row>;
const all = () => true;
const only =
  (...ids: string[]) =>
  (id: string) =>
    ids.includes(id);

describe('the page of the queue that the reader has before him', () => {
  it('is unmarked where nothing of a row changed', () => {
    expect(heldRows([a, b], [{ ...b }, { ...a }], all)).toEqual({
      rows: [
        { row: a, mark: null },
        { row: b, mark: null },
      ],
      newcomers: 0,
    });
  });

  it('brings a row up to date where it stands, wherever it would go', () => {
    const taken = row('b', 'taken');
    expect(heldRows([a, b, c], [taken, a, c], only('b')).rows).toEqual([
      { row: a, mark: null },
      { row: taken, mark: 'changed' },
      { row: c, mark: null },
    ]);
  });

  it('leaves a row that is gone in its place, and counts who is new', () => {
    expect(heldRows([a, b], [d, c, a], only('b', 'c', 'd'))).toEqual({
      rows: [
        { row: a, mark: null },
        { row: b, mark: 'gone' },
      ],
      newcomers: 2,
    });
  });

  it('takes a row that a newcomer pushed over the edge for what it is, and one that was pulled in too', () => {
    expect(heldRows([a, b], [c, a], only('c')).rows[1]).toEqual({ row: b, mark: null });
    expect(heldRows([a, b], [b, c], only('a'))).toMatchObject({ newcomers: 0 });
  });

  it('never moves a row', () => {
    const rows = fc.uniqueArray(
      fc.record({ id: fc.stringMatching(/^[a-h]$/), step: fc.constantFrom('received', 'taken') }),
      { selector: ({ id }) => id },
    );
    fc.assert(
      fc.property(rows, rows, fc.func(fc.boolean()), (held, fresh, heardOf) => {
        const shown = heldRows(held, fresh, heardOf);
        expect(shown.rows.map((each) => each.row.id)).toEqual(held.map(({ id }) => id));
        expect(shown.newcomers).toBeLessThanOrEqual(fresh.length);
      }),
    );
  });
});
