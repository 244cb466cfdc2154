import type { AuthChecker } from 'type-graphql';
import { forbidden, JihaError, unauthenticated } from '../core/errors.js';
import type { Viewer } from '../platform/access/viewer.js';
import { holdsAnywhere, isStaff, isStaffRole } from './roles.js';
import { hasScope, isScope } from './scopes.js';

/**
 * The door of every query, mutation and subscription: `@Authorized('SIGNED_IN' | 'STAFF' | <role names>)`, any one of
 * them. Which things may then be seen or acted on is a matter of each type's rows and each act's policy.
 */
export const mayAsk: AuthChecker<{ readonly viewer: Viewer }> = ({ context: { viewer }, info }, wanted) => {
  if (viewer.mustEnrolSecondFactor) throw new JihaError('UNAUTHENTICATED', 'people.must_enrol_second_factor');
  if (viewer.kind === 'anonymous') throw unauthenticated();
  if (viewer.scopes !== null && !opensFor(viewer, info)) throw forbidden(info.fieldName);
  if (!wanted.some((role) => fits(viewer, role))) throw forbidden(info.fieldName);
  return true;
};

function fits(viewer: Viewer, wanted: string): boolean {
  if (wanted === 'SIGNED_IN') return true;
  if (wanted === 'STAFF') return isStaff(viewer);
  return isStaffRole(wanted) && holdsAnywhere(viewer, wanted);
}

/** What the door needs to know of a root. */
interface Root {
  readonly fieldName: string;
  readonly parentType: {
    readonly name: string;
    getFields(): Record<string, { extensions: object } | undefined>;
  };
}

/** An API key reads with `read`, and does only what is declared with `@ForKeys(scope)` and in its scopes. */
function opensFor(viewer: Viewer, { parentType, fieldName }: Root): boolean {
  if (parentType.name !== 'Mutation') return hasScope(viewer, 'read');
  const extensions = parentType.getFields()[fieldName]?.extensions as { scope?: unknown } | undefined;
  const scope = extensions?.scope;
  return typeof scope === 'string' && isScope(scope) && hasScope(viewer, scope);
}
