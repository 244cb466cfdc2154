import type { Field } from '../../../forms/form-definition.js';
import type { Definition, Transition } from '../core/definition.js';
import { at, withAt, type Path } from '../core/paths.js';
import { numberedName } from './technical-name.js';

/** The kinds that an officer is asked for here; whatever else a file brought stays. */
export const questionKinds = [
  'text',
  'long_text',
  'integer',
  'decimal',
  'money',
  'date',
  'date_time',
  'yes_no',
  'select',
] as const;
export type QuestionKind = (typeof questionKinds)[number];

/** One more or less of what a passage asks for; one that asks for nothing says nothing of it. */
export function withDemand(
  definition: Definition,
  passage: Path,
  name: 'reason' | 'attachment' | 'feesSettled' | 'fields',
  value: unknown,
): Definition {
  const demands = { ...(at(definition, [...passage, 'demands']) as Transition['demands']), [name]: value };
  const kept = Object.entries(demands).filter(([, each]) => each !== undefined && each !== false);
  return withAt(
    definition,
    [...passage, 'demands'],
    kept.length === 0 ? undefined : Object.fromEntries(kept),
  );
}

/** A passage whose last question went asks none. */
export function withoutEmptyQuestions(definition: Definition, passage: Path): Definition {
  const questions = at(definition, [...passage, 'demands', 'fields', 'fields']) as
    | readonly Field[]
    | undefined;
  return questions?.length === 0 ? withDemand(definition, passage, 'fields', undefined) : definition;
}

/** Its name is nobody else's, neither in the form nor in another passage: conditions may speak of it. */
export function newQuestion({ form, workflow }: Definition): Field {
  const asked = [
    ...form.fields,
    ...workflow.transitions.flatMap(({ demands }) => demands?.fields?.fields ?? []),
  ];
  const taken = asked.map(({ key }) => key);
  return { kind: 'text', key: numberedName('question', taken, '_'), label: {} };
}
