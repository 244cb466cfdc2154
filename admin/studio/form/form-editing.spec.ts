import { describe, expect, it } from '@jest/globals';
import { checkFormDefinition } from '../../../forms/definition/check-form-definition.js';
import type { Field, FieldKind } from '../../../forms/form-definition.js';
import { kinds } from '../../../forms/kinds/registry.js';
import type { Definition } from '../core/definition.js';
import { changedKind, kindsFor } from './change-kind.js';
import { addField, moveField, outOfGroup, pasteField } from './fields.js';
import { nameFrom, withoutFirstWords } from './keys.js';
import { namedAfterLabel } from './label-written.js';
import { referencesTo } from './references.js';
import { dayLimitOf, dayLimitWritten } from './settings/day-limit.js';
import { withPasted } from './settings/options.js';

const label = { fr: 'L', ar: 'ل' };
const text = (key: string, more: object = {}): Field => ({ kind: 'text', key, label, ...more }) as Field;
const draft = (fields: readonly Field[], more: object = {}): Definition =>
  ({
    title: {},
    summary: {},
    form: { fields },
    workflow: { steps: [], transitions: [] },
    rules: { pieces: [], timeLimits: [] },
    ...more,
  }) as unknown as Definition;
const group = (key: string, fields: readonly Field[], more: object = {}) =>
  ({ kind: 'group', key, label, fields, ...more }) as Field;
const keys = ({ form }: Definition) =>
  form.fields.map((field) =>
    field.kind === 'group' ? [field.key, field.fields.map(({ key }) => key)] : field.key,
  );

describe('a field from the palette', () => {
  const choice = addField(draft([]), null, 'select').definition;
  /** A reference list is chosen by whoever knows it. */
  const whole = (Object.keys(kinds) as FieldKind[]).filter((kind) => kind !== 'lookup');
  it.each(whole)('is whole: %s', (kind) => {
    const { definition } = addField(choice, ['form', 'fields', 0], kind);
    expect(checkFormDefinition(definition.form)).toEqual([]);
  });

  it('stands behind the selected one, in its group, under a name of its own', () => {
    const inGroup = addField(
      draft([group('g', [text('text_1')]), text('z')]),
      ['form', 'fields', 0, 'fields', 0],
      'text',
    );
    expect(keys(inGroup.definition)).toEqual([['g', ['text_1', 'text_2']], 'z']);
    const heading = addField(inGroup.definition, inGroup.path, 'heading');
    expect(heading.path).toEqual(['form', 'fields', 1]);
  });
});

describe('a name', () => {
  it.each([
    ['Superficie occupée (m²)', 'superficie_occupee_m2'],
    ['2e étage', 'e_etage'],
    ['المساحة', ''],
  ])('of %s is %s', (words, name) => expect(nameFrom(words)).toBe(name));

  it('is made from the label once, when nothing refers to it', () => {
    const path = ['form', 'fields', 0];
    const written = draft([text('text_1', { label: { fr: 'Nom' } }), text('nom')]);
    expect(keys(namedAfterLabel(written, path))).toEqual(['nom_2', 'nom']);
    const named = draft([text('name', { label: { fr: 'Nom' } })]);
    expect(namedAfterLabel(named, path)).toBe(named);
    const referred = draft([
      text('text_1', { label: { fr: 'Nom' } }),
      text('b', { visible: { filled: [{ var: 'text_1' }] } }),
    ]);
    expect(namedAfterLabel(referred, path)).toBe(referred);
  });

  it('stays single when a field is pasted', () => {
    const { definition } = pasteField(draft([text('a')]), ['form', 'fields', 0], text('a'));
    expect(keys(definition)).toEqual(['a', 'a_2']);
  });
});

describe('moving', () => {
  const form = draft([text('a'), group('g', [text('x'), text('a')]), text('b')]);
  it('goes into a group that stands later', () => {
    const done = moveField(form, ['form', 'fields', 0], ['form', 'fields', 1, 'fields', 1]);
    expect(keys(done!.definition)).toEqual([['g', ['x', 'a_2', 'a']], 'b']);
    expect(done!.path).toEqual(['form', 'fields', 0, 'fields', 1]);
  });
  it('goes out of a group', () => {
    const done = outOfGroup(form, ['form', 'fields', 1, 'fields', 0]);
    expect(keys(done!.definition)).toEqual(['a', ['g', ['a']], 'x', 'b']);
  });
  it('puts no group into a group', () => {
    expect(moveField(form, ['form', 'fields', 1], ['form', 'fields', 1, 'fields', 0])).toBeNull();
  });
});

