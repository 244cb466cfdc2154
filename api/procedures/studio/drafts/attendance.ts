import { ownStatement } from '../../../platform/database/own-statement.js';
import type { Act } from '../../../platform/act.js';
import { seenDraft } from './seen-draft.js';

/** Whoever was not heard of for so long has left. The console says that it is there three times as often. */
const goneAfter = '30 seconds';

export interface Attendance {
  /** The version that the draft has now. */
  readonly version: number;
  /** Names of the others who have the draft open. */
  readonly others: readonly string[];
}

const attend = `
  insert into draft_attendance (revision_id, person_id, seen_at) values ($1, $2, $3)
  on conflict (revision_id, person_id) do update set seen_at = excluded.seen_at`;

const others = `
  select trim(p.given_name || ' ' || p.family_name) as name
  from draft_attendance a join person p on p.id = a.person_id
  where a.revision_id = $1 and a.person_id <> $2 and a.seen_at > $3::timestamptz - interval '${goneAfter}'
  order by 1`;

/** Says that the viewer has the draft open, and answers who else has. */
export async function attendDraft(act: Act, revisionId: string): Promise<Attendance> {
  const { version } = await seenDraft(act, revisionId);
  const me = act.viewer.personId;
  await ownStatement(act.em, attend, [revisionId, me, act.now]);
  const rows = await ownStatement<{ name: string }>(act.em, others, [revisionId, me, act.now]);
  return { version, others: rows.map(({ name }) => name) };
}
