import { fold } from '../../../core/fold.js';
import type { RevisionWords } from '../../catalogue/procedure-definition.js';
import { error, warning, type Check } from './check.js';
import { forbiddenDemands, negations } from './law-55-19.js';
import { textsOf, type PlacedText } from './texts-of.js';

/** In calendar days, law 55-19: the ceiling, and the one for acts that investment projects need. */
const ceiling = 60;
const ceilingForInvestment = 30;

/** What law 55-19 does not allow an administration to ask, or to take its time for. */
export function lawChecks({ rules, form, workflow }: RevisionWords): Check[] {
  return [
    ...textsOf({ form, rules: { pieces: rules.pieces }, workflow }).flatMap(demandsIn),
    ...rules.timeLimits.flatMap(({ days, unit }, index) => {
      const path = ['rules', 'timeLimits', index];
      const calendar = unit === 'WORKING' ? Math.ceil((days * 7) / 5) : days;
      if (calendar > ceiling) return [error({ path, code: 'studio.law.sixty_days', params: { days } })];
      return calendar > ceilingForInvestment && rules.audience.includes('BUSINESS')
        ? [warning({ path, code: 'studio.law.thirty_days', params: { days } })]
        : [];
    }),
    ...(rules.correctionRequests === null || rules.correctionRequests > 1
      ? [warning({ path: ['rules', 'correctionRequests'], code: 'studio.law.one_completion' })]
      : []),
  ];
}

/**
 * A warning, not an error: words are read, not understood, and a wrong stop would be worse than a question to the
 * publisher. The one who decides sees the text and the law.
 */
function demandsIn({ path, text }: PlacedText): Check[] {
  const found = forbiddenDemands.find(
    (demand) => asks(text.fr, demand.fr, negations.fr) || asks(text.ar, demand.ar, negations.ar),
  );
  return found
    ? [warning({ path, code: found.code, params: { text: (text.fr ?? text.ar ?? '').slice(0, 100) } })]
    : [];
}

function asks(text: string | undefined, phrases: readonly string[], not: readonly string[]): boolean {
  if (!text) return false;
  const words = fold(text).split(' ');
  return phrases.some((phrase) => {
    const wanted = fold(phrase).split(' ');
    const at = words.findIndex((_word, start) =>
      wanted.every((word, index) => words[start + index] === word),
    );
    return at >= 0 && !words.slice(Math.max(0, at - 3), at).some((word) => not.map(fold).includes(word));
  });
}
