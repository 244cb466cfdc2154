import { Field, ID, InterfaceType, Int, ObjectType } from 'type-graphql';
import { declareEvents } from '../../platform/events/event-kinds.js';
import type { LoggedEvent } from '../../platform/events/event.js';
import { EventType, eventFields, typeOfEvent } from '../../platform/events/event.type.js';
import { ask, type Asked } from '../../platform/reading/index.js';
import { applicationScope, internalScope } from '../applications/application.policy.js';
import { ApplicationType } from '../applications/application.type.js';
import { JournalEntryType } from '../applications/journal-entry.type.js';
import { PhaseType } from '../graphql/enums.js';
import type { Phase } from '../workflow/phases.js';
import { eventOfAct, type ApplicationPayload } from './application-event.js';

@InterfaceType('ApplicationEvent', {
  implements: EventType,
  resolveType: typeOfEvent,
  description: 'Something was done with an application. Heard by whoever may see the application.',
})
export abstract class ApplicationEventType extends EventType {
  @Field(() => ID, { description: 'The application.' })
  applicationId!: string;

  @Field(() => Int, { description: 'The version that the act made of it.' })
  version!: number;

  @Field(() => PhaseType, { description: 'The phase after the act.' })
  phase!: Phase;

  @Field(() => String, { description: 'Key of the step after the act.' })
  step!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Key of the step that the act left; null: it moved nothing.',
  })
  fromStep!: string | null;

  @Field(() => ApplicationType, {
    nullable: true,
    description: 'The application as it is now; null: the viewer may no longer see it.',
  })
  application!: Asked<ApplicationType | null>;

  @Field(() => JournalEntryType, {
    nullable: true,
    description: 'The act in the journal; null: the viewer may no longer see it.',
  })
  journalEntry!: Asked<JournalEntryType | null>;
}

const event = (description: string) => ({ implements: [ApplicationEventType, EventType], description });

@ObjectType(event('A draft was begun.'))
export class ApplicationStarted extends ApplicationEventType {}

@ObjectType(event('It was filed.'))
export class ApplicationSubmitted extends ApplicationEventType {}

@ObjectType(event('The applicant was asked to mend or complete something.'))
export class CorrectionRequested extends ApplicationEventType {
  @Field(() => [String], { description: 'Keys of the fields to mend.' })
  fields!: readonly string[];
}

@ObjectType(event('The applicant mended what was asked for.'))
export class CorrectionAnswered extends ApplicationEventType {
  @Field(() => [String], { description: 'Keys of the fields that were to be mended.' })
  fields!: readonly string[];
}

@ObjectType(event('Staff took a transition: it was instructed further, decided or closed.'))
export class ApplicationMoved extends ApplicationEventType {}

@ObjectType(event('The procedure changed, and its publisher moved the application to the new revision.'))
export class ApplicationRevised extends ApplicationEventType {
  @Field(() => [String], {
    description: 'Keys of the fields that the applicant is asked for because of it.',
  })
  fields!: readonly string[];
}

@ObjectType(event('The applicant took it back.'))
export class ApplicationWithdrawn extends ApplicationEventType {}

@ObjectType(event('Another department decides from here on. Heard by the staff of both.'))
export class ApplicationHandedOver extends ApplicationEventType {}

@ObjectType(event('Another officer, or nobody, is in charge. For staff only.'))
export class ApplicationAssigned extends ApplicationEventType {}

@ObjectType(event('Staff wrote a note. For staff only.'))
export class InternalNoteAdded extends ApplicationEventType {}

@ObjectType(event('Somebody wrote into the thread.'))
export class MessageSent extends ApplicationEventType {
  @Field(() => Boolean, { description: 'By the applicant, or at the counter on the applicant’s behalf.' })
  fromApplicant!: boolean;
}

@ObjectType(event('A public holiday was added or removed, and its due day moved.'))
export class DueDayCountedAnew extends ApplicationEventType {}

@ObjectType(event('A fee was paid.'))
export class FeePaid extends ApplicationEventType {}

@ObjectType(event('A fee does not have to be paid.'))
export class FeeExempted extends ApplicationEventType {}

@ObjectType(event('What was recorded of a fee was taken back: it is due again.'))
export class FeeReopened extends ApplicationEventType {}

export const applicationEventTypes = [
  ApplicationStarted,
  ApplicationSubmitted,
  CorrectionRequested,
  CorrectionAnswered,
  ApplicationMoved,
  ApplicationRevised,
  ApplicationWithdrawn,
  ApplicationHandedOver,
  ApplicationAssigned,
  InternalNoteAdded,
  MessageSent,
  DueDayCountedAnew,
  FeePaid,
  FeeExempted,
  FeeReopened,
];

function show(event: LoggedEvent): object {
  const { journalEntryId, version, phase, step, fromStep, fields, asApplicant } =
    event.payload as unknown as ApplicationPayload;
  return {
    ...eventFields(event),
    applicationId: event.subject,
    version,
    phase,
    step,
    fromStep,
    fields,
    fromApplicant: asApplicant,
    application: ask.one(ApplicationType, event.subject),
    journalEntry: ask.one(JournalEntryType, journalEntryId),
  };
}

/** What staff do among themselves is heard by staff only. */
const internal = new Set<string>([eventOfAct.ASSIGNED, eventOfAct.NOTE_ADDED]);

declareEvents(
  Object.fromEntries(
    Object.values(eventOfAct).map((name) => [
      name,
      { scope: internal.has(name) ? internalScope : applicationScope, show },
    ]),
  ),
);
