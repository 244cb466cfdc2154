import type { Act } from '../../platform/act.js';
import { recordEvent } from '../../platform/events/record-event.js';
import type { ProcedureRow } from '../catalogue/procedure.entity.js';

export type ProcedureEventName =
  | 'ProcedureDrafted'
  | 'ProcedurePublished'
  | 'ProcedureRetired'
  | 'ProcedureOwnerChanged';

export interface ProcedurePayload {
  /** The revision that the act is about; null: none. */
  readonly revisionId: string | null;
}

export const procedureTopics = {
  all: 'procedures',
  procedure: (id: string) => `procedure:${id}`,
};

/** Tells the world of an act on a procedure, in the act's own transaction. */
export async function recordProcedureEvent(
  act: Act,
  type: ProcedureEventName,
  procedure: ProcedureRow,
  revisionId: string | null,
): Promise<void> {
  const payload: ProcedurePayload = { revisionId };
  await recordEvent(act, {
    type,
    subject: procedure.id,
    topics: [procedureTopics.all, procedureTopics.procedure(procedure.id)],
    seenBy: [
      {
        status: procedure.status,
        authority_id: procedure.authorityId,
        department_id: procedure.departmentId,
      },
    ],
    payload: { ...payload },
  });
}
