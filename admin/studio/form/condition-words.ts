import type { Field } from '../../../forms/form-definition.js';
import { typeOfField, type LogicType } from '../../../forms/definition/logic-types.js';
import { noFacts } from '../../../forms/facts.js';
import { kinds } from '../../../forms/kinds/registry.js';
import type { Logic } from '../../../forms/logic.js';
import { operandsOf } from '../../../forms/operators/operator.js';
import { operatorOf } from '../../../forms/operators/registry.js';
import type { Language } from '../../languages/language.js';
import { localized } from '../core/localized.js';
import type { OfferedField } from '../core/offered-fields.js';
import { onlyEntry } from './operands.js';
import { quoted } from './quoted.js';

const between = new Set(['==', '!=', '<', '<=', '>', '>=', 'in', 'contains', '+', '-', '*', '/', 'round']);
const behind = new Set(['filled', 'empty']);
const separators: Record<Language, string> = { fr: ', ', ar: '، ', en: ', ' };

/** Any logic in words, also such as the editor of sentences has no controls for. */
export function logicWords(logic: Logic, fields: readonly OfferedField[], language: Language): string {
  return new Words(fields, language).of(logic);
}

/** Of days one says 'before', of numbers 'less'. */
const dayWords: Readonly<Record<string, Record<Language, string>>> = {
  '<': { fr: 'est avant', ar: 'قبل', en: 'is before' },
  '<=': { fr: 'est au plus tard', ar: 'لا يتعدى', en: 'is at the latest' },
  '>': { fr: 'est après', ar: 'بعد', en: 'is after' },
  '>=': { fr: 'est au plus tôt', ar: 'ابتداء من', en: 'is at the earliest' },
};

export const comparisonWords = (operator: string, type: LogicType | undefined, language: Language): string =>
  (type === 'day' ? dayWords[operator] : undefined)?.[language] ??
  operatorOf(operator)?.words[language] ??
  operator;

class Words {
  constructor(
    private readonly fields: readonly OfferedField[],
    private readonly language: Language,
  ) {}

  of(logic: Logic, beside?: Field): string {
    if (typeof logic === 'boolean')
      return kinds.yes_no.display(logic, {}, { facts: noFacts, language: this.language });
    if (Array.isArray(logic))
      return logic.map((each: Logic) => this.of(each, beside)).join(separators[this.language]);
    const entry = onlyEntry(logic);
    if (!entry) return constantWords(logic, beside);
    const [symbol, given] = entry;
    if (symbol === 'var') return this.name(String(given));
    return this.said(symbol, operandsOf(given));
  }

  private said(symbol: string, operands: readonly Logic[]): string {
    const field = this.field(operands[0]);
    const word = comparisonWords(symbol, field && typeOfField(field), this.language);
    const parts = operands.map((operand) => this.of(operand, field));
    if (symbol === 'and' || symbol === 'or')
      return operands.map((operand, at) => (joins(operand) ? `(${parts[at]})` : parts[at])).join(` ${word} `);
    if (symbol === '!') return `${word} (${parts[0]})`;
    if (symbol === 'if') return this.choice(parts);
    if (between.has(symbol)) return parts.join(` ${word} `);
    if (behind.has(symbol)) return `${parts[0]} ${word}`;
    return [word, parts.join(separators[this.language])].filter(Boolean).join(' ');
  }

  /** si … alors … sinon */
  private choice(parts: readonly string[]): string {
    const [first = '', then = '', otherwise = ''] = operatorOf('if')!.words[this.language].split(/\s*…\s*/);
    const cases = parts.flatMap((part, at) =>
      at % 2 === 0 && at + 1 < parts.length ? [`${first} ${part} ${then} ${parts[at + 1]}`] : [],
    );
    return [...cases, `${otherwise} ${parts.at(-1)}`].join(separators[this.language]);
  }

  private name(name: string): string {
    const [first, column] = name.split('.');
    const found =
      this.fields.find((each) => each.name === name) ?? this.fields.find((each) => each.name === first);
    if (!found) return quoted(name, this.language);
    const label = localized(found.field.label, found.field.key);
    if (found.name === name || found.field.kind !== 'group') return quoted(label, this.language);
    const inner = found.field.fields.find(({ key }) => key === column);
    return quoted(`${label} › ${inner ? localized(inner.label, inner.key) : column}`, this.language);
  }

  private field(logic: Logic | undefined): Field | undefined {
    const entry = onlyEntry(logic);
    return entry?.[0] === 'var' ? this.fields.find(({ name }) => name === entry[1])?.field : undefined;
  }
}

const joins = (logic: Logic) => ['and', 'or', 'if'].includes(onlyEntry(logic)?.[0] ?? '');

/** An option by its label, everything else as it is written. */
function constantWords(constant: Logic, beside: Field | undefined): string {
  const option = optionsOf(beside).find(({ value }) => value === constant);
  return option ? localized(option.label, option.value) : String(constant ?? '');
}

/** What one may choose in a field that offers a list of its own. */
export const optionsOf = (field: Field | undefined) =>
  field?.kind === 'select' || field?.kind === 'multi_select' || field?.kind === 'linked_select'
    ? field.settings.options
    : [];
