import type { LocalizedText } from '../../core/definition.js';

interface ReadyPattern {
  readonly pattern: string;
  readonly help: LocalizedText & { readonly fr: string; readonly ar: string; readonly en: string };
  /** An answer that fits. */
  readonly example: string;
}

/** The models that administrations ask for most. */
export const patterns: readonly [ReadyPattern, ...ReadyPattern[]] = [
  {
    pattern: '\\d{1,6}/\\d{4}',
    example: '12/2026',
    help: {
      fr: 'Numéro/année, par exemple 12/2026',
      ar: 'الرقم/السنة، مثلا 12/2026',
      en: 'Number/year, for example 12/2026',
    },
  },
  {
    pattern: '\\d{5}',
    example: '45000',
    help: {
      fr: 'Code postal : cinq chiffres, par exemple 45000',
      ar: 'الرمز البريدي: خمسة أرقام، مثلا 45000',
      en: 'Postal code: five digits, for example 45000',
    },
  },
  {
    pattern: '\\d{1,6}/\\d{1,3}',
    example: '12345/28',
    help: {
      fr: 'Titre foncier : numéro/conservation, par exemple 12345/28',
      ar: 'الرسم العقاري: الرقم/المحافظة، مثلا 12345/28',
      en: 'Land title: number/registry, for example 12345/28',
    },
  },
  {
    pattern: '\\d{1,5}-[أ-يA-Za-z]{1,2}-\\d{1,2}',
    example: '12345-A-26',
    help: {
      fr: 'Immatriculation d’un véhicule, par exemple 12345-A-26',
      ar: 'رقم تسجيل المركبة، مثلا 12345-أ-26',
      en: 'Number plate of a vehicle, for example 12345-A-26',
    },
  },
  {
    pattern: '\\d{1,20}',
    example: '20260042',
    help: {
      fr: 'Des chiffres seulement, par exemple 20260042',
      ar: 'أرقام فقط، مثلا 20260042',
      en: 'Digits only, for example 20260042',
    },
  },
  {
    pattern: '[A-Z0-9]{1,20}',
    example: 'AB2026',
    help: {
      fr: 'Majuscules et chiffres, par exemple AB2026',
      ar: 'حروف لاتينية كبيرة وأرقام، مثلا AB2026',
      en: 'Capital letters and digits, for example AB2026',
    },
  },
];

/** Whether an answer fits the whole pattern; null: the pattern itself cannot be used. */
export function fits(pattern: string, answer: string): boolean | null {
  try {
    return new RegExp(`^(?:${pattern})$`, 'u').test(answer);
  } catch {
    return null;
  }
}
