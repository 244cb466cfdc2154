import { freeName } from '../../../core/free-name.js';
import { localize, type LocalizedText } from '../../../core/localized-text.js';
import { slug } from '../../../core/slug.js';
import type { Act } from '../../../platform/act.js';
import { ProcedureRow } from '../../catalogue/procedure.entity.js';

/** A name for programs that no procedure has yet, made of the title: `occupation-temporaire`, `occupation-temporaire-2`. */
export async function freeKey(act: Act, title: LocalizedText): Promise<string> {
  const wanted = keyOf(title);
  const taken = new Set(
    (await act.em.find(ProcedureRow, { key: { $like: `${wanted}%` } }, { fields: ['key'] })).map(
      ({ key }) => key,
    ),
  );
  return freeName(wanted, taken);
}

/** Latin letters only: from the French or English title where there is one. */
function keyOf(title: LocalizedText): string {
  const latin = slug(localize({ fr: title.fr, en: title.en } as LocalizedText, 'fr')).replace(/^[^a-z]+/, '');
  return latin.length > 1 ? latin : 'procedure';
}
