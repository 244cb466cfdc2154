import { isDeepStrictEqual as same } from 'node:util';
import type { Language } from '../../../core/localized-text.js';
import type { ProcedureRules } from '../../catalogue/procedure-definition.js';
import { compared, namesIn, type Change, type Name } from './change.js';

/** What changed in what law and practice say of the procedure. */
export function ruleChanges(before: ProcedureRules, after: ProcedureRules, language: Language): Change[] {
  const say = namesIn(language);
  const pieces = compared(
    before.pieces.map((piece) => ({ key: piece.field, piece })),
    after.pieces.map((piece) => ({ key: piece.field, piece })),
  );
  const piece = (code: string, index: number, title: string): Change => ({
    code: `studio.change.${code}`,
    path: ['rules', 'pieces', index],
    params: { name: title },
  });
  return [
    ...Object.entries(shown).flatMap(([part, words]) => {
      const [old, now] = [before, after].map((rules) => words(rules, say)) as [string, string];
      const isSame = same(before[part as keyof ProcedureRules], after[part as keyof ProcedureRules]);
      return isSame
        ? []
        : [{ code: `studio.change.${part}`, path: ['rules', part], params: { before: old, after: now } }];
    }),
    ...pieces.added.map(({ thing, index }) => piece('piece_added', index, say(thing.piece.title))),
    ...pieces.removed.map(({ thing, index }) => piece('piece_removed', index, say(thing.piece.title))),
    ...pieces.kept
      .filter(({ old, thing }) => !same(old.piece, thing.piece))
      .map(({ thing, index }) => piece('piece_changed', index, say(thing.piece.title))),
  ];
}

const none = '—';
const listed = (texts: readonly string[]) => texts.join(', ') || none;

/** How each part is said before and after. */
const shown: Partial<Record<keyof ProcedureRules, (rules: ProcedureRules, say: Name) => string>> = {
  legalBasis: ({ legalBasis }, say) => listed(legalBasis.map(({ title }) => say(title))),
  idaratiUrl: ({ idaratiUrl }) => idaratiUrl ?? none,
  audience: ({ audience }) => listed(audience),
  channels: ({ channels }) => listed(channels),
  timeLimits: ({ timeLimits }, say) => listed(timeLimits.map(({ label }) => say(label))),
  silence: ({ silence }) => silence.effect,
  routing: ({ routing = [] }) => listed(routing.map(({ department }) => department)),
  correctionRequests: ({ correctionRequests }) => String(correctionRequests ?? '∞'),
  fees: ({ fees }, say) =>
    listed(
      fees.map(
        ({ label, amount, formula }) =>
          `${say(label)}${amount ? ` (${amount} MAD)` : formula === undefined ? '' : ' (=)'}`,
      ),
    ),
  retentionMonths: ({ retentionMonths }) => String(retentionMonths ?? none),
  cndpReference: ({ cndpReference }) => cndpReference ?? none,
};
