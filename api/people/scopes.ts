import { holdsAnywhere } from './roles.js';
import type { Viewer } from '../platform/access/viewer.js';

/**
 * What an API key may be made for. `read` opens queries and subscriptions; every other scope opens the mutations of
 * one part of the house. No scope opens accounts, grants, sessions or keys: a key can never make itself stronger.
 */
export const scopes = ['read', 'applications:write', 'files:write', 'procedures:write'] as const;
export type Scope = (typeof scopes)[number];

export const isScope = (text: string): text is Scope => scopes.includes(text as Scope);

/** A person without a key, or a key with this scope. */
export const hasScope = (viewer: Viewer, scope: Scope): boolean =>
  viewer.scopes === null || viewer.scopes.includes(scope);

/** Only designers of procedures may make keys that change procedures; the other scopes never exceed their owner. */
export const mayAskFor = (viewer: Viewer, scope: Scope): boolean =>
  scope !== 'procedures:write' || holdsAnywhere(viewer, 'PROCEDURE_DESIGNER', 'ADMIN');
