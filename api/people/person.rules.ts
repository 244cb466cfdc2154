import { westernDigits, withoutSeparators } from '../../forms/kinds/words.js';
import type { Problem } from '../core/problem.js';
import { Refused } from '../core/problem.js';

/** Pure: what a value of a person or an organisation must look like. */

const cinPattern = /^[A-Z]{1,2}\d{4,7}$/;
const icePattern = /^\d{15}$/;
const phonePattern = /^\+[1-9]\d{6,14}$/;
const emailPattern = /^[^\s@\u0000-\u001f]{1,64}@[^\s@\u0000-\u001f]{1,190}\.[^\s@\u0000-\u001f.]{2,63}$/;
const communePattern = /^\d{2}\.\d{3}(\.\d{2}){1,2}$/;
// Control characters are exactly what must not come in.
const unwritable = /[\u0000-\u001f\u007f\u202a-\u202e\u2066-\u2069]/;

/** Numbers as they are kept, from what was typed: with blanks and such, and digits of either kind. */
export const cinOf = (typed: string): string => withoutSeparators(westernDigits(typed)).toUpperCase();
export const iceOf = (typed: string): string => westernDigits(typed).replace(/\s/g, '');
export const phoneOf = (typed: string): string => westernDigits(typed).replace(/[\s.()-]/g, '');

export const isEmail = (text: string): boolean => emailPattern.test(text);

/** A field of the input, or one inside it. */
type Place = string | readonly string[];

/** Collects everything that is wrong with an input, to be told at once. */
export class Findings {
  private readonly problems: Problem[] = [];

  add(field: Place, code: string, params?: Problem['params']): void {
    this.problems.push({ path: [field].flat(), code, ...(params && { params }) });
  }

  /** A text that a person wrote, without the spaces around it; null: none. */
  text(field: Place, value: string | null | undefined, { max = 100, required = false } = {}): string | null {
    const text = value?.trim() ?? '';
    if (text === '' && required) this.add(field, 'people.required');
    if (text.length > max) this.add(field, 'people.too_long', { max });
    if (unwritable.test(text)) this.add(field, 'people.unwritable');
    return text === '' ? null : text;
  }

  cin(field: string, value: string | null | undefined): string | null {
    return this.fitting(field, value && cinOf(value), cinPattern, 'people.not_a_cin');
  }

  ice(field: string, value: string | null | undefined): string | null {
    return this.fitting(field, value && iceOf(value), icePattern, 'people.not_an_ice');
  }

  phone(field: string, value: string | null | undefined): string | null {
    return this.fitting(field, value && phoneOf(value), phonePattern, 'people.not_a_phone');
  }

  email(field: string, value: string | null | undefined): string | null {
    return this.fitting(field, value?.trim(), emailPattern, 'people.not_an_email');
  }

  commune(field: string, value: string | null | undefined): string | null {
    return this.fitting(field, value?.trim(), communePattern, 'people.not_a_commune');
  }

  /** A day that has come already. */
  past(field: string, value: string | null | undefined, today: string): string | null {
    if (value && (value > today || value < '1850-01-01')) this.add(field, 'people.not_a_past_day');
    return value ?? null;
  }

  refuseIfAny(): void {
    const [first, ...others] = this.problems;
    if (first) throw new Refused([first, ...others]);
  }

  private fitting(
    field: string,
    value: string | null | undefined,
    pattern: RegExp,
    code: string,
  ): string | null {
    if (!value) return null;
    if (!pattern.test(value)) this.add(field, code);
    return value;
  }
}
