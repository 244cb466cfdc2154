import fc from 'fast-check';
import type { Field, FieldKind, FormDefinition, Json, Rule } from '../form-definition.js';
import { typeOfField } from '../definition/logic-types.js';
import type { Condition, Logic } from '../logic.js';
import { junk, sampleAnswers } from './sample-answers.js';

const label = { fr: 'Champ', ar: 'خانة' };
const options = [
  { value: 'a', label },
  { value: 'b', label },
];

const plainKinds = [
  'text',
  'long_text',
  'formatted_text',
  'integer',
  'decimal',
  'money',
  'yes_no',
  'checkbox',
  'sworn_declaration',
  'date',
  'date_time',
  'select',
  'multi_select',
  'email',
  'phone',
  'cin',
  'ice',
  'rib',
  'postal_address',
  'commune',
  'map_point',
  'map_area',
  'attachment',
  'image',
  'application_link',
  'lookup',
  'explanation',
] as const satisfies readonly FieldKind[];

const settingsOf: { readonly [kind in FieldKind]?: readonly object[] } = {
  text: [{}, { minLength: 2, maxLength: 10 }, { maxLength: 1 }],
  formatted_text: [{ pattern: '[A-Z]{2}\\d{2}', patternHelp: label }],
  integer: [{}, { minimum: 0, maximum: 100 }],
  decimal: [{}, { minimum: '0', maximum: '1000', scale: 3 }, { scale: 0 }],
  money: [{}, { minimum: '0.01' }, { maximum: '500' }],
  sworn_declaration: [{ declaration: label }],
  date: [{}, { latest: 'today' }, { earliest: 'today-18y', latest: '2026-12-31' }],
  select: [{ options }, { options, other: true }],
  multi_select: [{ options }, { options, minimum: 2 }, { options, maximum: 1 }],
  commune: [{}, { provinces: ['08.587'] }],
  map_area: [{}, { maximumPoints: 4 }],
  attachment: [{}, { maximum: 3, types: ['application/pdf'] }, { minimum: 2, maximum: 2 }],
  application_link: [{}, { procedures: ['other'] }],
  lookup: [{ list: 'sectors' }],
  explanation: [{ text: label }],
};

/** Random bits for a form: fast-check shrinks the list of numbers, the form follows. */
class Dice {
  private at = 0;
  constructor(private readonly numbers: readonly number[]) {}
  upTo(count: number): number {
    const number = this.numbers[this.at % this.numbers.length]!;
    this.at += 1;
    return (number + this.at * 7) % count;
  }
  of<T>(list: readonly T[]): T {
    return list[this.upTo(list.length)]!;
  }
}

const dice = fc.array(fc.nat(9973), { minLength: 12, maxLength: 60 }).map((numbers) => new Dice(numbers));

/** Well-made definitions of every kind, with conditions on fields, rows, headings and groups. */
export const randomForm: fc.Arbitrary<FormDefinition> = dice.map((roll) => {
  const fields: Field[] = [];
  const count = 1 + roll.upTo(8);
  for (let at = 0; at < count; at += 1) fields.push(...randomFields(roll, `f${at}`, fields, null));
  const rules = randomRules(roll, fields, '');
  return { fields, ...(rules.length > 0 && { rules }) };
});

function randomFields(
  roll: Dice,
  key: string,
  earlier: readonly Field[],
  rows: readonly Field[] | null,
): Field[] {
  const pick = roll.upTo(rows ? 7 : 12);
  const common = () => ({
    label,
    key,
    ...(roll.upTo(3) === 0 && visibleOf(roll, earlier, rows)),
  });
  const need = () => requiredOf(roll, earlier, rows);
  const own = rows ?? earlier;
  if (pick === 7) return [{ kind: 'heading', ...common() }];
  if (pick === 8 || pick === 9) return [randomGroup(roll, key, earlier, { ...common(), ...need() })];
  if (pick === 6) {
    const terms = numberTerms(own, rows);
    return [{ kind: 'formula', ...common(), settings: { formula: { '+': terms.length ? terms : ['1'] } } }];
  }
  if (pick === 5) {
    const parent = own.findLast((field) => field.kind === 'select');
    if (parent) {
      const linked = [
        { value: 'a1', label, under: ['a'] },
        { value: 'a2', label, under: ['a', ...(roll.upTo(2) ? ['b'] : [])] },
      ];
      return [
        { kind: 'linked_select', ...common(), ...need(), settings: { parent: parent.key, options: linked } },
      ];
    }
  }
  const kind = roll.of(plainKinds);
  const settings = settingsOf[kind] && { settings: roll.of(settingsOf[kind]) };
  return [{ kind, ...common(), ...(kind !== 'explanation' && need()), ...settings } as Field];
}

function randomGroup(roll: Dice, key: string, earlier: readonly Field[], common: object): Field {
  const fields: Field[] = [];
  const count = 1 + roll.upTo(4);
  for (let at = 0; at < count; at += 1) fields.push(...randomFields(roll, `r${at}`, earlier, fields));
  const rules = randomRules(roll, fields, 'row.');
  const settings = roll.of([{}, { minimum: 2, maximum: 3 }, { maximum: 1 }]);
  return {
    kind: 'group',
    key,
    fields,
    settings,
    ...(rules.length > 0 && { rules }),
    ...common,
  } as unknown as Field;
}

