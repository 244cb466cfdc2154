import DataLoader from 'dataloader';
import type { LocalizedText } from '../../core/localized-text.js';
import type { Facts, NeededFacts } from '../../forms/index.js';
import type { Context } from '../../platform/context.js';

/**
 * What the answers of visible applications point at, to show them in words: one statement a kind for a whole list.
 * No rights are asked again: who may read an answer may read what it names.
 */
export async function factsInWords(context: Context, needed: NeededFacts): Promise<Facts> {
  const loaders = context.shared(makeLoaders);
  const [communes, files, applications, items] = await Promise.all([
    loaders.communes.loadMany(needed.communes),
    loaders.files.loadMany(needed.files),
    loaders.applications.loadMany(needed.applications),
    loaders.listItems.loadMany(needed.listItems.map(({ list, code }) => `${list}/${code}`)),
  ]);
  const lists = new Map<string, Map<string, { label: LocalizedText }>>();
  needed.listItems.forEach(({ list, code }, index) => {
    const item = present(items[index]);
    if (item)
      lists.set(list, (lists.get(list) ?? new Map<string, { label: LocalizedText }>()).set(code, item));
  });
  return {
    communes: byKey(needed.communes, communes),
    files: byKey(needed.files, files),
    applications: byKey(needed.applications, applications),
    lists,
  };
}

const present = <T>(loaded: T | Error | null | undefined): T | null =>
  loaded instanceof Error || loaded === undefined ? null : loaded;

function byKey<T>(keys: readonly string[], loaded: readonly (T | Error | null)[]): Map<string, T> {
  const found = new Map<string, T>();
  keys.forEach((key, index) => {
    const value = present(loaded[index]);
    if (value !== null) found.set(key, value);
  });
  return found;
}

interface Keyed {
  readonly key: string;
}

const makeLoaders = ({ reader }: Context) => {
  /** `text` selects rows with a column `key`, given the keys as $1. */
  const by = <T>(name: string, text: string) =>
    new DataLoader<string, T | null>(async (keys) => {
      const { rows } = await reader.pool.query<T & Keyed>({ name, text, values: [keys] });
      const found = new Map(rows.map((row) => [row.key, row]));
      return keys.map((key) => found.get(key) ?? null);
    });
  return {
    communes: by<{ name: LocalizedText }>(
      'procedures.communes-in-words',
      'select code as key, name from commune where code = any($1)',
    ),
    files: by<{ name: string; type: string; bytes: number }>(
      'procedures.files-in-words',
      `select id::text as key, name, coalesce(type, claimed_type) as type, size::float8 as bytes
         from file where id::text = any($1)`,
    ),
    applications: by<{ number: string; procedureKey: string; title: LocalizedText }>(
      'procedures.applications-in-words',
      `select a.id::text as key, a.number, p.key as "procedureKey", p.title
         from application a join procedure p on p.id = a.procedure_id
        where a.id::text = any($1) and a.number is not null`,
    ),
    listItems: by<{ label: LocalizedText }>(
      'procedures.items-in-words',
      `select list || '/' || code as key, label from reference_item where list || '/' || code = any($1)`,
    ),
  };
};
