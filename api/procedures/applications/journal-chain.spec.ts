import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { digestOfContent, digestOfLink, firstBrokenPlace, newSalt, type Link } from './journal-chain.js';
import { journalActs } from './journal-entry.entity.js';

const told = fc.record({
  act: fc.constantFrom(...journalActs),
  actorId: fc.option(fc.uuid(), { nil: null }),
  asApplicant: fc.boolean(),
  internal: fc.boolean(),
  fromStep: fc.option(fc.string(), { nil: null }),
  toStep: fc.option(fc.string(), { nil: null }),
  reason: fc.string(),
});

/** Writes a chain as the journal does. */
const chains: fc.Arbitrary<Link[]> = fc.array(told, { minLength: 1, maxLength: 8 }).map((entries) => {
  const chain: Link[] = [];
  entries.forEach(({ reason, ...rest }, index) => {
    const at = new Date(Date.UTC(2026, 0, 1 + index));
    const fact = { ...rest, applicationId: 'one', place: index + 1, phase: 'SUBMITTED' as const, at };
    const content = { reason };
    const salt = newSalt();
    const contentDigest = digestOfContent(content, salt);
    const digest = digestOfLink(chain.at(-1)?.digest ?? null, fact, contentDigest);
    chain.push({ ...fact, content, salt, contentDigest, digest });
  });
  return chain;
});

describe('the chain of a journal', () => {
  it('proves itself, also when contents were erased with their salt', () => {
    fc.assert(
      fc.property(chains, fc.nat(), (chain, erased) => {
        expect(firstBrokenPlace(chain)).toBeNull();
        const at = erased % chain.length;
        expect(firstBrokenPlace(chain.with(at, { ...chain[at]!, content: null, salt: null }))).toBeNull();
      }),
    );
  });

  const changes: Record<string, (link: Link) => Link> = {
    'another act': (link) => ({ ...link, act: link.act === 'MOVED' ? 'ASSIGNED' : 'MOVED' }),
    'another actor': (link) => ({ ...link, actorId: 'somebody else' }),
    'another time': (link) => ({ ...link, at: new Date(link.at.getTime() + 1) }),
    'another step': (link) => ({ ...link, toStep: `${link.toStep}x` }),
    'shown to applicants': (link) => ({ ...link, internal: !link.internal }),
    'another reason': (link) => ({ ...link, content: { reason: `${link.content!.reason}!` } }),
    'another reason with its digest': (link) => {
      const content = { reason: `${link.content!.reason}!` };
      return { ...link, content, contentDigest: digestOfContent(content, link.salt!) };
    },
    'content gone, salt kept': (link) => ({ ...link, content: null }),
  };

  it.each(Object.entries(changes))('breaks at the entry that was changed: %s', (_, change) => {
    fc.assert(
      fc.property(chains, fc.nat(), (chain, chosen) => {
        const at = chosen % chain.length;
        expect(firstBrokenPlace(chain.with(at, change(chain[at]!)))).toBe(at + 1);
      }),
    );
  });

  it('breaks where an entry was dropped, unless it was the last', () => {
    fc.assert(
      fc.property(chains, fc.nat(), (chain, chosen) => {
        const at = chosen % chain.length;
        expect(firstBrokenPlace(chain.toSpliced(at, 1))).toBe(at === chain.length - 1 ? null : at + 1);
      }),
    );
  });
});
