import { mentions } from '../engine/mentions.js';
import type { Answers, Field, FormDefinition, Json } from '../form-definition.js';
import { isRecord } from '../json.js';
import { holdsFor } from '../kept-answers.js';
import type { Condition, Logic } from '../logic.js';
import { operandsOf } from '../operators/operator.js';
import { possibleAnswers } from './possible-answers.js';

/** So many combinations of answers are tried; beyond them nothing is said. */
const most = 400;

/**
 * Whether any answers make the condition hold: false only when none do. Few answers stand for all: of a number only
 * where it lies beside the constants that it is compared with counts. They are tried by the engine itself, with what
 * shows the fields, so its meaning and this one cannot differ. What is not understood may hold.
 */
export function canHold(condition: Condition, definition: FormDefinition, today: string): boolean {
  const fields = relevant(definition, condition);
  if (!fields) return true;
  const logics = [condition, ...fields.flatMap(({ visible }) => (visible ? [visible] : []))];
  if (!logics.every(isUnderstood)) return true;
  const answers = fields.map((field) => possibleAnswers(field, constantsBeside(field.key, logics)));
  const asked = fields.flatMap((field, at) => (answers[at] ? [{ key: field.key, values: answers[at] }] : []));
  if (asked.length + headings(fields) < fields.length) return true;
  if (asked.reduce((product, { values }) => product * values.length, 1) > most) return true;
  return combinations(asked).some((tried) =>
    holdsFor(condition, { definition: { fields }, answers: tried, today }),
  );
}

const headings = (fields: readonly Field[]) => fields.filter(({ kind }) => kind === 'heading').length;

/** The fields that the condition speaks of, with those that decide whether these are shown; null: of something in a group. */
function relevant({ fields }: FormDefinition, condition: Condition): readonly Field[] | null {
  const found = new Set<Field>();
  const look = (names: readonly string[]): boolean =>
    names.every((name) => {
      const field = fields.find(({ key }) => key === name);
      if (!field || field.kind === 'group') return false;
      if (found.has(field)) return true;
      found.add(field);
      const heading = fields.slice(0, fields.indexOf(field)).findLast(({ kind }) => kind === 'heading');
      if (heading) found.add(heading);
      const deciding = [field, heading].flatMap((each) => (each?.visible ? mentions(each.visible) : []));
      return look(field.kind === 'linked_select' ? [...deciding, field.settings.parent] : deciding);
    });
  return look(mentions(condition)) ? fields.filter((field) => found.has(field)) : null;
}

const joining = new Set(['and', 'or', '!']);
const comparing = new Set(['==', '!=', '<', '<=', '>', '>=', 'in', 'filled', 'empty']);

/** Comparisons of one answer with constants, joined. */
function isUnderstood(logic: Logic): boolean {
  if (!isRecord(logic as Json)) return false;
  return Object.entries(logic as { [operator: string]: Logic }).every(([operator, operands]) => {
    if (joining.has(operator)) return operandsOf(operands).every(isUnderstood);
    if (!comparing.has(operator)) return false;
    const [left, right] = operandsOf(operands);
    return isAnswer(left) && (right === undefined || isConstant(right));
  });
}

const isAnswer = (logic: Logic | undefined): boolean =>
  isRecord(logic as Json) && typeof (logic as { var?: Logic }).var === 'string';

const isConstant = (logic: Logic): boolean =>
  Array.isArray(logic) ? logic.every(isConstant) : typeof logic !== 'object';

/** What an answer is compared with, wherever it is. */
function constantsBeside(key: string, logics: readonly Logic[]): (string | number | boolean)[] {
  return logics.flatMap((logic) => {
    if (!isRecord(logic as Json)) return [];
    return Object.entries(logic as { [operator: string]: Logic }).flatMap(([operator, operands]) => {
      if (joining.has(operator)) return constantsBeside(key, operandsOf(operands));
      const [left, right] = operandsOf(operands);
      if ((left as { var?: Logic }).var !== key || right === undefined) return [];
      return operandsOf(right) as (string | number | boolean)[];
    });
  });
}

function combinations(asked: readonly { key: string; values: readonly Json[] }[]): Answers[] {
  return asked.reduce<Answers[]>(
    (found, { key, values }) =>
      found.flatMap((answers) => values.map((value) => ({ ...answers, [key]: value }))),
    [{}],
  );
}
