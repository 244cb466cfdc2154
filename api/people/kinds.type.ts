import { registerEnumType } from 'type-graphql';
import type { AuthorityKind, MandateRole, OrganisationKind } from './kinds.js';
import type { Role } from './roles.js';
import type { Scope } from './scopes.js';

type Same<Name extends string> = { readonly [Each in Name]: Each };

export const RoleType: Same<Role> = {
  CITIZEN: 'CITIZEN',
  COUNTER_AGENT: 'COUNTER_AGENT',
  OFFICER: 'OFFICER',
  PROCEDURE_DESIGNER: 'PROCEDURE_DESIGNER',
  PUBLISHER: 'PUBLISHER',
  PROJECT_MANAGER: 'PROJECT_MANAGER',
  BUDGET_OFFICER: 'BUDGET_OFFICER',
  PARTICIPATION_OFFICER: 'PARTICIPATION_OFFICER',
  TRAINING_OFFICER: 'TRAINING_OFFICER',
  MODERATOR: 'MODERATOR',
  AUDITOR: 'AUDITOR',
  ADMIN: 'ADMIN',
};
registerEnumType(RoleType, {
  name: 'Role',
  description: 'What somebody may do. All but CITIZEN are given by a grant.',
  valuesConfig: {
    CITIZEN: { description: 'Files applications and takes part; everybody who signs in.' },
    COUNTER_AGENT: { description: 'Registers people who come in person and files for them.' },
    OFFICER: { description: 'Instructs applications and decides them.' },
    PROCEDURE_DESIGNER: { description: 'Makes procedures: forms, steps, delays, letters.' },
    PUBLISHER: { description: 'Publishes procedures and open data.' },
    PROJECT_MANAGER: { description: 'Keeps projects, milestones and measurements.' },
    BUDGET_OFFICER: { description: 'Keeps budgets.' },
    PARTICIPATION_OFFICER: { description: 'Runs consultations and petitions.' },
    TRAINING_OFFICER: { description: 'Runs trainings.' },
    MODERATOR: { description: 'Moderates what the public contributes.' },
    AUDITOR: { description: 'Sees everything of the authority, or of the platform, and changes nothing.' },
    ADMIN: { description: 'Gives and ends roles, departments and invitations.' },
  },
});

export const ScopeType = {
  READ: 'read',
  APPLICATIONS_WRITE: 'applications:write',
  FILES_WRITE: 'files:write',
  PROCEDURES_WRITE: 'procedures:write',
} as const satisfies Record<string, Scope>;
registerEnumType(ScopeType, {
  name: 'ApiKeyScope',
  description: 'What an API key may be used for. It never exceeds what its owner may do.',
  valuesConfig: {
    READ: { description: 'Queries and subscriptions.' },
    APPLICATIONS_WRITE: { description: 'Filing and handling applications.' },
    FILES_WRITE: { description: 'Uploading files.' },
    PROCEDURES_WRITE: { description: 'Making and publishing procedures; for owners who may design them.' },
  },
});

export const AuthorityKindType: Same<AuthorityKind> = {
  REGION: 'REGION',
  PROVINCE: 'PROVINCE',
  COMMUNE: 'COMMUNE',
  AGENCY: 'AGENCY',
};
registerEnumType(AuthorityKindType, {
  name: 'AuthorityKind',
  description: 'What kind of public body an authority is.',
  valuesConfig: {
    REGION: { description: 'The regional council and its administration.' },
    PROVINCE: { description: 'A province.' },
    COMMUNE: { description: 'A commune.' },
    AGENCY: { description: 'An agency, such as the one that carries out projects.' },
  },
});

export const OrganisationKindType: Same<OrganisationKind> = {
  ASSOCIATION: 'ASSOCIATION',
  BUSINESS: 'BUSINESS',
  COOPERATIVE: 'COOPERATIVE',
};
registerEnumType(OrganisationKindType, {
  name: 'OrganisationKind',
  description: 'What kind of body an organisation is.',
  valuesConfig: {
    ASSOCIATION: { description: 'An association (dahir of 15 November 1958).' },
    BUSINESS: { description: 'A business, with an ICE.' },
    COOPERATIVE: { description: 'A cooperative.' },
  },
});

export const MandateRoleType: Same<MandateRole> = {
  PRESIDENT: 'PRESIDENT',
  TREASURER: 'TREASURER',
  SECRETARY: 'SECRETARY',
  AGENT: 'AGENT',
};
registerEnumType(MandateRoleType, {
  name: 'MandateRole',
  description:
    'As what a person acts for an organisation. Each may file; only a president gives and ends mandates.',
  valuesConfig: {
    PRESIDENT: { description: 'President, manager or owner.' },
    TREASURER: { description: 'Treasurer.' },
    SECRETARY: { description: 'Secretary.' },
    AGENT: { description: 'Any other person with a mandate.' },
  },
});