function visibleOf(roll: Dice, earlier: readonly Field[], rows: readonly Field[] | null) {
  const visible = randomCondition(roll, earlier, rows, 0);
  return visible && { visible };
}

function requiredOf(roll: Dice, earlier: readonly Field[], rows: readonly Field[] | null) {
  const pick = roll.upTo(3);
  if (pick === 0) return {};
  const condition = pick === 1 ? randomCondition(roll, earlier, rows, 0) : undefined;
  return { required: condition ?? true };
}

function randomRules(roll: Dice, fields: readonly Field[], prefix: string): Rule[] {
  const holds =
    roll.upTo(2) === 0 ? randomCondition(roll, prefix ? [] : fields, prefix ? fields : null, 0) : undefined;
  return holds ? [{ key: 'rule', holds, message: label, at: fields[0]!.key }] : [];
}

const named = (earlier: readonly Field[], rows: readonly Field[] | null) => [
  ...earlier.map((field) => ({ field, name: field.key })),
  ...(rows ?? []).map((field) => ({ field, name: `row.${field.key}` })),
];

const numberTerms = (own: readonly Field[], rows: readonly Field[] | null): Logic[] =>
  own
    .filter((field) => typeOfField(field) === 'number')
    .slice(0, 3)
    .map(({ key }) => ({ var: rows ? `row.${key}` : key }));

function randomCondition(
  roll: Dice,
  earlier: readonly Field[],
  rows: readonly Field[] | null,
  depth: number,
): Condition | undefined {
  const answers = named(earlier, rows).filter(
    ({ field }) => field.kind !== 'heading' && field.kind !== 'explanation',
  );
  if (answers.length === 0) return undefined;
  const pick = depth < 3 ? roll.upTo(8) : 7;
  const again = () => randomCondition(roll, earlier, rows, depth + 1)!;
  if (pick === 0) return { and: [again(), again()] };
  if (pick === 1) return { or: [again(), again()] };
  if (pick === 2) return { '!': [again()] };
  const { field, name } = roll.of(answers);
  const answer = { var: name };
  if (pick === 3) return { [roll.of(['filled', 'empty'])]: [answer] };
  const partner = answers.find(
    (other) => other.field !== field && typeOfField(other.field) === typeOfField(field),
  );
  return comparison(roll, field, answer, partner && { var: partner.name });
}

function comparison(roll: Dice, field: Field, answer: Condition, partner: Logic | undefined): Condition {
  switch (typeOfField(field)) {
    case 'number':
      return {
        [roll.of(['==', '!=', '<', '<=', '>', '>='])]: [answer, partner ?? roll.of([3, '12.5', '100', 17])],
      };
    case 'day':
      return {
        [roll.of(['==', '<', '>='])]: [answer, partner ?? roll.of<Logic>(['2010-05-01', { today: [] }])],
      };
    case 'truth':
      return roll.of<Condition>([
        { '==': [answer, true] },
        { '!=': [answer, true] },
        { '==': [answer, false] },
        answer,
      ]);
    case 'list':
      return field.kind === 'multi_select'
        ? { contains: [answer, roll.of(['a', 'b'])] }
        : { filled: [answer] };
    case 'rows':
      return { [roll.of(['<', '>='])]: [{ count: [answer] }, 2] };
    case 'text':
      if (field.kind === 'select')
        return roll.of<Condition>([
          { '==': [answer, 'a'] },
          { in: [answer, field.settings.other ? ['b', 'other'] : ['b']] },
        ]);
      if (field.kind === 'linked_select') return { '!=': [answer, 'a1'] };
      return {
        [roll.of(['==', '!='])]: [
          answer,
          roll.of(['a', 'AB12', 'Zagora', '+212612345678', 'agri', '08.587.01.05']),
        ],
      };
    default:
      return { empty: [answer] };
  }
}

/** Answers to a form: mostly right, partly wrong, missing, empty, junk or unknown. */
export const randomAnswers = (form: FormDefinition): fc.Arbitrary<{ [key: string]: Json }> =>
  dice.map((roll) => {
    const answers = answersTo(roll, form.fields);
    return roll.upTo(25) === 0 ? { ...answers, stranger: 1 } : answers;
  });

function answersTo(roll: Dice, fields: readonly Field[]): { [key: string]: Json } {
  const answers: { [key: string]: Json } = {};
  for (const field of fields) {
    const given = answerTo(roll, field);
    if (given !== undefined) answers[field.key] = given;
  }
  return answers;
}

function answerTo(roll: Dice, field: Field): Json | undefined {
  const luck = roll.upTo(20);
  if (luck === 0) return roll.of(junk);
  if (luck < 3 || field.kind === 'heading' || field.kind === 'explanation') return undefined;
  if (field.kind !== 'group') {
    const samples = sampleAnswers[field.kind];
    return luck < 12 ? roll.of(samples.slice(0, 2)) : roll.of(samples);
  }
  return Array.from({ length: roll.upTo(4) }, () =>
    roll.upTo(30) === 0 ? roll.of(junk) : answersTo(roll, field.fields),
  );
}
