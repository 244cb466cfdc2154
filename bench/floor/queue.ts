// The page after a cursor of the queue of open applications, most urgent first, with the number of all.
import { read, type Row } from './database.ts';
import { cursor, inFrench, instant, place, plain, text } from './json.ts';
import { mayBeSeen, rightsOf, type Viewer } from './viewers.ts';

const size = 20;
const order = 'Application.DUE_ON_ASC';

/** Applications without a due day come last: beyond a day lie later ones, then those without. */
const page = {
  name: 'queue',
  text: `
    select a.id, a.number, a.phase, ${inFrench('a.step_title')}, a.applicant_name, a.channel, a.submitted_at, a.due_on, p.id, ${inFrench('p.title')},
           c.code, ${inFrench('c.name')}, o.id, o.given_name, o.family_name, a.applicant_id
      from application a
      join procedure p on p.id = a.procedure_id
      left join commune c on c.code = a.commune_code
      left join person o on o.id = a.assignee_id
     where a.phase = any($4) and (a.due_on > $5 or a.due_on is null or (a.due_on = $5 and a.id > $6)) and ${mayBeSeen}
     order by a.due_on, a.id limit ${size + 1}`,
};

const count = {
  name: 'queue.count',
  text: `select count(*)::integer from application a where a.phase = any($4) and ${mayBeSeen}`,
};

const open = new Set(['DRAFT', 'SUBMITTED', 'IN_REVIEW', 'AWAITING_APPLICANT']);
const moroccanDay = new Intl.DateTimeFormat('en-CA', { timeZone: 'Africa/Casablanca' });

export async function queue(
  viewer: Viewer,
  { phases, after }: { phases: string[]; after: string },
): Promise<string> {
  const rights = rightsOf(viewer);
  const [found, [counted]] = await Promise.all([
    read(page, [...rights, phases, ...place(after)]),
    read(count, [...rights, phases]),
  ]);
  const today = moroccanDay.format(new Date());
  const shown = found.slice(0, size);
  let nodes = '';
  for (const row of shown) nodes += (nodes === '' ? '' : ',') + nodeOf(row, viewer, today);
  const last = shown.at(-1);
  const end = last ? `"${cursor(order, last[7], last[0])}"` : 'null';
  return `{"data":{"applications":{"totalCount":${counted![0]},"pageInfo":{"hasNextPage":${found.length > size},"endCursor":${end}},"nodes":[${nodes}]}}}`;
}

function nodeOf(row: Row, viewer: Viewer, today: string): string {
  const due = row[7] as string | null;
  const overdue = due !== null && due < today && open.has(row[2] as string);
  // Nobody looks behind the desk in a matter of one's own.
  const assignee =
    row[12] === null || row[15] === viewer.personId
      ? 'null'
      : `{"id":${plain(row[12])},"fullName":${text(`${row[13]} ${row[14]}`)}}`;
  const commune = row[10] === null ? 'null' : `{"code":${plain(row[10])},"name":${text(row[11])}}`;
  return `{"id":${plain(row[0])},"number":${plain(row[1])},"phase":${plain(row[2])},"stepTitle":${text(row[3])},"applicantName":${text(row[4])},"channel":${plain(row[5])},"submittedAt":${instant(row[6])},"dueOn":${plain(due)},"overdue":${overdue},"procedure":{"id":${plain(row[8])},"title":${text(row[9])}},"commune":${commune},"assignee":${assignee}}`;
}
