import { localize } from '../../api/core/localized-text.js';
import type { Facts } from '../facts.js';
import type { Json } from '../form-definition.js';
import { kept, settingsSchema, type Fault, type Kind } from './kind.js';
import { isUuid, uuidPattern } from './uuid.js';

/** What is wrong with a link; the vocabulary's `x-jiha-known` asks the same. */
export function linkFault(
  id: Json,
  procedures: readonly string[] | undefined,
  facts: Facts,
): Fault | undefined {
  if (!isUuid(id)) return { code: 'form.unknown_application' };
  const application = facts.applications.get(id);
  if (!application) return { code: 'form.unknown_application' };
  if (procedures && !procedures.includes(application.procedureKey))
    return { code: 'form.application_of_other_procedure' };
  return undefined;
}

/** An earlier application of the same applicant, by its id. */
export const applicationLink: Kind<'application_link'> = {
  kind: 'application_link',
  shape: 'choice',
  family: 'reference',
  name: { fr: 'Lien vers un dossier antérieur', ar: 'ربط بطلب سابق', en: 'Link to an earlier application' },
  description: {
    fr: 'Un dossier déjà déposé : ce que l’administration détient n’est pas redemandé.',
    ar: 'طلب سبق إيداعه: لا يُطلب من جديد ما تتوفر عليه الإدارة.',
    en: 'An application filed before: what the administration holds is not asked again.',
  },
  settings: settingsSchema({
    procedures: {
      type: 'array',
      minItems: 1,
      maxItems: 50,
      items: { type: 'string', minLength: 1, maxLength: 100 },
    },
  }),
  read(raw, { procedures }, { facts }) {
    const found = linkFault(raw, procedures, facts);
    return found ? { faults: [found] } : kept(raw);
  },
  schema: ({ procedures }) => ({
    type: 'string',
    pattern: uuidPattern,
    'x-jiha-known': { as: 'application', ...(procedures && { procedures }) },
  }),
  ui: () => ({ format: 'application' }),
  display(value, _settings, { facts, language }) {
    const application = facts.applications.get(String(value));
    return application ? `${application.number} (${localize(application.title, language)})` : String(value);
  },
  needs(raw, _settings, needed) {
    if (isUuid(raw)) needed.application(raw);
  },
};
