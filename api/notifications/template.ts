import type { Language } from '../core/localized-text.js';

export interface Wording {
  readonly subject: string;
  readonly text: string;
}
/** A letter or message in each language of the console; `{name}` stands for a parameter. The type forbids to forget one. */
export type Template = Readonly<Record<Exclude<Language, 'zgh'>, Wording>>;

export type Parameters = Readonly<Record<string, string>>;

/** Those who read Tifinagh read Arabic too; the letters are not yet translated into Amazigh. */
export function write(template: Template, language: Language, parameters: Parameters): Wording {
  const { subject, text } = template[language === 'zgh' ? 'ar' : language];
  return { subject: fill(subject, parameters), text: `${fill(text, parameters)}\n` };
}

function fill(text: string, parameters: Parameters): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = parameters[name];
    if (value === undefined) throw new Error(`the template speaks of {${name}}, which was not given`);
    return value;
  });
}
