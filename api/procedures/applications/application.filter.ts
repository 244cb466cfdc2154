import { ID } from 'type-graphql';
import { legalDay } from '../../core/dates.js';
import {
  anyOf,
  atLeast,
  before,
  DateTime,
  Day,
  equals,
  Filter,
  Filters,
  isNull,
  matching,
} from '../../platform/reading/index.js';
import { found, searchPatterns } from '../../platform/reading/search.rule.js';
import type { Channel } from '../catalogue/procedure-definition.js';
import { ChannelType, PhaseType } from '../graphql/enums.js';
import { isOpen, phases, type Phase } from '../workflow/phases.js';

const openPhases = phases
  .filter(isOpen)
  .map((phase) => `'${phase}'`)
  .join(', ');

/** Words of the answers find an application only for those who may read the answers. */
const inWords = matching(
  (row, value) =>
    `(${found().sql(row, value)} or ${row.column('answers')} is not null and ${found('answer_words').sql(row, value)})`,
  searchPatterns,
);

@Filters({ name: 'ApplicationFilter', description: 'Which applications; every condition given must hold.' })
export class ApplicationFilter {
  @Filter(() => String, inWords, {
    description:
      'Part of its number, words of the applicant’s name or, for those who read the answers, words written in them; in any spelling.',
  })
  text?: string;

  @Filter(() => String, equals('number'), { description: 'Its whole number, e.g. `DT-2026-000123-7`.' })
  number?: string;

  @Filter(() => ID, equals('procedure_id'), { description: 'Of this procedure.' })
  procedureId?: string;

  @Filter(() => [String], anyOf('step'), { description: 'At one of these steps, by key.' })
  steps?: string[];

  @Filter(() => [PhaseType], anyOf('phase'), { description: 'In one of these phases.' })
  phases?: Phase[];

  @Filter(() => ID, equals('authority_id'), { description: 'Decided by this authority.' })
  authorityId?: string;

  @Filter(() => ID, equals('department_id'), { description: 'In the charge of this department.' })
  departmentId?: string;

  @Filter(() => ID, equals('assignee_id'), { description: 'Assigned to this officer.' })
  assigneeId?: string;

  @Filter(() => Boolean, isNull('assignee_id'), {
    description: 'true: assigned to nobody; false: to somebody.',
  })
  unassigned?: boolean;

  @Filter(() => ID, equals('organisation_id'), { description: 'Of this organisation.' })
  organisationId?: string;

  @Filter(() => [ID], anyOf('commune_code'), { description: 'Concerning one of these communes, by code.' })
  communeCodes?: string[];

  @Filter(() => ChannelType, equals('channel'), { description: 'Arrived in this way.' })
  channel?: Channel;

  @Filter(
    () => Boolean,
    // The parameter carries both the answer wanted and the legal day, which SQL must not work out itself.
    matching(
      (row, value) =>
        `coalesce(${row.column('due_on')} < substr(${value}, 2)::date and ${row.column('phase')} in (${openPhases}), false) = (left(${value}, 1) = '+')`,
      (overdue: boolean) => `${overdue ? '+' : '-'}${legalDay(new Date())}`,
    ),
    { description: 'true: undecided after the due date; false: all others.' },
  )
  overdue?: boolean;

  @Filter(() => Day, before('due_on'), { description: 'Due before this day.' })
  dueBefore?: string;

  @Filter(() => DateTime, atLeast('submitted_at'), { description: 'Filed at this instant or later.' })
  submittedFrom?: Date;

  @Filter(() => DateTime, before('submitted_at'), { description: 'Filed before this instant.' })
  submittedBefore?: Date;
}
