import { Extensions, getMetadataStorage } from 'type-graphql';

/** Declares that anybody may ask this, signed in or not; what they see is still up to each type's row scope. */
export const Public = () => Extensions({ public: true });

/**
 * Everything is closed until somebody says otherwise: a query, mutation or subscription that declares neither
 * `@Authorized(...)` nor `@Public()` stops the start.
 */
export function refuseUndeclaredRoots(): void {
  const { queries, mutations, subscriptions } = getMetadataStorage();
  const undeclared = [...queries, ...mutations, ...subscriptions].filter(
    (root) => !root.roles?.length && root.extensions?.['public'] !== true,
  );
  if (undeclared.length === 0) return;
  const names = undeclared.map((root) => `${root.target.name}.${root.methodName}`).join(', ');
  throw new Error(`say who may ask ${names}: add @Authorized(...) or @Public()`);
}
