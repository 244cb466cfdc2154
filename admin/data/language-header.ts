import type { Language } from '../languages/language.js';

let spoken: Language = 'fr';

/** The API answers titles, labels and problems in the language that the console shows. */
export function speakToServerIn(language: Language) {
  spoken = language;
}

export const languageHeader = () => ({ 'accept-language': spoken });
