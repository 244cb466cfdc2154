import { enumOf } from '../platform/graphql/enum.js';
import type { CommuneKind } from './commune.entity.js';

export const CommuneKindType = enumOf<CommuneKind>('CommuneKind', 'What a commune is by law.', {
  URBAN: 'An urban commune (municipality); it belongs to no cercle.',
  RURAL: 'A rural commune, part of a cercle.',
});
