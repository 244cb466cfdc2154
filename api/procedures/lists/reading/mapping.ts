import { fold } from '../../../core/fold.js';
import type { Row } from './table.js';

/** Which column holds what, by its place from 0 on. */
export interface Mapping {
  /** Null: codes are made of the French labels. */
  readonly code: number | null;
  readonly fr: number;
  readonly ar: number;
  readonly zgh: number | null;
  readonly en: number | null;
}

/** Titles above the table stand in one cell: the names of the columns are the first row of at least two. */
export const headerOf = (rows: readonly Row[]): Row =>
  rows.find(({ cells }) => cells.filter(Boolean).length > 1) ?? rows[0]!;

const called: Record<keyof Mapping, readonly string[]> = {
  code: ['code', 'cle', 'key', 'id', 'identifiant', 'رمز', 'الرمز'],
  fr: ['fr', 'francais', 'libelle', 'nom', 'intitule', 'french', 'label', 'name', 'الفرنسية', 'بالفرنسية'],
  ar: ['ar', 'arabe', 'arabic', 'العربية', 'بالعربية', 'الاسم', 'التسمية'],
  zgh: ['zgh', 'amazigh', 'amazighe', 'tamazight', 'الأمازيغية', 'ⵜⴰⵎⴰⵣⵉⵖⵜ'],
  en: ['en', 'anglais', 'english', 'الإنجليزية'],
};
const arabicText = /[\u0621-\u064a]/;
const tifinagh = /[\u2d30-\u2d67]/;

/** By the names of the columns, and where these say nothing by the script of what stands under them. */
export function guessMapping(rows: readonly Row[]): Mapping {
  const header = headerOf(rows);
  const body = rows.filter(({ number }) => number > header.number).slice(0, 50);
  const width = Math.max(...[header, ...body].map(({ cells }) => cells.length));
  const names = Array.from({ length: width }, (_, at) => words(header.cells[at] ?? ''));
  const taken = new Set<number>();
  const take = (at: number): number | null => {
    if (at < 0) return null;
    taken.add(at);
    return at;
  };
  const byName = (part: keyof Mapping) =>
    take(
      names.findIndex(
        (said, at) => !taken.has(at) && said.some((word) => called[part].map(fold).includes(word)),
      ),
    );
  const share = (at: number, script: RegExp) =>
    body.filter(({ cells }) => script.test(cells[at] ?? '')).length;
  const byScript = (script: RegExp) =>
    take(names.findIndex((_, at) => !taken.has(at) && share(at, script) > body.length / 2));
  const ar = byName('ar') ?? byScript(arabicText);
  const zgh = byName('zgh') ?? byScript(tifinagh);
  const en = byName('en');
  const code = byName('code');
  const fr = byName('fr') ?? take(names.findIndex((_, at) => !taken.has(at)));
  return { code, fr: fr ?? 0, ar: ar ?? fr ?? 0, zgh, en };
}

/** 'Libellé (fr)' → libelle, fr. */
const words = (name: string): string[] =>
  fold(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
