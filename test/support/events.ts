import type { ClientBase, Pool } from 'pg';
import { v7 } from 'uuid';

/** Something that happened to a procedure; published unless told, which everybody may hear of. */
export interface Happened {
  readonly id?: string;
  readonly procedureId: string;
  readonly type?: 'ProcedurePublished' | 'ProcedureDrafted';
  readonly seenBy?: object;
}

export const happening = (procedureId: string) => ({ id: v7(), procedureId });

/** Writes events as an act would: they exist when the transaction is committed. */
export async function writeEvents(client: ClientBase | Pool, happened: readonly Happened[]): Promise<void> {
  const rows = happened.map(
    ({ id = v7(), procedureId, type = 'ProcedurePublished', seenBy = { status: 'PUBLISHED' } }) => ({
      id,
      type,
      subject: procedureId,
      topics: ['procedures', `procedure:${procedureId}`],
      seen_by: [seenBy],
      payload: { revisionId: null },
      at: new Date(),
    }),
  );
  await client.query(
    `insert into outbox (id, type, subject, topics, seen_by, payload, at)
     select id, type, subject, topics, seen_by, payload, at from jsonb_populate_recordset(null::event, $1)`,
    [JSON.stringify(rows)],
  );
}
