// The page after a cursor of the queue of open applications, most urgent first, with the number of all.
import { read, type Row } from './database.ts';
import { cursor, inFrench, instant, place, plain, text } from './json.ts';
import { mayBeSeen, rightsOf, type Viewer } from './viewers.ts';

const size = 20;
const order = 'Application.DUE_ON_ASC';

const columns = `
  a.id, a.number, a.phase, ${inFrench('a.step_title')}, a.applicant_name, a.channel, a.submitted_at, a.due_on, p.id, ${inFrench('p.title')},
  c.code, ${inFrench('c.name')}, o.id, o.given_name, o.family_name, a.applicant_id`;
const tables = `
  application a
  join procedure p on p.id = a.procedure_id
  left join commune c on c.code = a.commune_code
  left join person o on o.id = a.assignee_id`;

/** Beyond a day lie later ones; an index is entered at the cursor. */
const withDueDay = {
  name: 'queue',
  text: `select ${columns} from ${tables} where a.phase = any($4) and (a.due_on, a.id) > ($5, $6) and ${mayBeSeen}
          order by a.due_on, a.id limit ${size + 1}`,
};
/** Then come those without a due day: asked only where the others do not fill the page. */
const withoutDueDay = {
  name: 'queue.rest',
  text: `select ${columns} from ${tables} where a.phase = any($4) and a.due_on is null and a.id > $5 and ${mayBeSeen}
          order by a.id limit ${size + 1}`,
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
    pageAfter(rights, phases, place(after)),
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

async function pageAfter(rights: unknown[], phases: string[], [due, id]: unknown[]): Promise<Row[]> {
  if (due === null) return read(withoutDueDay, [...rights, phases, id]);
  const found = await read(withDueDay, [...rights, phases, due, id]);
  if (found.length > size) return found;
  const first = '00000000-0000-0000-0000-000000000000';
  return [...found, ...(await read(withoutDueDay, [...rights, phases, first]))].slice(0, size + 1);
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
