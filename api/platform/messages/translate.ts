import type { Language } from '../../core/localized-text.js';
import type { Message, MessageCatalogue } from '../../core/problem.js';

/** Writes the message of a code in a reader's language. */
export type Translate = (
  code: string,
  language: Language,
  params?: Readonly<Record<string, unknown>>,
) => string;

/** Joins the catalogues of all parts of the house; two parts with the same code are refused at start-up. */
export function createTranslate(catalogues: readonly MessageCatalogue[]): Translate {
  const messages = new Map<string, Message>();
  for (const catalogue of catalogues) {
    for (const [code, message] of Object.entries(catalogue)) {
      if (messages.has(code)) throw new Error(`the message "${code}" is declared twice`);
      messages.set(code, message);
    }
  }
  return (code, language, params = {}) => {
    const message = messages.get(code);
    if (!message) return code;
    // Those who read Tifinagh read Arabic too; the messages are not yet translated into Amazigh.
    const text = message[language === 'zgh' ? 'ar' : language];
    return text.replace(/\{(\w+)\}/g, (_, name: string) => String(params[name] ?? ''));
  };
}
