import { describe, expect, it } from '@jest/globals';
import { nextChange } from './viewer-row.js';

const now = new Date('2026-10-01T10:00:00Z');
const at = (secondsToGrant: number | null, dayOfMandate: string | null) => {
  const next = nextChange({ secondsToGrant, dayOfMandate }, now);
  return next === null ? null : new Date(next).toISOString();
};

describe('When rights change by themselves', () => {
  it('is never, as far as is known, without grants and mandates that begin or end', () => {
    expect(at(null, null)).toBeNull();
  });

  it('is counted from now for grants, so that no clock has to agree with the database’s', () => {
    expect(at(1.5, null)).toBe('2026-10-01T10:00:01.500Z');
  });

  it('is the beginning of a legal day for mandates, in Morocco', () => {
    expect(at(null, '2026-01-16')).toBe('2026-01-15T23:00:00.000Z');
  });

  it('is whichever comes first', () => {
    expect(at(60, '2030-01-01')).toBe('2026-10-01T10:01:00.000Z');
  });
});
