import type { MandateRole } from '../generated/graphql.js';

export const mandateRoles: readonly MandateRole[] = ['PRESIDENT', 'TREASURER', 'SECRETARY', 'AGENT'];
