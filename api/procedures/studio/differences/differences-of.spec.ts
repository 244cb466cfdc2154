import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Field } from '../../../forms/index.js';
import type { RevisionWords } from '../../catalogue/procedure-definition.js';
import { startingPoints } from '../starting-points/starting-points.js';
import { moved } from './change.js';
import { differencesOf } from './differences-of.js';
import { changeMessages } from './messages.js';

const name = (fr: string) => ({ fr, ar: 'س' });
const text = (key: string, more: object = {}) => ({ kind: 'text', key, label: name(key), ...more });
const select = (values: readonly string[], more: object = {}) => ({
  kind: 'select',
  key: 'zone',
  label: name('zone'),
  settings: { options: values.map((value) => ({ value, label: name(value) })), ...more },
});
const base: RevisionWords = { ...startingPoints.SIMPLE(), title: name('t'), summary: name('s') };
const form = (...fields: object[]) => ({ ...base, form: { fields: fields as unknown as Field[] } });
const rules = (more: object) => ({ ...base, rules: { ...base.rules, ...more } });
const passage = (more: object) => ({
  ...base,
  workflow: {
    ...base.workflow,
    transitions: base.workflow.transitions.map((each) =>
      each.key === 'accept' ? { ...each, ...more } : each,
    ),
  },
});
const without = (key: string) => ({
  ...base,
  workflow: { ...base.workflow, steps: base.workflow.steps.filter((step) => step.key !== key) },
});
const when = { filled: [{ var: 'a' }] };
const limit = (days: number) => ({ days, unit: 'CALENDAR', label: name(`${days} jours`), certainty: 'SURE' });
const piece = (title: string) => ({ field: 'f', title: name(title), certainty: 'SURE' });

const said = (before: RevisionWords, after: RevisionWords) =>
  differencesOf(before, after, 'fr').map(({ code, params }) =>
    changeMessages[code]!.fr.replace(/\{(\w+)\}/g, (_all, param: string) => String(params[param])),
  );

describe('what a revision says otherwise', () => {
  it.each<[string, RevisionWords, RevisionWords, string[]]>([
    ['nothing', form(text('a')), form(text('a')), []],
    ['title', base, { ...base, title: name('other') }, ['Le titre change.']],
    ['a new question', form(), form(text('a')), ['Nouvelle question : « a ».']],
    ['a question less', form(text('a')), form(), ['La question « a » disparaît.']],
    ['required', form(text('a')), form(text('a', { required: true })), ['« a » est maintenant obligatoire.']],
    [
      'no longer required',
      form(text('a', { required: true })),
      form(text('a')),
      ['« a » n’est plus obligatoire.'],
    ],
    ['false is not required', form(text('a', { required: false })), form(text('a')), []],
    [
      'shown when',
      form(text('a'), text('b')),
      form(text('a'), text('b', { visible: when })),
      ['« b » s’affiche selon d’autres conditions.'],
    ],
    [
      'kind',
      form(text('a')),
      form({ ...text('a'), kind: 'integer' }),
      ['« a » : Texte court devient Nombre entier.'],
    ],
    [
      'words',
      form(text('a')),
      form(text('a', { label: { fr: 'a', ar: 'ب' } })),
      ['Les mots de « a » changent.'],
    ],
    [
      'choices',
      form(select(['x', 'y'])),
      form(select(['y', 'z'])),
      ['« zone » : nouveau choix « z ».', '« zone » : le choix « x » disparaît.'],
    ],
    [
      'limits',
      form(text('a')),
      form(text('a', { settings: { maxLength: 5 } })),
      ['Les limites de « a » changent.'],
    ],
    [
      'another place',
      form(text('a'), text('b'), text('c')),
      form(text('b'), text('c'), text('a')),
      ['La question « a » change de place.'],
    ],
    [
      'in a group',
      form({ kind: 'group', key: 'g', label: name('g'), fields: [text('a')] }),
      form({ kind: 'group', key: 'g', label: name('g'), fields: [text('a'), text('b')] }),
      ['Nouvelle question : « g › b ».'],
    ],
    ['a step less', base, without('withdrawn'), ['L’étape « Retirée » disparaît.']],
    ['who may', base, passage({ who: ['PUBLISHER'] }), ['Ceux qui peuvent « Accepter » changent.']],
    [
      'where it leads',
      base,
      passage({ to: 'closed' }),
      ['Le passage « Accepter » ne relie plus les mêmes étapes.'],
    ],
    [
      'what it asks for',
      base,
      passage({ demands: { reason: true } }),
      ['Ce que demande le passage « Accepter » change.'],
    ],
    [
      'time limit',
      rules({ timeLimits: [limit(60)] }),
      rules({ timeLimits: [limit(20)] }),
      ['Délai : 60 jours → 20 jours'],
    ],
    ['pieces', rules({ pieces: [] }), rules({ pieces: [piece('Plan')] }), ['Nouvelle pièce : Plan']],
    [
      'fees',
      base,
      rules({ fees: [{ label: name('Redevance'), amount: '60.00', certainty: 'SURE' }] }),
      ['Frais : — → Redevance (60.00 MAD)'],
    ],
  ])('%s', (_name, before, after, expected) => {
    expect(said(before, after)).toEqual(expected);
  });

  it('says of nothing that it moved when things were only added or removed', () => {
    const keys = fc.uniqueArray(fc.constantFrom(...'abcdefgh'), { minLength: 1 });
    const keyed = (list: readonly string[]) => list.map((key) => ({ key }));
    fc.assert(
      fc.property(keys, fc.func(fc.boolean()), (list, stays) => {
        const fewer = list.filter((key) => stays(key));
        expect(moved(keyed(list), keyed(fewer)).size).toBe(0);
        expect(moved(keyed(fewer), keyed(list)).size).toBe(0);
      }),
    );
  });
});
