import { useMemo, useState } from 'react';
import type { Logic } from '../../../../forms/logic.js';
import { useWords, type WordKey } from '../../../languages/words.js';
import { same } from '../../core/merge.js';
import type { OfferedField } from '../../core/offered-fields.js';
import { useLanguage } from '../../core/use-language.js';
import { formulaNames } from './formula-names.js';
import { parseFormula, type Parsed } from './formula-parser.js';
import { formulaText } from './formula-text.js';
import { misfit } from './misfit.js';

interface Given {
  logic: Logic;
  fields: readonly OfferedField[];
  worth: 'number' | 'truth';
  onWrite: (logic: Logic) => void;
}

/** Logic as a text that one edits: what is not whole yet stays in sight and is not kept. */
export function useFormulaText({ logic, fields, worth, onWrite }: Given) {
  const say = useWords();
  const language = useLanguage();
  const names = useMemo(() => formulaNames(fields), [fields]);
  const [typed, setTyped] = useState<string | null>(null);
  const kept = useMemo(() => formulaText(logic, names, language), [logic, names, language]);
  const read = (text: string): Parsed => {
    const parsed = parseFormula(text, names);
    const isConstant = 'formula' in parsed && typeof parsed.formula !== 'object';
    return isConstant && worth === 'truth' ? { problem: { code: 'condition', what: '' } } : parsed;
  };
  const parsed = typed === null ? null : read(typed);
  const problem = parsed && 'problem' in parsed ? parsed.problem : null;
  // Undone or written by somebody else, the logic is shown as it is now.
  const isOwn = problem !== null || (parsed !== null && 'formula' in parsed && same(parsed.formula, logic));
  const unread =
    problem &&
    `${say(`studioForm.formula.problem.${problem.code}` as WordKey, { what: problem.what })} ${say('studioForm.formula.notKept')}`;
  return {
    names,
    text: isOwn ? typed! : (kept ?? ''),
    /** It has no words here: it can only be left or replaced. */
    isBeyond: kept === null,
    isRead: problem === null,
    wrong: unread ?? misfit(logic, fields, worth, say),
    change: (next: string) => {
      setTyped(next);
      const meant = read(next);
      if ('formula' in meant) onWrite(meant.formula);
    },
  };
}
