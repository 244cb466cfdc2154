import type { OptionalProps } from '@mikro-orm/core';
import type { Statement } from '../../platform/database/together.js';
import type { ApplicationRow } from './application.entity.js';

/** An application as acts hold and change it: not MikroORM's, which takes longer to compare it than to write it. */
export type Application = Omit<ApplicationRow, typeof OptionalProps>;

const columns: Readonly<Record<keyof Application, string>> = {
  id: 'id',
  number: 'number',
  procedureId: 'procedure_id',
  revisionId: 'revision_id',
  authorityId: 'authority_id',
  departmentId: 'department_id',
  step: 'step',
  stepTitle: 'step_title',
  phase: 'phase',
  applicantId: 'applicant_id',
  organisationId: 'organisation_id',
  applicantName: 'applicant_name',
  filedById: 'filed_by_id',
  counterAuthorityId: 'counter_authority_id',
  channel: 'channel',
  assigneeId: 'assignee_id',
  communeCode: 'commune_code',
  answers: 'answers',
  officerAnswers: 'officer_answers',
  setAside: 'set_aside',
  version: 'version',
  search: 'search',
  answerWords: 'answer_words',
  createdAt: 'created_at',
  updatedAt: 'updated_at',
  submittedAt: 'submitted_at',
  dueOn: 'due_on',
  dueLimit: 'due_limit',
  decidedAt: 'decided_at',
  closedAt: 'closed_at',
};
const names = Object.keys(columns) as (keyof Application)[];

/** Kept as JSON: a new value is another object, for nobody changes one in place. */
const asJson: ReadonlySet<keyof Application> = new Set([
  'stepTitle',
  'answers',
  'officerAnswers',
  'setAside',
  'dueLimit',
]);

/** What a statement selects to answer with applications. */
export const applicationColumns = names.map((name) => `${columns[name]} as "${name}"`).join(', ');

const instants = ['createdAt', 'updatedAt', 'submittedAt', 'decidedAt', 'closedAt'] as const;

/** An application from a row as the driver gives it: instants come as texts. */
export function applicationFrom(row: Application): Application {
  const read = { ...row };
  for (const name of instants) if (read[name] !== null) read[name] = new Date(read[name]);
  return read;
}

/** Writes what differs between two states of one application; null: nothing. */
export function changesOf(before: Application, after: Application): Statement | null {
  const changed = names.filter((name) => before[name] !== after[name]);
  if (changed.length === 0) return null;
  const set = changed.map((name, at) => `${columns[name]} = $${at + 2}`).join(', ');
  const values = changed.map((name) =>
    asJson.has(name) && after[name] !== null ? JSON.stringify(after[name]) : after[name],
  );
  return { text: `update application set ${set} where id = $1`, values: [after.id, ...values] };
}
