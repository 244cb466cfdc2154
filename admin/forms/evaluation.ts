import { isEmpty, isRecord, pathId, type Answers, type Json, type Path } from './answers.js';
import type { Field, FieldOf } from './field.js';
import { holds, rounded, worth, type Sight } from './logic.js';

/** What conditions say of the answers so far; by path. The API decides again when the form is sent. */
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

/** Reads the form from top to bottom: conditions see only earlier answers that are themselves asked for. */
export function evaluate(fields: readonly Field[], answers: Answers): Evaluation {
  const found: Found = { asked: new Set(), required: new Set(), computed: new Map() };
  readFields(fields, answers, [], {}, found);
  return found;
}

function readFields(
  fields: readonly Field[],
  answers: Answers,
  path: Path,
  outer: Sight,
  found: Found,
): Record<string, Json> {
  const seen: Record<string, Json> = {};
  const inRow = path.length > 0;
  let sectionHidden = false;
  for (const field of fields) {
    const sight = inRow ? { ...outer, row: seen } : { ...outer, ...seen };
    const shown = field.visibleWhen === null || holds(field.visibleWhen, sight);
    if (field.kind === 'heading') sectionHidden = !shown;
    if (sectionHidden || !shown) continue;
    const here = [...path, field.key];
    found.asked.add(pathId(here));
    if (field.required || (field.requiredWhen !== null && holds(field.requiredWhen, sight)))
      found.required.add(pathId(here));
    const value = answerOf(field, answers, here, sight, found);
    if (!isEmpty(value)) seen[field.key] = value ?? null;
  }
  return seen;
}

function answerOf(field: Field, answers: Answers, here: Path, sight: Sight, found: Found): Json | undefined {
  if (field.kind === 'formula') return result(field, here, sight, found);
  const own = Object.hasOwn(answers, field.key) ? answers[field.key] : undefined;
  if (field.kind !== 'group') return operand(own);
  const rows = Array.isArray(own) ? (own as readonly Json[]) : [];
  return rows.map((row, index) =>
    readFields(field.fields, isRecord(row) ? row : {}, [...here, index], sight, found),
  );
}

/** "Other, in one's own words" is seen as the choice 'other'. */
const operand = (answer: Json | undefined) =>
  isRecord(answer) && typeof answer['other'] === 'string' ? 'other' : answer;

function result(field: FieldOf<'formula'>, here: Path, sight: Sight, found: Found): Json {
  const value = worth(field.formula, sight);
  if (value === null) return null;
  const exact = rounded(value, field.scale);
  found.computed.set(pathId(here), exact);
  return exact;
}
