import type { GrantListedFragment } from '../generated/graphql.js';
import { useWords } from '../languages/words.js';

/** 'Officer (Urbanism, Region Drâa-Tafilalet)' */
export function useGrantWords() {
  const say = useWords();
  return ({
    role,
    authority,
    department,
  }: Pick<GrantListedFragment, 'role' | 'authority' | 'department'>): string => {
    const where = [department?.name, authority?.name ?? say('people.everywhere')]
      .filter(Boolean)
      .join(say('application.listComma'));
    return `${say(`roles.${role}`)} (${where})`;
  };
}
