import { Extensions } from 'type-graphql';

/** Opens a mutation to API keys that were made with this scope; people/scopes.ts has the list. Others stay closed to them. */
export const ForKeys = (scope: string) => Extensions({ scope });
