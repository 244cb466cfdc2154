import type { Question } from '../graphql/shortcut.js';

/** What is asked plainly; null: the engine looks at it, to tell what is wrong or to do what is special. */
export function plainQuestion(body: unknown): Question | null {
  if (typeof body !== 'object' || body === null) return null;
  const { query, operationName, variables, extensions } = body as Record<string, unknown>;
  if (operationName != null && typeof operationName !== 'string') return null;
  if (variables != null && (typeof variables !== 'object' || Array.isArray(variables))) return null;
  const rest = { operationName, variables: variables as Question['variables'] };
  if (typeof query === 'string') return extensions == null ? { query, ...rest } : null;
  const hash = hashIn(extensions);
  return query == null && hash !== null ? { hash, ...rest } : null;
}

/** The name of a document that the client does not send again: automatic persisted queries, and trusted documents. */
function hashIn(extensions: unknown): string | null {
  const { persistedQuery } = (extensions ?? {}) as {
    persistedQuery?: { sha256Hash?: unknown; version?: unknown };
  };
  const hash = persistedQuery?.version === 1 ? persistedQuery.sha256Hash : null;
  return typeof hash === 'string' ? hash : null;
}
