import type { LocalizedText } from '../../../core/localized-text.js';
import type { RevisionWords } from '../../catalogue/procedure-definition.js';
import { error, type Check } from './check.js';
import { textsOf } from './texts-of.js';

/** Arabic is the official language of the administration, French the other one that everybody here writes in. */
const needed = ['ar', 'fr'] as const;

/** What the public cannot read in Arabic or in French. The source of the facts is for staff alone. */
export function languageChecks({ title, summary, rules, form, workflow }: RevisionWords): Check[] {
  const { source: _source, ...said } = rules;
  return textsOf({ title, summary, rules: said, form, workflow }).flatMap(({ path, text }) =>
    needed
      .filter((language) => !text[language]?.trim())
      .map((language) => error({ path, code: `studio.missing_${language}`, params: { text: begun(text) } })),
  );
}

/** What there is of it, to know it by. */
const begun = (text: LocalizedText) =>
  (Object.values(text).find((found) => found?.trim()) ?? '…').slice(0, 80);
