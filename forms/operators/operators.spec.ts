import { describe, expect, it } from '@jest/globals';
import type { Operand } from '../kinds/kind.js';
import { Exact } from '../kinds/numbers.js';
import type { Logic } from '../logic.js';
import { evaluate } from './evaluate.js';
import { operators } from './registry.js';

const row = (age: number, share: number | null) => ({
  row: new Map<string, Operand>([
    ['age', new Exact(age)],
    ['share', share === null ? null : new Exact(share)],
  ]),
});
const rows = [row(30, 10), row(40, null), row(50, 2.5)];
const scope = {
  form: {
    row: new Map<string, Operand>([
      ['surface', new Exact('120.5')],
      ['zone', 'urban'],
      ['born', '2008-11-24'],
      ['ends', '2026-12-01'],
      ['agreed', true],
      ['means', ['bus', 'car']],
      ['members', rows],
      ['nothing', null],
    ]),
  },
  row: rows[0]!,
  today: '2026-11-23',
};
const v = (name: string) => ({ var: name });
const worth = (logic: Logic) => {
  const value = evaluate(logic, scope);
  return value instanceof Exact ? value.toFixed() : value;
};

describe('operators', () => {
  const table: [Logic, Operand][] = [
    [{ and: [v('agreed'), { '==': [v('zone'), 'urban'] }] }, true],
    [{ and: [v('agreed'), v('nothing')] }, false],
    [{ or: [v('nothing'), v('agreed')] }, true],
    [{ '!': [v('nothing')] }, true],
    [{ '!': v('agreed') }, false],
    [{ '==': [v('surface'), '120.50'] }, true],
    [{ '==': [v('surface'), 120.5] }, true],
    [{ '==': [v('nothing'), 'x'] }, false],
    [{ '!=': [v('nothing'), 'x'] }, true],
    [{ '==': [v('zone'), 'Urban'] }, false],
    [{ '==': [v('agreed'), true] }, true],
    [{ '<': [v('surface'), 120.6] }, true],
    [{ '>': [v('surface'), '120.5'] }, false],
    [{ '>=': [v('surface'), '120.5'] }, true],
    [{ '<=': [v('nothing'), 3] }, false],
    [{ '>': [v('nothing'), 3] }, false],
    [{ '<': [v('born'), v('ends')] }, true],
    [{ '<': [v('zone'), 3] }, false],
    [{ in: [v('zone'), ['rural', 'urban']] }, true],
    [{ in: [v('zone'), ['rural']] }, false],
    [{ in: [v('nothing'), ['rural']] }, false],
    [{ contains: [v('means'), 'bus'] }, true],
    [{ contains: [v('means'), 'train'] }, false],
    [{ contains: [v('nothing'), 'bus'] }, false],
    [{ filled: [v('zone')] }, true],
    [{ filled: v('nothing') }, false],
    [{ empty: [v('unheard-of')] }, true],
    [{ '+': [v('surface'), '0.1', 0.2] }, '120.8'],
    [{ '-': [v('surface'), 20] }, '100.5'],
    [{ '*': [v('surface'), '12.50'] }, '1506.25'],
    [{ '/': [1, 3] }, '0.3333333333333333333333333333333333333333'],
    [{ '/': [v('surface'), 0] }, null],
    [{ '+': [v('surface'), v('nothing')] }, null],
    [{ '*': [{ '*': ['999999999999999', '999999999999999'] }, '999999999999999'] }, null],
    [{ min: [v('surface'), 100] }, '100'],
    [{ max: [v('surface'), 100, 300] }, '300'],
    [{ round: ['2.345', 2] }, '2.35'],
    [{ round: ['-2.5', 0] }, '-3'],
    [{ if: [{ '==': [v('zone'), 'urban'] }, 20, { '==': [v('zone'), 'rural'] }, 10, 5] }, '20'],
    [{ if: [v('nothing'), 20, { '>': [v('surface'), 100] }, 10, 5] }, '10'],
    [{ if: [v('nothing'), 20, 5] }, '5'],
    [{ if: [v('nothing'), '20', '5.50'] }, '5.5'],
    [{ '>': [{ if: [v('agreed'), '100', '5'] }, '20'] }, true],
    [{ sum: [v('members.share')] }, '12.5'],
    [{ sum: [v('nothing.share')] }, '0'],
    [{ count: [v('members')] }, '3'],
    [{ count: v('nothing') }, '0'],
    [{ today: [] }, '2026-11-23'],
    [{ days_between: [{ today: [] }, v('ends')] }, '8'],
    [{ days_between: [v('ends'), { today: [] }] }, '-8'],
    [{ age: [v('born')] }, '17'],
    [{ age: ['2008-11-23'] }, '18'],
    [{ age: [v('zone')] }, null],
    [v('row.age'), '30'],
    [v('row.share'), '10'],
  ];
  it.each(table.map(([logic, value]) => ({ logic: JSON.stringify(logic), value })))(
    '$logic is $value',
    ({ logic, value }) => {
      expect(worth(JSON.parse(logic) as Logic)).toEqual(value);
    },
  );

  it('are all in the table', () => {
    const written = JSON.stringify(table);
    expect(operators.filter(({ symbol }) => !written.includes(`"${symbol}"`))).toEqual([]);
  });

  it.each(['constructor', '__proto__', 'toString', 'method', 'map', 'cat', 'log', 'eachKey'])(
    'are a closed list: %s is not evaluated',
    (symbol) => {
      const logic = JSON.parse(`{"${symbol}":[1]}`) as Logic;
      expect(() => evaluate(logic, scope)).toThrow();
    },
  );

  it.each(['__proto__', 'constructor', 'row.__proto__', 'members.constructor', '', '..', 'zone.length'])(
    'reach no prototype through var "%s"',
    (name) => {
      const value = evaluate({ var: name }, scope);
      expect(value === null || (Array.isArray(value) && value.every((each) => each === null))).toBe(true);
    },
  );
});
