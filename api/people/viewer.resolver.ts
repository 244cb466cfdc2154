import { Ctx, Query, Resolver } from 'type-graphql';
import { all, is, oneOf } from '../platform/access/condition.js';
import { Public } from '../platform/access/roots.js';
import type { Viewer } from '../platform/access/viewer.js';
import type { Context } from '../platform/context.js';
import { ask } from '../platform/reading/index.js';
import { OrganisationType } from './organisation.type.js';
import { PersonType } from './person.type.js';
import { RoleGrantType } from './role-grant.type.js';
import { isStaffRole, type Role } from './roles.js';
import { isScope } from './scopes.js';
import { ViewerKind, ViewerType } from './viewer.type.js';

@Resolver()
export class ViewerResolver {
  @Query(() => ViewerType, { description: 'Who is asking.' })
  @Public()
  viewer(@Ctx() { viewer }: Context): ViewerType {
    const { personId } = viewer;
    return {
      kind: kindOf(viewer),
      person: personId === null ? null : ask.one(PersonType, personId),
      sessionId: viewer.sessionId,
      mustEnrolSecondFactor: viewer.mustEnrolSecondFactor === true,
      permissions: permissionsOf(viewer),
      grants:
        viewer.grants.length === 0 ? [] : ask.all(RoleGrantType, { where: grantsOf(viewer), atMost: 100 }),
      organisations:
        viewer.organisationIds.length === 0
          ? []
          : ask.all(OrganisationType, { where: oneOf('id', viewer.organisationIds), atMost: 100 }),
      scopes: viewer.scopes?.filter(isScope) ?? null,
      language: viewer.language,
    };
  }
}

function kindOf({ kind }: Viewer): keyof typeof ViewerKind {
  if (kind === 'client') return ViewerKind.CLIENT;
  return kind === 'person' ? ViewerKind.PERSON : ViewerKind.ANONYMOUS;
}

function permissionsOf({ kind, grants }: Viewer): Role[] {
  if (kind === 'anonymous') return [];
  return ['CITIZEN', ...new Set(grants.map(({ role }) => role).filter(isStaffRole))];
}

const grantsOf = ({ personId }: Viewer) => all(is('person_id', personId), is('ended_at', null));
