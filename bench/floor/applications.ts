// 50 applications of one procedure, newest first, each with procedure, applicant, commune and its last ten journal entries:
// one statement for the page, one for the journals of all of them.
import { read, type Row } from './database.ts';
import { inFrench, instant, place, plain, text } from './json.ts';
import { mayBeSeen, rightsOf, type Viewer } from './viewers.ts';

/** The page first, then what belongs to its 50 rows: joined before, PostgreSQL would look at the people of all. */
const page = {
  name: 'applications',
  text: `
    with page as materialized (
      select id, number, phase, step, step_title, submitted_at, procedure_id, applicant_id, commune_code
        from application a
       where a.procedure_id = $4 and (a.submitted_at, a.id) < ($5, $6) and ${mayBeSeen}
       order by a.submitted_at desc, a.id desc limit 50)
    select a.id, a.number, a.phase, a.step, ${inFrench('a.step_title')}, a.submitted_at, p.id, ${inFrench('p.title')},
           w.id, w.given_name, w.family_name, c.code, ${inFrench('c.name')}, a.applicant_id
      from page a
      join procedure p on p.id = a.procedure_id
      join person w on w.id = a.applicant_id
      left join commune c on c.code = a.commune_code
     order by a.submitted_at desc, a.id desc`,
};

/** Whoever applied does not see what staff do among themselves. */
const journals = {
  name: 'journals',
  text: `
    select asked.id, j.id, j.place, j.act, j.at, j.as_applicant, j.phase, j.from_title, j.to_title
      from unnest($1::uuid[], $2::boolean[]) asked(id, own)
     cross join lateral (
       select id, place, act, at, as_applicant, phase, ${inFrenchOrNull('from_title')} as from_title, ${inFrenchOrNull('to_title')} as to_title
         from journal_entry where application_id = asked.id and not (internal and asked.own)
        order by application_id desc, place desc limit 10) j`,
};

function inFrenchOrNull(column: string): string {
  return `case when ${column} is not null then ${inFrench(column)} end`;
}

export async function applications(
  viewer: Viewer,
  { procedureId, after }: { procedureId: string; after: string },
): Promise<string> {
  const found = await read(page, [...rightsOf(viewer), procedureId, ...place(after)]);
  const ids = found.map((row) => row[0]);
  const own = found.map((row) => row[13] === viewer.personId);
  const entries = ids.length > 0 ? await read(journals, [ids, own]) : [];
  let nodes = '';
  let at = 0;
  for (const row of found) {
    let journal = '';
    // The entries of one application come together, in the order in which they were asked for.
    for (; at < entries.length && entries[at]![0] === row[0]; at++)
      journal += (journal === '' ? '' : ',') + entryOf(entries[at]!);
    nodes += (nodes === '' ? '' : ',') + nodeOf(row, journal);
  }
  return `{"data":{"applications":{"nodes":[${nodes}]}}}`;
}

const nodeOf = (row: Row, journal: string) =>
  `{"id":${plain(row[0])},"number":${plain(row[1])},"phase":${plain(row[2])},"step":${plain(row[3])},"stepTitle":${text(row[4])},"submittedAt":${instant(row[5])},"procedure":{"id":${plain(row[6])},"title":${text(row[7])}},"applicant":{"id":${plain(row[8])},"fullName":${text(nameOf(row[9] as string, row[10] as string))}},"commune":${row[11] === null ? 'null' : `{"code":${plain(row[11])},"name":${text(row[12])}}`},"journal":{"nodes":[${journal}]}}`;

const entryOf = (row: Row) =>
  `{"id":${plain(row[1])},"place":${row[2]},"act":${plain(row[3])},"at":${instant(row[4])},"asApplicant":${row[5]},"phase":${plain(row[6])},"fromTitle":${text(row[7])},"toTitle":${text(row[8])}}`;

const nameOf = (given: string, family: string) =>
  given === '' ? family : family === '' ? given : `${given} ${family}`;
