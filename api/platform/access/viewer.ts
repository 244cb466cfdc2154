import { languages, type Language } from '../../core/localized-text.js';

/** What a viewer holds: a role, for the whole platform (no authority), an authority, or one department of it. */
export interface Grant {
  readonly role: string;
  readonly authorityId: string | null;
  readonly departmentId: string | null;
}

/**
 * Who is asking. The platform sees grants as opaque; people/ declares the roles and what they mean.
 * `anonymous`: nobody signed in. `person`: a signed-in session. `client`: an API key acting for its owner,
 * narrowed to its scopes. `system`: a job or the demo loader, never reachable from outside.
 */
export interface Viewer {
  readonly kind: 'anonymous' | 'person' | 'client' | 'system';
  /** The person who acts; null for anonymous and system. */
  readonly personId: string | null;
  /** The session that proves it, so that ending the session ends the connection. */
  readonly sessionId: string | null;
  readonly grants: readonly Grant[];
  /** Organisations that the person may act for by a mandate in force. */
  readonly organisationIds: readonly string[];
  /** What an API key may do ('read', 'applications:write', …); null: everything that the person may. */
  readonly scopes: readonly string[] | null;
  readonly language: Language;
  /**
   * When this changes by itself, in milliseconds since 1970: the next grant or mandate begins or ends, the session or
   * key expires. Absent: not as far as is known.
   */
  readonly until?: number;
  /** A staff member who signed in without a second factor: nobody for every purpose but to enrol one. */
  readonly mustEnrolSecondFactor?: boolean;
}

const nobody = {
  kind: 'anonymous',
  personId: null,
  sessionId: null,
  grants: [],
  organisationIds: [],
  scopes: null,
} as const;
const anonymousIn = new Map<Language, Viewer>(
  languages.map((language) => [language, { ...nobody, language }]),
);

export const anonymous = (language: Language): Viewer => anonymousIn.get(language)!;

/** The platform itself, in jobs. */
export const platform: Viewer = { ...anonymous('ar'), kind: 'system' };

const others = new WeakMap<Viewer, Map<Language, Viewer>>();

/** The same viewer in another language, the same object each time. */
export function inLanguage(viewer: Viewer, language: Language): Viewer {
  if (viewer.language === language) return viewer;
  let known = others.get(viewer);
  if (!known) others.set(viewer, (known = new Map()));
  let found = known.get(language);
  if (!found) known.set(language, (found = { ...viewer, language }));
  return found;
}
