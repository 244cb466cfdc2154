export const authorityKinds = ['REGION', 'PROVINCE', 'COMMUNE', 'AGENCY'] as const;
export type AuthorityKind = (typeof authorityKinds)[number];

export const organisationKinds = ['ASSOCIATION', 'BUSINESS', 'COOPERATIVE', 'AUTHORITY'] as const;
export type OrganisationKind = (typeof organisationKinds)[number];

export const mandateRoles = ['PRESIDENT', 'TREASURER', 'SECRETARY', 'AGENT'] as const;
export type MandateRole = (typeof mandateRoles)[number];
