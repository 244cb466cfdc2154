import { registerEnumType } from 'type-graphql';
import type { CommuneKind } from './commune.entity.js';

/** The kinds as GraphQL knows them. */
export const CommuneKindType: Record<CommuneKind, CommuneKind> = { URBAN: 'URBAN', RURAL: 'RURAL' };

registerEnumType(CommuneKindType, {
  name: 'CommuneKind',
  description: 'What a commune is by law.',
  valuesConfig: {
    URBAN: { description: 'An urban commune (municipality); it belongs to no cercle.' },
    RURAL: { description: 'A rural commune, part of a cercle.' },
  },
});
