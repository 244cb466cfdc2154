export type AuthorityKind = 'REGION' | 'PROVINCE' | 'COMMUNE' | 'AGENCY';

export type OrganisationKind = 'ASSOCIATION' | 'BUSINESS' | 'COOPERATIVE' | 'AUTHORITY';

export type MandateRole = 'PRESIDENT' | 'TREASURER' | 'SECRETARY' | 'AGENT';
