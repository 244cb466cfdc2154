import { createHash, randomBytes } from 'node:crypto';
import { canonicalJson } from '../../core/canonical-json.js';
import type { JournalContent, JournalEntryRow } from './journal-entry.entity.js';

/** What the chain proves in clear: who did which act when, and where the application went. */
type Fact = Pick<
  JournalEntryRow,
  | 'applicationId'
  | 'place'
  | 'act'
  | 'actorId'
  | 'asApplicant'
  | 'internal'
  | 'fromStep'
  | 'toStep'
  | 'phase'
  | 'at'
>;
export type Link = Fact & Pick<JournalEntryRow, 'content' | 'salt' | 'contentDigest' | 'digest'>;

export const newSalt = (): Buffer => randomBytes(16);

/** Salted, so that erased content cannot be guessed from its digest. */
export const digestOfContent = (content: JournalContent, salt: Buffer): Buffer =>
  createHash('sha256').update(salt).update(canonicalJson(content)).digest();

/** Ties an entry to all before it: changing or dropping any earlier one changes every later digest. */
export function digestOfLink(previous: Buffer | null, fact: Fact, contentDigest: Buffer): Buffer {
  const { applicationId, place, act, actorId, asApplicant, internal, fromStep, toStep, phase, at } = fact;
  return createHash('sha256')
    .update(previous ?? Buffer.alloc(0))
    .update(
      canonicalJson([
        applicationId,
        place,
        act,
        actorId,
        asApplicant,
        internal,
        fromStep,
        toStep,
        phase,
        at.toISOString(),
      ]),
    )
    .update(contentDigest)
    .digest();
}

/** The first place at which the chain of one application does not prove itself; null: it does. */
export function firstBrokenPlace(chain: readonly Link[]): number | null {
  let previous: Buffer | null = null;
  for (const [index, link] of chain.entries()) {
    const isErased = link.content === null && link.salt === null;
    const contentHolds =
      isErased ||
      (link.content !== null &&
        link.salt !== null &&
        digestOfContent(link.content, link.salt).equals(link.contentDigest));
    const isWhole = link.place === index + 1 && contentHolds;
    if (!isWhole || !digestOfLink(previous, link, link.contentDigest).equals(link.digest)) return index + 1;
    previous = link.digest;
  }
  return null;
}
