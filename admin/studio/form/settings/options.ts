import type { Option } from '../../../../forms/field-settings.js';
import type { LocalizedText } from '../../core/definition.js';
import { freshName, nameFrom, withoutFirstWords } from '../keys.js';

/** An option as any of the three kinds of choice has it. */
export type AnyOption = Option & { readonly under?: readonly string[] };

const valuesOf = (options: readonly AnyOption[]) => new Set(options.map(({ value }) => value));

/** A line without words yet, under a value that gives way to the label's as soon as that is written. */
export const emptyOption = (options: readonly AnyOption[], like: AnyOption | undefined): AnyOption => ({
  value: freshName('option_1', valuesOf(options)),
  label: {},
  ...(like?.under && { under: like.under }),
});

export const firstOptionLabel = (number: number | string): LocalizedText => ({
  fr: `Option ${number}`,
  ar: `الخيار ${number}`,
});

const isFirstValue = (value: string) => /^option_\d+$/.test(value);

/** The option's stored value made from its French label, once. */
export function valuedAfterLabel(options: readonly AnyOption[], index: number): readonly AnyOption[] {
  const option = options[index];
  const wanted = nameFrom(option?.label.fr ?? '');
  if (!option || !isFirstValue(option.value) || wanted === '' || isFirstValue(wanted)) return options;
  const label = withoutFirstWords(option.label, firstOptionLabel(option.value.replace('option_', '')));
  const value = freshName(wanted, valuesOf(options.toSpliced(index, 1)));
  return options.with(index, { ...option, label, value });
}

/**
 * Lines of a text or of two columns of a spreadsheet as options: French, then Arabic behind a tab. The first line is
 * written into the option where it was pasted, the others follow it.
 */
export function withPasted(
  options: readonly AnyOption[],
  index: number,
  language: 'fr' | 'ar',
  text: string,
): readonly AnyOption[] {
  const lines = text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter(Boolean);
  return lines.reduce<readonly AnyOption[]>((all, line, at) => {
    const [one = '', other] = line.split('\t').map((cell) => cell.trim());
    const place = index + at;
    const here = at === 0 ? all[place]! : emptyOption(all, options[index]);
    const beside = language === 'fr' ? 'ar' : 'fr';
    const label = { ...here.label, [language]: one, ...(other && { [beside]: other }) };
    return valuedAfterLabel(all.toSpliced(place, at === 0 ? 1 : 0, { ...here, label }), place);
  }, options);
}

interface Item {
  readonly code: string;
  readonly labelTranslations: { readonly [Language in keyof LocalizedText]?: string | null };
}

/** The items of a list behind the options that are there; lines without words give way. */
export function withItems(options: readonly AnyOption[], items: readonly Item[]): readonly AnyOption[] {
  const written = options.filter(({ label }) => Object.values(label).some(Boolean));
  return items.reduce<readonly AnyOption[]>((all, { code, labelTranslations }) => {
    const words = Object.entries(labelTranslations).filter(
      ([language, text]) => text && language !== '__typename',
    );
    const label = Object.fromEntries(words) as LocalizedText;
    const value = freshName(nameFrom(code) || 'option', valuesOf(all));
    return [...all, { value, label, ...(options[0]?.under && { under: options[0].under }) }];
  }, written);
}

export const isSeveralLines = (text: string) => /\n|\t/.test(text.trim());
