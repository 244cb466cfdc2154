import { westernDigits } from '../../forms/kinds/words.js';

/** What names one person whole: a card's number, a telephone, an e-mail address. */
export type Shown = { cin: string } | { phone: string } | { email: string };

/** What was typed, taken for what it is; null: neither card nor telephone nor address, so perhaps a name. */
export function shownIn(typed: string): Shown | null {
  const text = westernDigits(typed.trim());
  if (/^[a-z]{1,2}\s?\d{4,7}$/i.test(text)) return { cin: text.replace(/\s/g, '').toUpperCase() };
  const digits = text.replace(/[\s.-]/g, '');
  if (/^(\+212|00212|0)[5-8]\d{8}$/.test(digits)) return { phone: `+212${digits.slice(-9)}` };
  if (/^\S+@\S+\.\S{2,}$/.test(text)) return { email: text };
  return null;
}

export function organisationFilter(typed: string): { ice: string } | { text: string } {
  const digits = westernDigits(typed).replace(/\s/g, '');
  return /^\d{15}$/.test(digits) ? { ice: digits } : { text: typed.trim() };
}
