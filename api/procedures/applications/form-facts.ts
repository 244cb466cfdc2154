import type { LocalizedText } from '../../core/localized-text.js';
import { neededFacts, type Answers, type Facts, type FormDefinition } from '../../forms/index.js';
import { fileFacts } from '../../files/attach.js';
import type { Act } from '../../platform/act.js';
import { applicationScope } from './application.policy.js';
import { toSql } from '../../platform/access/condition.js';
import { arrayOf } from '../../platform/database/array-of.js';

/** Fetches all that a form's answers point at, one statement a kind, whatever the number of fields. */
export async function lookUpFacts(
  act: Act,
  form: FormDefinition,
  answers: Answers,
  applicationId: string,
): Promise<Facts> {
  const needed = neededFacts(form, answers);
  return {
    communes: await communesOf(act, needed.communes),
    files: await filesOf(act, needed.files, applicationId),
    applications: await applicationsOf(act, needed.applications),
    lists: await listItemsOf(act, needed.listItems, applicationId),
  };
}

/** Files that the application has already, and the viewer's own uploads that nothing uses yet. */
async function filesOf(
  { em, viewer }: Act,
  ids: readonly string[],
  applicationId: string,
): Promise<Facts['files']> {
  if (ids.length === 0) return new Map();
  const found = [...(await fileFacts(em, ids)).values()].filter(
    ({ attachedTo, ownerId, status }) =>
      (attachedTo ? attachedTo.id === applicationId : ownerId === viewer.personId) &&
      (status === 'READY' || status === 'CHECKING'),
  );
  return new Map(found.map(({ id, name, type, size }) => [id, { name, type, bytes: size }]));
}

async function communesOf({ em }: Act, codes: readonly string[]): Promise<Facts['communes']> {
  if (codes.length === 0) return new Map();
  const rows = await em.execute<{ code: string; name: LocalizedText }[]>(
    'select code, name from commune where code = any(?::text[])',
    [arrayOf(codes)],
  );
  return new Map(rows.map(({ code, name }) => [code, { name }]));
}

/** Only applications that the viewer may see exist for the form. */
async function applicationsOf({ em, viewer }: Act, ids: readonly string[]): Promise<Facts['applications']> {
  if (ids.length === 0) return new Map();
  const values: unknown[] = [arrayOf(ids)];
  const add = (value: unknown) => (
    values.push(Array.isArray(value) ? arrayOf(value as readonly string[]) : value),
    '?'
  );
  const scope = toSql(applicationScope(viewer), 'a', { add });
  const rows = await em.execute<{ id: string; number: string; key: string; title: LocalizedText }[]>(
    `select a.id, a.number, p.key, p.title from application a join procedure p on p.id = a.procedure_id
      where a.id = any(?::uuid[]) and a.number is not null and ${scope}`,
    values,
  );
  return new Map(rows.map(({ id, number, key, title }) => [id, { number, procedureKey: key, title }]));
}

/** What was withdrawn from a list cannot be chosen; an application that was filed with it keeps it. */
async function listItemsOf(
  { em }: Act,
  items: readonly { readonly list: string; readonly code: string }[],
  applicationId: string,
): Promise<Facts['lists']> {
  const lists = new Map<string, Map<string, { label: LocalizedText }>>();
  if (items.length === 0) return lists;
  const rows = await em.execute<{ list: string; code: string; label: LocalizedText }[]>(
    `select list, code, label from reference_item
      where (list, code) in (select * from unnest(?::text[], ?::text[]))
        and (not withdrawn or exists (select 1 from application where id = ? and number is not null))`,
    [arrayOf(items.map((item) => item.list)), arrayOf(items.map((item) => item.code)), applicationId],
  );
  for (const { list, code, label } of rows) {
    const known = lists.get(list) ?? new Map<string, { label: LocalizedText }>();
    lists.set(list, known.set(code, { label }));
  }
  return lists;
}
