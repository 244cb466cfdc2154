import { expect, it } from '@jest/globals';
import type { Phase } from '../workflow/phases.js';
import { stepAfter } from './step-after.js';

const workflow = (...steps: [key: string, phase: Phase][]) => ({
  steps: steps.map(([key, phase]) => ({ key, phase, title: { fr: key, ar: key } })),
  transitions: [],
});

it.each<[string, ReturnType<typeof workflow>, string | null]>([
  ['the step of that key', workflow(['visit', 'IN_REVIEW'], ['desk', 'IN_REVIEW']), 'visit'],
  ['the only other step of the phase', workflow(['desk', 'IN_REVIEW'], ['filed', 'SUBMITTED']), 'desk'],
  ['nowhere when two could be meant', workflow(['desk', 'IN_REVIEW'], ['board', 'IN_REVIEW']), null],
  ['nowhere when the phase is gone', workflow(['filed', 'SUBMITTED']), null],
  ['not to that key in another phase', workflow(['visit', 'SUBMITTED'], ['desk', 'IN_REVIEW']), 'desk'],
])('an application at "visit", in review, goes to %s', (_what, after, expected) => {
  expect(stepAfter(after, 'visit', 'IN_REVIEW')?.key ?? null).toBe(expected);
});
