// The public catalogue with the fields of each form: read anew each time, or kept under the body of the question.
import { read, type Row } from './database.ts';
import { cursor, inFrench, instant, place, plain, text } from './json.ts';
import type { Viewer } from './viewers.ts';

const order = 'Procedure.KEY_ASC';
const size = 10;

const columns = `p.id, p.key, ${inFrench('p.title')}, ${inFrench('p.summary')}, array_to_json(p.audience)::text, ${inFrench('a.name')}, r.number, r.published_at, r.form`;
const tables = `procedure p join authority a on a.id = p.authority_id left join procedure_revision r on r.id = p.published_revision_id and r.status <> 'DRAFT'`;

const firstPage = {
  name: 'catalogue',
  text: `select ${columns} from ${tables} where p.status <> 'UNPUBLISHED' order by p.key, p.id limit ${size + 1}`,
};
const nextPage = {
  name: 'catalogue.after',
  text: `select ${columns} from ${tables} where p.status <> 'UNPUBLISHED' and (p.key, p.id) > ($1, $2) order by p.key, p.id limit ${size + 1}`,
};
const count = {
  name: 'catalogue.count',
  text: `select count(*)::integer from procedure where status <> 'UNPUBLISHED'`,
};

interface FormField {
  readonly key: string;
  readonly kind: string;
  readonly label: Readonly<Record<string, string>>;
  readonly required?: boolean | object;
}

export async function catalogue(_viewer: Viewer, { after }: { after?: string | null }): Promise<string> {
  const [found, [counted]] = await Promise.all([
    after ? read(nextPage, place(after)) : read(firstPage, []),
    read(count, []),
  ]);
  const shown = found.slice(0, size);
  let nodes = '';
  for (const row of shown) nodes += (nodes === '' ? '' : ',') + nodeOf(row);
  const last = shown.at(-1);
  const end = last ? `"${cursor(order, last[1], last[0])}"` : 'null';
  return `{"data":{"procedures":{"totalCount":${counted![0]},"pageInfo":{"hasNextPage":${found.length > size},"endCursor":${end}},"nodes":[${nodes}]}}}`;
}

/** Public answers that were asked to be kept, by the body of their question. */
export const kept = new Map<string, Buffer>();

export async function unchangedCatalogue(viewer: Viewer, variables: object, body: string): Promise<string> {
  const answer = await catalogue(viewer, variables);
  kept.set(body, Buffer.from(answer));
  return answer;
}

function nodeOf(row: Row): string {
  const revision =
    row[6] === null
      ? 'null'
      : `{"number":${row[6]},"publishedAt":${instant(row[7])},"form":{"fields":[${fieldsOf((row[8] as { fields: FormField[] }).fields)}]}}`;
  return `{"id":${plain(row[0])},"key":${plain(row[1])},"title":${text(row[2])},"summary":${text(row[3])},"audience":${row[4]},"authority":{"name":${text(row[5])}},"publishedRevision":${revision}}`;
}

function fieldsOf(fields: readonly FormField[]): string {
  let written = '';
  for (const { key, kind, label, required } of fields) {
    const words = label['fr'] || label['ar'] || label['en'] || label['zgh'] || '';
    written += `${written === '' ? '' : ','}{"__typename":"${typeOf(kind)}","key":${plain(key)},"kind":"${kind.toUpperCase()}","label":${text(words)},"required":${required === true}}`;
  }
  return written;
}

const typeNames = new Map<string, string>();

function typeOf(kind: string): string {
  let name = typeNames.get(kind);
  if (name === undefined) {
    name = `${kind
      .split('_')
      .map((word) => word[0]!.toUpperCase() + word.slice(1))
      .join('')}Field`;
    typeNames.set(kind, name);
  }
  return name;
}
