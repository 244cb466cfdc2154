import { describe, expect, it } from '@jest/globals';
import { destinations } from './phases.js';

// Whether this table is the API's cannot be asked here, for the console imports nothing from it: its checks say so of
// every draft.
const steps = [
  'DRAFT',
  'SUBMITTED',
  'IN_REVIEW',
  'AWAITING_APPLICANT',
  'ACCEPTED',
  'REFUSED',
  'TACITLY_ACCEPTED',
  'WITHDRAWN',
  'CLOSED',
].map((phase) => ({ key: phase.toLowerCase(), title: {}, phase }));
const from = (...phases: readonly string[]) =>
  destinations(
    steps,
    phases.map((phase) => phase.toLowerCase()),
  ).map(({ phase }) => phase);

describe('where a passage may lead', () => {
  it('a draft is filed and nothing else', () => {
    expect(from('DRAFT')).toEqual(['SUBMITTED']);
  });

  it('never back to the draft, nor to the step that it leaves', () => {
    expect(from()).toEqual(steps.slice(1).map(({ phase }) => phase));
    expect(from('IN_REVIEW')).toEqual([
      'AWAITING_APPLICANT',
      'ACCEPTED',
      'REFUSED',
      'TACITLY_ACCEPTED',
      'WITHDRAWN',
    ]);
  });

  it('from several, where all of them may lead', () => {
    expect(from('SUBMITTED', 'AWAITING_APPLICANT')).toEqual([
      'IN_REVIEW',
      'ACCEPTED',
      'REFUSED',
      'TACITLY_ACCEPTED',
      'WITHDRAWN',
    ]);
    expect(from('ACCEPTED', 'REFUSED')).toEqual(['CLOSED']);
    expect(from('DRAFT', 'REFUSED')).toEqual([]);
  });

  it('what is closed or withdrawn leads nowhere', () => {
    expect([...from('WITHDRAWN'), ...from('CLOSED')]).toEqual([]);
  });
});