describe('another kind', () => {
  it.each(
    (Object.keys(kinds) as FieldKind[]).flatMap((from) =>
      kindsFor(from, false).map((to) => [from, to] as const),
    ),
  )('%s becomes %s and is whole', (from, to) => {
    const before = addField(draft([]), null, 'select').definition.form.fields;
    const field = addField(draft(before), ['form', 'fields', 0], from).definition.form.fields[1]!;
    const problems = checkFormDefinition({ fields: [...before, changedKind(field, to, before)] });
    // Under what the options stand only a person knows; a list too.
    const ours = problems.filter(({ path }) => !path.includes('under') && !path.includes('list'));
    expect(ours).toEqual([]);
  });
});

describe('who refers to a field', () => {
  it('is found everywhere', () => {
    const said = { var: 'a' };
    const form = draft(
      [
        text('a'),
        text('b', { visible: { filled: [said] }, required: { '==': [said, 'x'] } }),
        { kind: 'formula', key: 'f', label, settings: { formula: { '*': [said, '2'] } } },
        group('g', [text('x'), text('y', { visible: { filled: [{ var: 'row.x' }] } })], {
          rules: [{ key: 'r', holds: { '==': [{ var: 'row.y' }, said] }, message: label, at: 'x' }],
        }),
      ],
      {
        rules: { pieces: [{ field: 'a', title: label }], timeLimits: [{ when: { filled: [said] }, label }] },
        workflow: { steps: [], transitions: [{ title: label, when: { filled: [said] } }] },
      },
    );
    const names = (path: readonly (string | number)[]) => referencesTo(form, path).map(({ as }) => as);
    expect(names(['form', 'fields', 0])).toEqual([
      'visible',
      'required',
      'formula',
      'rule',
      'piece',
      'timeLimit',
      'transition',
    ]);
    expect(names(['form', 'fields', 3, 'fields', 0])).toEqual(['visible', 'rule']);
    expect(names(['form', 'fields', 1])).toEqual([]);
  });
});

describe('what the kind wrote into a label', () => {
  it('gives way when the other language has words of its own', () => {
    const first = { fr: 'Texte court', ar: 'نص قصير' };
    expect(withoutFirstWords({ fr: 'Quartier', ar: 'نص قصير' }, first)).toEqual({ fr: 'Quartier' });
    expect(withoutFirstWords({ fr: 'Texte court', ar: 'الحي', en: 'x' }, first)).toEqual({
      ar: 'الحي',
      en: 'x',
    });
    expect(withoutFirstWords(first, first)).toBe(first);
    const own = { fr: 'Quartier', ar: 'الحي' };
    expect(withoutFirstWords(own, first)).toBe(own);
  });
});

describe('options that are pasted', () => {
  const options = [
    { value: 'option_1', label: { fr: 'Option 1', ar: 'الخيار 1' } },
    { value: 'kept', label: { fr: 'Gardée' } },
  ];
  it('stand one below the other, with values after their labels', () => {
    expect(withPasted(options, 0, 'fr', 'Zone A\tمنطقة أ\nZone B\n\n  Gardée\n')).toEqual([
      { value: 'zone_a', label: { fr: 'Zone A', ar: 'منطقة أ' } },
      { value: 'zone_b', label: { fr: 'Zone B' } },
      { value: 'gardee', label: { fr: 'Gardée' } },
      options[1],
    ]);
    expect(withPasted(options, 0, 'fr', 'Seule')[0]).toEqual({ value: 'seule', label: { fr: 'Seule' } });
  });
});

describe('the limit of a day', () => {
  it.each([undefined, 'today', 'today-18y', 'today+30d', 'today-6m', '2026-12-31'])(
    '%s is written as it was',
    (limit) => expect(dayLimitWritten(dayLimitOf(limit))).toBe(limit),
  );
});
