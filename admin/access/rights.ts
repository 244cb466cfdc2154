import type { Role } from '../generated/graphql.js';
import { useViewer } from './viewer.js';

/** What the menu and the buttons ask for, and the roles that have it. The API is who decides. */
const holders = {
  'read applications': ['COUNTER_AGENT', 'OFFICER', 'PUBLISHER', 'AUDITOR'],
  'file for others': ['COUNTER_AGENT'],
  'read procedures': ['COUNTER_AGENT', 'OFFICER', 'PROCEDURE_DESIGNER', 'PUBLISHER', 'AUDITOR', 'ADMIN'],
  'design procedures': ['PROCEDURE_DESIGNER'],
  'publish procedures': ['PUBLISHER'],
  'find people': ['COUNTER_AGENT', 'OFFICER', 'ADMIN', 'AUDITOR'],
  administer: ['ADMIN'],
} satisfies Record<string, readonly Role[]>;

export type Right = keyof typeof holders;

/** Answers whether the viewer should be shown something. */
export function useMay(): (right: Right) => boolean {
  const held = useViewer()?.permissions ?? [];
  return (right) => holders[right].some((role) => held.includes(role));
}
