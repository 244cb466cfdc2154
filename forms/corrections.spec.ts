import { describe, expect, it } from '@jest/globals';
import { checkCorrection, differences } from './corrections.js';
import type { FormDefinition } from './form-definition.js';
import { sampleFacts } from './testing/sample-facts.js';

const definition: FormDefinition = {
  fields: [
    {
      kind: 'select',
      key: 'status',
      label: { fr: 'Statut' },
      settings: {
        options: [
          { value: 'person', label: { fr: 'Personne' } },
          { value: 'association', label: { fr: 'Association' } },
        ],
      },
    },
    {
      kind: 'text',
      key: 'name',
      label: { fr: 'Dénomination' },
      visible: { '==': [{ var: 'status' }, 'association'] },
    },
    { kind: 'money', key: 'amount', label: { fr: 'Montant' } },
    {
      kind: 'formula',
      key: 'half',
      label: { fr: 'Moitié' },
      settings: { formula: { '/': [{ var: 'amount' }, 2] } },
    },
    { kind: 'commune', key: 'commune', label: { fr: 'Commune' } },
  ],
};
const today = '2026-11-23';
const before = { status: 'person', amount: '100.00', half: '50.00', commune: '08.587.01.05' };
const check = (after: object, unlocked: string[]) =>
  checkCorrection({ definition, answers: before, today }, { ...before, ...after }, unlocked).map(
    ({ path }) => path[1],
  );

describe('a correction', () => {
  it('may change what was asked for, and what the form computes from it', () => {
    expect(check({ amount: '90.00', half: '45.00' }, ['amount'])).toEqual([]);
  });

  it('may not change anything else, nor add, nor take away', () => {
    expect(check({ amount: '90.00', commune: '08.201.01.01' }, ['amount'])).toEqual(['commune']);
    expect(check({ stranger: 1 }, ['amount'])).toEqual(['stranger']);
    expect(check({ commune: undefined }, [])).toEqual(['commune']);
  });

  it('may answer what an unlocked answer newly shows, and nothing that stays hidden', () => {
    expect(check({ status: 'association', name: 'Amal' }, ['status'])).toEqual([]);
    expect(check({ name: 'Amal' }, ['status'])).toEqual(['name']);
  });
});

describe('the difference after a correction', () => {
  it('says before and after in words, in the order of the form', () => {
    const after = { status: 'association', name: 'Amal', amount: '100.00', half: '50.00' };
    const told = differences(definition, before, after, sampleFacts).map(
      ({ label, before: then, after: now }) => [
        label.fr,
        then?.words('fr') ?? null,
        now?.words('fr') ?? null,
      ],
    );
    expect(told).toEqual([
      ['Statut', 'Personne', 'Association'],
      ['Dénomination', null, 'Amal'],
      ['Commune', 'Zagora', null],
    ]);
  });
});
