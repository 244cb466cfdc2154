import type { LocalizedText } from '../../../core/localized-text.js';
import { slug } from '../../../core/slug.js';
import { itemCodePattern } from '../../../forms/index.js';
import { headerOf, type Mapping } from './mapping.js';
import type { Row } from './table.js';

export interface Item {
  readonly code: string;
  readonly label: LocalizedText;
}

/** What is wrong with one row, for whoever will mend it in the file. */
export interface RowFault {
  /** Number of the row in the file. */
  readonly row: number;
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
}

export interface ReadItems {
  readonly items: readonly Item[];
  readonly faults: readonly RowFault[];
}

const code = new RegExp(itemCodePattern);
const longestLabel = 300;
// oxlint-disable-next-line no-control-regex -- just these are looked for
const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u202a-\u202e\u2066-\u2069]/;
const needed = ['fr', 'ar'] as const;
const all = ['fr', 'ar', 'zgh', 'en'] as const;

/** The items of a table, and every row that is none. */
export function readItems(rows: readonly Row[], mapping: Mapping): ReadItems {
  const header = headerOf(rows);
  const items: Item[] = [];
  const faults: RowFault[] = [];
  const first = new Map<string, number>();
  for (const { number: row, cells } of rows) {
    if (row <= header.number) continue;
    const told = (name: string, params: RowFault['params'] = {}) =>
      faults.push({ row, code: `list.row.${name}`, params });
    const label = Object.fromEntries(
      all.flatMap((language) => {
        const at = mapping[language];
        const text = at === null ? '' : (cells[at] ?? '');
        return text === '' ? [] : [[language, text] as const];
      }),
    ) as LocalizedText;
    const given = mapping.code === null ? slug(label.fr ?? '') : (cells[mapping.code] ?? '');
    if (given === '') told('code_missing');
    else if (!code.test(given)) told('code_bad', { code: given.slice(0, 60) });
    else if (first.has(given)) told('code_twice', { code: given, first: first.get(given)! });
    else first.set(given, row);
    for (const language of needed) if (!label[language]) told(`missing_${language}`);
    for (const text of Object.values(label)) {
      if (text.length > longestLabel) told('too_long', { most: longestLabel });
      if (control.test(text)) told('control');
    }
    items.push({ code: given, label });
  }
  return { items, faults };
}
