import { useAct, useAsk } from '../data/ask.js';
import { FindPersonAtCounterDocument, PersonsFoundDocument } from '../generated/graphql.js';
import { useSettled } from '../shell/use-settled.js';
import { shownIn } from './search-terms.js';

/**
 * Finds people by what was typed. By name: at once, among those whom this counter knows already. By card, telephone or
 * address: everybody, but only when asked to, since each such search is counted and kept in a journal.
 */
export function usePersonSearch(typed: string) {
  const shown = shownIn(typed);
  const text = useSettled(typed.trim(), 300);
  const isName = shown === null && text.length >= 2;
  const { data: known } = useAsk(
    PersonsFoundDocument,
    { filter: { text } },
    { enabled: isName, keepPrevious: true },
  );
  const find = useAct(FindPersonAtCounterDocument);
  const isOfNow = shown !== null && JSON.stringify(find.variables?.input) === JSON.stringify(shown);
  const answer = isOfNow ? find.data?.findPersonAtCounter : undefined;
  return {
    found: (isName ? known?.people.nodes : answer?.persons) ?? [],
    /** Whether there is an answer to what stands there now. */
    answered: isName ? known !== undefined : answer !== undefined,
    problems: answer?.problems ?? [],
    error: isOfNow ? find.error : null,
    busy: find.isPending,
    /** Null: what was typed names nobody whole. */
    find: shown && (() => find.mutate({ input: shown })),
  };
}
