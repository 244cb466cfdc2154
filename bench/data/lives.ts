// What may happen to an application, told as journal entries along the steps of its procedure's workflow.
import { answersTo } from './answers.ts';
import type { Text, Transition, Workflow } from './procedures.ts';

/** One entry of a journal, before it is somebody's. */
export interface LifeEntry {
  readonly act: string;
  readonly asApplicant: boolean;
  readonly internal: boolean;
  readonly fromStep: string | null;
  readonly toStep: string | null;
  readonly fromTitle: Text | null;
  readonly toTitle: Text | null;
  readonly phase: string;
  /** Canonical JSON: keys sorted, no spaces, as the journal's digests are made of it. */
  readonly content: string;
}

export interface Life {
  readonly entries: readonly LifeEntry[];
  readonly step: string;
  readonly stepTitle: Text;
  readonly phase: string;
  readonly version: number;
  readonly officerAnswers: Readonly<Record<string, unknown>>;
  /** Its share among the lives of the same kind (open, decided) of its procedure. */
  readonly weight: number;
  readonly open: boolean;
}

/** About so many entries has a journal. */
const usualLength = 10;

const shares: Readonly<Record<string, number>> = {
  DRAFT: 6,
  SUBMITTED: 60,
  IN_REVIEW: 10,
  AWAITING_APPLICANT: 9,
  ACCEPTED: 12,
  REFUSED: 6,
  WITHDRAWN: 4,
  CLOSED: 40,
};
const openPhases = ['DRAFT', 'SUBMITTED', 'IN_REVIEW', 'AWAITING_APPLICANT'];

/** A life that ends at each step that can be reached. */
export function livesOf(workflow: Workflow): Life[] {
  return workflow.steps.flatMap(({ key }) => {
    const path = pathTo(workflow, key);
    return path ? [lifeAlong(workflow, path)] : [];
  });
}

const stepOf = (workflow: Workflow, key: string) => workflow.steps.find((step) => step.key === key)!;
const startOf = (workflow: Workflow) => workflow.steps.find((step) => step.phase === 'DRAFT')!.key;

/** The shortest way from the draft. */
function pathTo(workflow: Workflow, goal: string): Transition[] | null {
  const waiting: { at: string; path: Transition[] }[] = [{ at: startOf(workflow), path: [] }];
  const seen = new Set<string>();
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const { at, path } = next;
    if (at === goal) return path;
    if (seen.has(at)) continue;
    seen.add(at);
    for (const transition of workflow.transitions)
      if (transition.from.includes(at)) waiting.push({ at: transition.to, path: [...path, transition] });
  }
  return null;
}

function lifeAlong(workflow: Workflow, path: readonly Transition[]): Life {
  let at = stepOf(workflow, startOf(workflow));
  const officerAnswers: Record<string, unknown> = {};
  const entries: LifeEntry[] = [
    { ...standing(at.phase), act: 'STARTED', asApplicant: true, internal: false, content: '{}' },
  ];
  for (const transition of path) {
    const to = stepOf(workflow, transition.to);
    const act = actOf(transition, at.phase, to.phase);
    const asked = answersTo(transition.demands?.fields?.fields ?? [], path.length);
    Object.assign(officerAnswers, asked);
    entries.push({
      act,
      asApplicant: ['SUBMITTED', 'WITHDRAWN', 'CORRECTION_ANSWERED'].includes(act),
      internal: false,
      fromStep: at.key,
      toStep: to.key,
      fromTitle: at.title,
      toTitle: to.title,
      phase: to.phase,
      content: canonical({
        ...(act === 'CORRECTION_REQUESTED' && { fields: ['phone'] }),
        ...(Object.keys(asked).length > 0 && { officerAnswers: asked }),
        ...(transition.demands?.reason && { reason: 'Il manque une pièce au dossier ; voir le message.' }),
        transition: transition.key,
      }),
    });
    at = to;
  }
  const whole = path.length === 0 ? entries : withTalk(entries);
  return {
    entries: whole,
    step: at.key,
    stepTitle: at.title,
    phase: at.phase,
    version: whole.filter(({ act }) => !['NOTE_ADDED', 'MESSAGE_SENT'].includes(act)).length,
    officerAnswers,
    weight: shares[at.phase] ?? 1,
    open: openPhases.includes(at.phase),
  };
}

const standing = (phase: string) => ({
  fromStep: null,
  toStep: null,
  fromTitle: null,
  toTitle: null,
  phase,
});

function actOf(transition: Transition, from: string, to: string): string {
  if (from === 'DRAFT') return 'SUBMITTED';
  if (to === 'WITHDRAWN') return 'WITHDRAWN';
  if (to === 'AWAITING_APPLICANT') return 'CORRECTION_REQUESTED';
  if (from === 'AWAITING_APPLICANT' && transition.who.includes('APPLICANT')) return 'CORRECTION_ANSWERED';
  return 'MOVED';
}

/** Between the moves staff assign, write notes and exchange messages with the applicant. */
function withTalk(moves: readonly LifeEntry[]): LifeEntry[] {
  const talk = [
    { act: 'ASSIGNED', asApplicant: false, internal: true },
    { act: 'NOTE_ADDED', asApplicant: false, internal: true },
    { act: 'MESSAGE_SENT', asApplicant: false, internal: false },
    { act: 'MESSAGE_SENT', asApplicant: true, internal: false },
  ];
  const entries = moves.slice(0, 2);
  const rest = moves.slice(2);
  for (let n = 0; rest.length > 0 || entries.length < usualLength; n++) {
    const { phase } = entries.at(-1)!;
    if (entries.length + rest.length < usualLength) {
      entries.push({ ...standing(phase), ...talk[n % talk.length]!, content: '{}' });
    }
    if (n % 2 === 1 || entries.length + rest.length >= usualLength) entries.push(...rest.splice(0, 1));
  }
  return entries;
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
