import { westernDigits } from '../../forms/kinds/words.js';

/** What was typed, taken for what it is: a card's number, a telephone, or a name. */
export function personFilter(typed: string): { cin: string } | { phone: string } | { text: string } {
  const text = westernDigits(typed.trim());
  if (/^[a-z]{1,2}\s?\d{4,7}$/i.test(text)) return { cin: text.replace(/\s/g, '').toUpperCase() };
  const digits = text.replace(/[\s.-]/g, '');
  if (/^(\+212|00212|0)[5-8]\d{8}$/.test(digits)) return { phone: `+212${digits.slice(-9)}` };
  return { text };
}

export function organisationFilter(typed: string): { ice: string } | { text: string } {
  const digits = westernDigits(typed).replace(/\s/g, '');
  return /^\d{15}$/.test(digits) ? { ice: digits } : { text: typed.trim() };
}
