import { registerEnumType } from 'type-graphql';
import { enumOf } from '../platform/graphql/enum.js';
import type { AuthorityKind, MandateRole, OrganisationKind } from './kinds.js';
import type { Role } from './roles.js';
import type { Scope } from './scopes.js';

export const RoleType = enumOf<Role>('Role', 'What somebody may do. All but CITIZEN are given by a grant.', {
  CITIZEN: 'Files applications and takes part; everybody who signs in.',
  COUNTER_AGENT: 'Registers people who come in person and files for them.',
  OFFICER: 'Instructs applications and decides them.',
  PROCEDURE_DESIGNER: 'Makes procedures: forms, steps, delays, letters.',
  PUBLISHER: 'Publishes procedures and open data.',
  PROJECT_MANAGER: 'Keeps projects, milestones and measurements.',
  BUDGET_OFFICER: 'Keeps budgets.',
  PARTICIPATION_OFFICER: 'Runs consultations and petitions.',
  TRAINING_OFFICER: 'Runs trainings.',
  MODERATOR: 'Moderates what the public contributes.',
  AUDITOR: 'Sees everything of the authority, or of the platform, and changes nothing.',
  ADMIN: 'Gives and ends roles, departments and invitations.',
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

export const AuthorityKindType = enumOf<AuthorityKind>(
  'AuthorityKind',
  'What kind of public body an authority is.',
  {
    REGION: 'The regional council and its administration.',
    PROVINCE: 'A province.',
    COMMUNE: 'A commune.',
    AGENCY: 'An agency, such as the one that carries out projects.',
  },
);

export const OrganisationKindType = enumOf<OrganisationKind>(
  'OrganisationKind',
  'What kind of body an organisation is.',
  {
    ASSOCIATION: 'An association (dahir of 15 November 1958).',
    BUSINESS: 'A business, with an ICE.',
    COOPERATIVE: 'A cooperative.',
    AUTHORITY: 'A public body that applies for itself, such as a commune; registered at a counter only.',
  },
);

export const MandateRoleType = enumOf<MandateRole>(
  'MandateRole',
  'As what a person acts for an organisation. Each may file; only a president gives and ends mandates.',
  {
    PRESIDENT: 'President, manager or owner.',
    TREASURER: 'Treasurer.',
    SECRETARY: 'Secretary.',
    AGENT: 'Any other person with a mandate.',
  },
);
