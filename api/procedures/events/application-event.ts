import type { Act } from '../../platform/act.js';
import type { Statement } from '../../platform/database/together.js';
import type { RightsRow } from '../../platform/events/event.js';
import { eventToRecord } from '../../platform/events/record-event.js';
import type { Application } from '../applications/application.columns.js';
import type { JournalAct } from '../applications/journal-entry.entity.js';
import { rightsOf } from '../applications/rights-of.js';
import type { Phase } from '../workflow/phases.js';

/** The event of each act that the journal knows. */
export const eventOfAct = {
  STARTED: 'ApplicationStarted',
  SUBMITTED: 'ApplicationSubmitted',
  CORRECTION_REQUESTED: 'CorrectionRequested',
  CORRECTION_ANSWERED: 'CorrectionAnswered',
  MOVED: 'ApplicationMoved',
  REVISED: 'ApplicationRevised',
  WITHDRAWN: 'ApplicationWithdrawn',
  HANDED_OVER: 'ApplicationHandedOver',
  ASSIGNED: 'ApplicationAssigned',
  NOTE_ADDED: 'InternalNoteAdded',
  MESSAGE_SENT: 'MessageSent',
  DUE_DAY_COUNTED_ANEW: 'DueDayCountedAnew',
  FEE_PAID: 'FeePaid',
  FEE_EXEMPTED: 'FeeExempted',
  FEE_REOPENED: 'FeeReopened',
} as const satisfies Record<JournalAct, string>;

export type ApplicationEventName = (typeof eventOfAct)[JournalAct];

/** What an event of an application carries: ids, codes and phases only. */
export interface ApplicationPayload {
  readonly procedureId: string;
  readonly journalEntryId: string;
  readonly version: number;
  readonly step: string;
  readonly phase: Phase;
  /** The step that the act left; null: it moved nothing. */
  readonly fromStep: string | null;
  /** Keys of the fields that the act is about. */
  readonly fields: readonly string[];
  /** The officers in charge before and after. */
  readonly assignees: readonly (string | null)[];
  readonly asApplicant: boolean;
}

/** How the application stood before the act, where the act changed who may see it or who is in charge. */
export interface Before {
  readonly rights?: RightsRow;
  readonly assigneeId?: string | null;
}

/** What tells the world of an act on an application, to be sent with what the act writes. */
export function applicationEvent(
  act: Act,
  application: Application,
  entry: {
    readonly id: string;
    readonly act: JournalAct;
    readonly fromStep: string | null;
    readonly asApplicant: boolean;
  },
  fields: readonly string[],
  before: Before,
): Statement {
  const after = rightsOf(application);
  const seenBy = before.rights ? [before.rights, { ...after }] : [{ ...after }];
  const payload: ApplicationPayload = {
    procedureId: application.procedureId,
    journalEntryId: entry.id,
    version: application.version,
    step: application.step,
    phase: application.phase,
    fromStep: entry.fromStep,
    fields,
    assignees: [...new Set([before.assigneeId ?? null, application.assigneeId])],
    asApplicant: entry.asApplicant,
  };
  return eventToRecord(act, {
    type: eventOfAct[entry.act],
    subject: application.id,
    topics: topicsOf(application),
    seenBy,
    payload: { ...payload },
  });
}

/** What subscriptions find the events of an application by. */
export const topics = {
  /** Every application, for those who oversee the platform. */
  all: 'applications',
  application: (id: string) => `application:${id}`,
  applicant: (personId: string) => `applicant:${personId}`,
  organisation: (id: string) => `applicant-organisation:${id}`,
  /** Decided by this authority, or filed at its counter. */
  authority: (id: string) => `applications-of:${id}`,
};

const topicsOf = (application: Application): string[] => [
  topics.all,
  topics.application(application.id),
  ...(application.organisationId === null
    ? [topics.applicant(application.applicantId)]
    : [topics.organisation(application.organisationId)]),
  ...new Set(
    [application.authorityId, application.counterAuthorityId ?? application.authorityId].map(
      topics.authority,
    ),
  ),
];
