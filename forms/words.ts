import { isLanguage, type Language, type LocalizedText } from '../api/core/localized-text.js';
import type { Facts } from './facts.js';
import type { Answers, Field, FieldKind, FormDefinition, Json } from './form-definition.js';
import { isRecord, own } from './json.js';
import { kindOf, settingsOf } from './kinds/registry.js';

/** One answer, ready to be shown to a person in any language. */
export interface AnswerInWords {
  readonly field: string;
  readonly kind: FieldKind;
  readonly label: LocalizedText;
  /** Label of the heading above it; null: it stands before the first. */
  readonly section: LocalizedText | null;
  readonly value: Json;
  /** The answer in words; '' for a repeatable group, whose rows say it. */
  words(language: Language): string;
  /** Rows of a repeatable group, each with its answers; empty for all other kinds. */
  readonly rows: readonly (readonly AnswerInWords[])[];
}

/** The answers that were given, in the order of the form. Facts must hold what neededFacts() asked for. */
export function answersInWords(definition: FormDefinition, answers: Answers, facts: Facts): AnswerInWords[] {
  return inWords(definition.fields, answers, facts);
}

function inWords(fields: readonly Field[], answers: Answers, facts: Facts): AnswerInWords[] {
  let section: LocalizedText | null = null;
  return fields.flatMap((field) => {
    if (field.kind === 'heading') section = field.label;
    const value = own(answers, field.key);
    if (value === undefined || value === null || kindOf(field).shape === 'none') return [];
    return [oneInWords(field, value, section, facts)];
  });
}

function oneInWords(field: Field, value: Json, section: LocalizedText | null, facts: Facts): AnswerInWords {
  const { key, kind, label } = field;
  const rows = field.kind === 'group' && Array.isArray(value) ? value.filter(isRecord) : [];
  return {
    field: key,
    kind,
    label,
    section,
    value,
    rows: field.kind === 'group' ? rows.map((row) => inWords(field.fields, row, facts)) : [],
    words: (language) => (field.kind === 'group' ? '' : displayed(field, value, facts, language)),
  };
}

/** A draft may hold what is not right yet; it is shown as it was typed. */
function displayed(field: Field, value: Json, facts: Facts, language: Language): string {
  try {
    return kindOf(field).display(value, settingsOf(field), {
      facts,
      language: isLanguage(language) ? language : 'fr',
    });
  } catch {
    return typeof value === 'string' ? value : JSON.stringify(value);
  }
}
