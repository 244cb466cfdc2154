import type { Pool } from 'pg';
import { firstBrokenPlace, type Link } from './journal-chain.js';

/** An application whose journal does not prove itself, from which place on. */
export interface Break {
  readonly applicationId: string;
  readonly number: string | null;
  readonly place: number;
}

export interface Verdict {
  readonly applications: number;
  readonly entries: number;
  readonly breaks: readonly Break[];
}

const page = 500;

/** Reads every chain of the journal, a few hundred applications at a time, and tells those that do not hold. */
export async function verifyJournal(
  pool: Pool,
  tell: (applications: number) => void = () => {},
): Promise<Verdict> {
  const breaks: Break[] = [];
  let [applications, entries, after] = [0, 0, '00000000-0000-0000-0000-000000000000'];
  for (;;) {
    const next = await readPage(pool, after);
    if (next.length === 0) return { applications, entries, breaks };
    for (const { id, number, step, chain } of next) {
      const place = firstBrokenPlace(chain) ?? (endsAt(chain, step) ? null : chain.length + 1);
      if (place !== null) breaks.push({ applicationId: id, number, place });
      entries += chain.length;
    }
    applications += next.length;
    after = next.at(-1)!.id;
    tell(applications);
  }
}

/** Entries missing at the end break no digest, but then the application stands where its journal never led it. */
function endsAt(chain: readonly Link[], step: string): boolean {
  const lastMove = chain.findLast((link) => link.toStep !== null);
  return chain.length > 0 && (lastMove === undefined || lastMove.toStep === step);
}

interface Journalled {
  readonly id: string;
  readonly number: string | null;
  readonly step: string;
}

/** Applications with their chains. One statement sees one moment: people go on working while the journal is proved. */
async function readPage(pool: Pool, after: string): Promise<(Journalled & { readonly chain: Link[] })[]> {
  const { rows } = await pool.query<Journalled & Link>(
    `select a.id, a.number, a.step, a.id as "applicationId", place, act, actor_id as "actorId",
            as_applicant as "asApplicant", internal, from_step as "fromStep", to_step as "toStep", phase, at, content,
            salt, content_digest as "contentDigest", digest
       from (select id, number, step from application where id > $1 order by id limit $2) a
       left join journal_entry on application_id = a.id
      order by a.id, place`,
    [after, page],
  );
  return [...Map.groupBy(rows, (row) => row.id).values()].map((chain) => {
    const { id, number, step } = chain[0]!;
    return { id, number, step, chain: chain.filter(({ place }) => place !== null) };
  });
}
