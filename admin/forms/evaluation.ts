import { Decimal } from 'decimal.js';
import { isEmpty, isRecord, pathId, type Answers, type Json, type Path } from './answers.js';
import type { Field, FieldOf } from './field.js';
import { westernDigits } from './inputs/digits.js';
import { holds, worth } from './logic.js';
import type { Operand, Sight } from './operand.js';
import { numberOf } from './operators.js';

/** What conditions say of the answers so far, by path. The API decides again when the form is sent. */
export interface Evaluation {
  asked: ReadonlySet<string>;
  required: ReadonlySet<string>;
  /** Results of formulas, as exact decimals. */
  computed: ReadonlyMap<string, string>;
}

interface Found {
  asked: Set<string>;
  required: Set<string>;
  computed: Map<string, string>;
}

type Seen = Map<string, Operand>;

/** Reads the form from top to bottom: conditions see only earlier answers that are themselves asked for. */
export function evaluate(fields: readonly Field[], answers: Answers, today: string): Evaluation {
  const found: Found = { asked: new Set(), required: new Set(), computed: new Map() };
  const form: Seen = new Map();
  readFields(fields, answers, [], { form, row: null, today }, form, found);
  return found;
}

function readFields(
  fields: readonly Field[],
  answers: Answers,
  path: Path,
  sight: Sight,
  seen: Seen,
  found: Found,
) {
  let sectionHidden = false;
  for (const field of fields) {
    const shown = isShown(field, sight, seen);
    if (field.kind === 'heading') sectionHidden = !shown;
    if (sectionHidden || !shown) continue;
    const here = [...path, field.key];
    found.asked.add(pathId(here));
    if (field.required || (field.requiredWhen !== null && holds(field.requiredWhen, sight)))
      found.required.add(pathId(here));
    const given = Object.hasOwn(answers, field.key) ? answers[field.key] : undefined;
    seen.set(field.key, operandOf(field, given, here, sight, found));
  }
}

/** A linked choice is asked only when its parent's answer has options beneath it. */
function isShown(field: Field, sight: Sight, seen: Seen): boolean {
  if (field.visibleWhen !== null && !holds(field.visibleWhen, sight)) return false;
  if (field.kind !== 'linked_select') return true;
  const parent = seen.get(field.parent);
  return field.options.some((option) => typeof parent === 'string' && option.under.includes(parent));
}

function operandOf(field: Field, given: Json | undefined, here: Path, sight: Sight, found: Found): Operand {
  if (field.kind === 'formula') return result(field, here, sight, found);
  if (field.kind === 'group') return rowsOf(field, given, here, sight, found);
  if (isEmpty(given)) return null;
  if (field.kind === 'integer' || field.kind === 'decimal' || field.kind === 'money')
    return typedNumber(given);
  if (field.kind === 'checkbox' || field.kind === 'sworn_declaration') return given === true || null;
  if (isRecord(given)) return typeof given['other'] === 'string' ? 'other' : null;
  return given as Operand;
}

function rowsOf(
  field: FieldOf<'group'>,
  given: Json | undefined,
  here: Path,
  sight: Sight,
  found: Found,
): Operand {
  if (isEmpty(given) || !Array.isArray(given)) return null;
  return (given as readonly Json[]).map((answers, index) => {
    const row: Seen = new Map();
    readFields(
      field.fields,
      isRecord(answers) ? answers : {},
      [...here, index],
      { ...sight, row },
      row,
      found,
    );
    return { row };
  });
}

const typedNumber = (given: Json | undefined): Operand =>
  numberOf(westernDigits(String(given)).replace(/\s/g, '').replace(/[,٫]/, '.'));

function result(field: FieldOf<'formula'>, here: Path, sight: Sight, found: Found): Operand {
  const value = worth(field.formula, sight);
  if (!(value instanceof Decimal)) return null;
  const exact = value.toDecimalPlaces(field.scale);
  found.computed.set(pathId(here), exact.toFixed(field.scale));
  return exact;
}
