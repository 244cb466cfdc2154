import { Field, ID, InterfaceType, ObjectType } from 'type-graphql';
import { declareEvents } from '../../platform/events/event-kinds.js';
import type { LoggedEvent } from '../../platform/events/event.js';
import { EventType, eventFields, typeOfEvent } from '../../platform/events/event.type.js';
import { ask, type Asked } from '../../platform/reading/index.js';
import { procedureScope, procedureStaff } from '../catalogue/procedure.policy.js';
import { ProcedureType } from '../catalogue/procedure.type.js';
import { RevisionType } from '../catalogue/revision.type.js';
import type { ProcedurePayload } from './procedure-event.js';

@InterfaceType('ProcedureEvent', {
  implements: EventType,
  resolveType: typeOfEvent,
  description:
    'Something was done with a procedure. Heard by whoever may see it: everybody, once it is published.',
})
export abstract class ProcedureEventType extends EventType {
  @Field(() => ID, { description: 'The procedure.' })
  procedureId!: string;

  @Field(() => ProcedureType, {
    nullable: true,
    description: 'The procedure as it is now; null: the viewer may not see it.',
  })
  procedure!: Asked<ProcedureType | null>;
}

const event = (description: string) => ({ implements: [ProcedureEventType, EventType], description });

@ObjectType(event('A draft was made or replaced. For those who work on the procedure only.'))
export class ProcedureDrafted extends ProcedureEventType {
  @Field(() => RevisionType, { nullable: true, description: 'The draft as it is now.' })
  revision!: Asked<RevisionType | null>;
}

@ObjectType(event('A revision was published: new applications are filed under it.'))
export class ProcedurePublished extends ProcedureEventType {
  @Field(() => RevisionType, { nullable: true, description: 'The revision.' })
  revision!: Asked<RevisionType | null>;
}

@ObjectType(event('It can no longer be filed.'))
export class ProcedureRetired extends ProcedureEventType {}

@ObjectType(event('Another department of its authority is in charge of it.'))
export class ProcedureOwnerChanged extends ProcedureEventType {}

export const procedureEventTypes = [
  ProcedureDrafted,
  ProcedurePublished,
  ProcedureRetired,
  ProcedureOwnerChanged,
];

function show(event: LoggedEvent): object {
  const { revisionId } = event.payload as unknown as ProcedurePayload;
  return {
    ...eventFields(event),
    procedureId: event.subject,
    procedure: ask.one(ProcedureType, event.subject),
    revision: revisionId && ask.one(RevisionType, revisionId),
  };
}

declareEvents({
  ProcedureDrafted: { scope: procedureStaff, show },
  ProcedurePublished: { scope: procedureScope, show },
  ProcedureRetired: { scope: procedureScope, show },
  ProcedureOwnerChanged: { scope: procedureScope, show },
});
