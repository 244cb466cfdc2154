import type { Field } from '../../../forms/form-definition.js';
import { typeOfField, type LogicType } from '../../../forms/definition/logic-types.js';
import type { Logic } from '../../../forms/logic.js';
import { operandsOf } from '../../../forms/operators/operator.js';
import { operatorOf } from '../../../forms/operators/registry.js';
import type { Language } from '../../languages/language.js';
import { localized } from '../core/localized.js';
import type { OfferedField } from '../core/offered-fields.js';
import { quoted } from './quoted.js';

/** One side of a comparison: an answer, or what is counted from answers. */
export interface Operand {
  /** 'zone', 'row.age', 'age(birth)', 'count(members)', 'sum(members.share)', 'today()'. */
  readonly name: string;
  readonly label: string;
  readonly type: LogicType;
  /** The field itself, when the side is its answer. */
  readonly field?: Field;
}

const answerName = /^[A-Za-z]\w*(?:\.[A-Za-z]\w*)?$/;
/** What can be counted from answers within a sentence; each takes so many answers. */
const counted: Readonly<Record<string, number>> = { age: 1, count: 1, sum: 1, days_between: 2, today: 0 };

/** The name of a side; null when it is a constant or something that a sentence has no words for. */
export function operandName(logic: Logic): string | null {
  const entry = onlyEntry(logic);
  if (!entry) return null;
  const [symbol, given] = entry;
  if (symbol === 'var') return typeof given === 'string' && answerName.test(given) ? given : null;
  const operands = operandsOf(given);
  if (counted[symbol] !== operands.length) return null;
  const names = operands.map(operandName);
  return names.every((name) => name !== null && (answerName.test(name) || name === 'today()'))
    ? `${symbol}(${names.join(',')})`
    : null;
}

export function operandLogic(name: string): Logic {
  const [, symbol, names] = /^(\w+)\((.*)\)$/.exec(name) ?? [];
  if (symbol === undefined) return { var: name };
  return { [symbol]: names ? names.split(',').map(operandLogic) : [] };
}

/** The one operator of a piece of logic, with what stands behind it. */
export function onlyEntry(logic: Logic | undefined): readonly [string, Logic] | null {
  if (typeof logic !== 'object' || logic === null || Array.isArray(logic)) return null;
  const entries = Object.entries(logic);
  return entries.length === 1 ? entries[0]! : null;
}

/** The answers themselves and what can be counted from them, in reading order. */
export function operandsOffered(fields: readonly OfferedField[], language: Language): readonly Operand[] {
  const counts = (symbol: string, name: string, type: LogicType, words: string): Operand => ({
    name: `${symbol}(${name})`,
    label: [operatorOf(symbol)!.words[language], words].filter(Boolean).join(' '),
    type,
  });
  const all = fields.flatMap(({ name, field }): readonly Operand[] => {
    const label = localized(field.label, field.key);
    const own = { name, label, type: typeOfField(field), field };
    if (field.kind === 'date') return [own, counts('age', name, 'number', quoted(label, language))];
    if (field.kind !== 'group') return [own];
    const columns = field.fields.filter((inner) => typeOfField(inner) === 'number');
    return [
      own,
      counts('count', name, 'number', quoted(label, language)),
      ...columns.map((inner) =>
        counts(
          'sum',
          `${name}.${inner.key}`,
          'number',
          quoted(`${label} › ${localized(inner.label, inner.key)}`, language),
        ),
      ),
    ];
  });
  return [...all, counts('today', '', 'day', '')];
}
