import { v7 } from 'uuid';
import type { Act } from '../../platform/act.js';
import { ownStatement } from '../../platform/database/own-statement.js';
import { applicationEvent, type Before } from '../events/application-event.js';
import { together } from '../../platform/database/together.js';
import { changesOf } from './application.columns.js';
import type { Held } from './locking.js';
import { digestOfContent, digestOfLink, newSalt } from './journal-chain.js';
import type { JournalAct, JournalContent, JournalEntryRow } from './journal-entry.entity.js';

export interface JournalNote {
  readonly act: JournalAct;
  readonly asApplicant: boolean;
  readonly internal?: boolean;
  /** The step that the act left, when it moved the application. */
  readonly from?: string;
  readonly content?: JournalContent;
  /** How the application stood, where the act changed who may see it or who is in charge. */
  readonly before?: Before;
}

type Last = Pick<JournalEntryRow, 'place' | 'digest'>;
const lastEntry =
  'select place, digest from journal_entry where application_id = $1 order by place desc limit 1';

const newEntry = `
  insert into journal_entry (id, application_id, place, act, actor_id, as_applicant, internal, from_step, to_step,
    from_title, to_title, phase, at, content, salt, content_digest, digest)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)`;

const asJson = (value: object | null) => value && JSON.stringify(value);

/**
 * Writes what the act has made of the application, its entry in the journal, and what tells the world of it. The application is locked by whoever acts on it, so its chain
 * has one writer at a time; a chain per application keeps the others out of the queue.
 */
export async function writeJournal(act: Act, held: Held, note: JournalNote): Promise<void> {
  const { em, viewer, now } = act;
  const { application, kept } = held;
  // What this act itself has begun must stand in the database before.
  if (em.getUnitOfWork().getPersistStack().size > 0) await em.flush();
  const [last] = await ownStatement<Last>(em, lastEntry, [application.id]);
  const isMove = note.from !== undefined;
  const entry = {
    id: v7({ msecs: now.getTime() }),
    applicationId: application.id,
    place: (last?.place ?? 0) + 1,
    act: note.act,
    actorId: viewer.personId,
    asApplicant: note.asApplicant,
    internal: note.internal ?? false,
    fromStep: note.from ?? null,
    toStep: isMove ? application.step : null,
    fromTitle: isMove ? kept.stepTitle : null,
    toTitle: isMove ? application.stepTitle : null,
    phase: application.phase,
    at: now,
  };
  const content = note.content ?? {};
  const salt = newSalt();
  const contentDigest = digestOfContent(content, salt);
  const digest = digestOfLink(last?.digest ?? null, entry, contentDigest);
  const values = [
    entry.id,
    entry.applicationId,
    entry.place,
    entry.act,
    entry.actorId,
    entry.asApplicant,
    entry.internal,
    entry.fromStep,
    entry.toStep,
    asJson(entry.fromTitle),
    asJson(entry.toTitle),
    entry.phase,
    entry.at,
    asJson(content),
    salt,
    contentDigest,
    digest,
  ];
  const event = applicationEvent(act, application, entry, content.fields ?? [], note.before ?? {});
  const changes = changesOf(kept, application);
  const { text, values: all } = together([event, { text: newEntry, values }, ...(changes ? [changes] : [])]);
  await ownStatement(em, text, all);
  held.kept = { ...application };
}
