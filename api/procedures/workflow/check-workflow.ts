import { leadsTo, mayBeLast, phases } from './phases.js';
import { actors, type Step, type Transition, type Workflow } from './workflow.js';

/** A fault in a workflow, for whoever designs it. `code` is a message key; `params` name the culprit. */
export interface WorkflowFault {
  readonly path: readonly (string | number)[];
  readonly code: string;
  readonly params: Readonly<Record<string, string>>;
}

const goodKey = /^[a-z][a-z0-9-]{0,59}$/;

/**
 * All faults of a workflow at once: one start, every step reachable and leading on, final phases final, phases that
 * follow one another, keys unique, every transition with somebody who may take it. None: it may be published.
 */
export function checkWorkflow(workflow: Workflow): WorkflowFault[] {
  const faults = [...checkKeys(workflow), ...checkStart(workflow), ...checkTransitions(workflow)];
  // Reachability only means something where all transitions lead somewhere.
  return faults.length > 0 ? faults : [...checkReach(workflow), ...checkWaysOut(workflow)];
}

function checkKeys({ steps, transitions }: Workflow): WorkflowFault[] {
  return [...badKeys('steps', steps), ...badKeys('transitions', transitions)];
}

function badKeys(list: 'steps' | 'transitions', items: readonly { readonly key: string }[]): WorkflowFault[] {
  return items.flatMap(({ key }, at) => {
    if (!goodKey.test(key)) return [fault([list, at], 'workflow.bad_key', { key })];
    const isTwice = items.findIndex((other) => other.key === key) !== at;
    return isTwice ? [fault([list, at], 'workflow.key_twice', { key })] : [];
  });
}

function checkStart({ steps }: Workflow): WorkflowFault[] {
  const unknown = steps.flatMap((step, at) =>
    phases.includes(step.phase)
      ? []
      : [fault(['steps', at], 'workflow.unknown_phase', { step: step.key, phase: String(step.phase) })],
  );
  const starts = steps.filter((step) => step.phase === 'DRAFT');
  if (starts.length === 0) return [...unknown, fault(['steps'], 'workflow.no_start', {})];
  const more = starts
    .slice(1)
    .map((step) => fault(at(steps, step), 'workflow.second_start', { step: step.key }));
  return [...unknown, ...more];
}

function checkTransitions({ steps, transitions }: Workflow): WorkflowFault[] {
  return transitions.flatMap((transition, index) => {
    const path = ['transitions', index];
    const { key } = transition;
    const to = steps.find((step) => step.key === transition.to);
    const faults: WorkflowFault[] = [];
    if (!to) faults.push(fault(path, 'workflow.unknown_step', { transition: key, step: transition.to }));
    if (transition.from.length === 0) faults.push(fault(path, 'workflow.from_nowhere', { transition: key }));
    if (transition.who.length === 0) faults.push(fault(path, 'workflow.nobody', { transition: key }));
    for (const who of transition.who) {
      if (!actors.includes(who))
        faults.push(fault(path, 'workflow.unknown_actor', { transition: key, actor: String(who) }));
    }
    for (const fromKey of transition.from) {
      const from = steps.find((step) => step.key === fromKey);
      if (!from) faults.push(fault(path, 'workflow.unknown_step', { transition: key, step: fromKey }));
      else if (to) faults.push(...checkPhases(path, transition, from, to));
    }
    if (to?.phase === 'REFUSED' && !transition.demands?.reason)
      faults.push(fault(path, 'workflow.refusal_without_reason', { transition: key }));
    return faults;
  });
}

function checkPhases(
  path: WorkflowFault['path'],
  transition: Transition,
  from: Step,
  to: Step,
): WorkflowFault[] {
  const names = { transition: transition.key, from: from.key, to: to.key };
  if (from.key === to.key) return [fault(path, 'workflow.leads_to_itself', names)];
  if (!leadsTo[from.phase]?.includes(to.phase))
    return [fault(path, 'workflow.phase_order', { ...names, fromPhase: from.phase, toPhase: to.phase })];
  const isApplicants = from.phase === 'DRAFT' || to.phase === 'WITHDRAWN';
  if (isApplicants && !transition.who.includes('APPLICANT'))
    return [fault(path, 'workflow.applicants_act', names)];
  if (transition.from.length > 1 && from.phase === 'DRAFT')
    return [fault(path, 'workflow.submit_from_draft_only', names)];
  return [];
}

function checkReach({ steps, transitions }: Workflow): WorkflowFault[] {
  const reached = closure(
    steps.filter((step) => step.phase === 'DRAFT').map((step) => step.key),
    (key) => transitions.filter((t) => t.from.includes(key)).map((t) => t.to),
  );
  return steps
    .filter((step) => !reached.has(step.key))
    .map((step) => fault(at(steps, step), 'workflow.unreachable', { step: step.key }));
}

/** Every step must be able to come to an end: to a step that may be the last and from which nothing more must follow. */
function checkWaysOut({ steps, transitions }: Workflow): WorkflowFault[] {
  const leading = closure(
    steps.filter((step) => mayBeLast(step.phase)).map((step) => step.key),
    (key) => transitions.filter((t) => t.to === key).flatMap((t) => t.from),
  );
  const deadEnds = steps.filter((step) => !leading.has(step.key));
  const awaiting = steps.filter(
    (step) =>
      step.phase === 'AWAITING_APPLICANT' &&
      !transitions.some(
        (t) => t.from.includes(step.key) && t.who.includes('APPLICANT') && isAnswer(t, steps),
      ),
  );
  return [
    ...deadEnds.map((step) => fault(at(steps, step), 'workflow.leads_nowhere', { step: step.key })),
    ...awaiting.map((step) => fault(at(steps, step), 'workflow.no_answer', { step: step.key })),
  ];
}

const isAnswer = (transition: Transition, steps: readonly Step[]) =>
  steps.find((step) => step.key === transition.to)?.phase !== 'WITHDRAWN';

function closure(start: readonly string[], next: (key: string) => readonly string[]): Set<string> {
  const reached = new Set(start);
  // A Set that grows while it is walked is walked to its end.
  for (const key of reached) for (const following of next(key)) reached.add(following);
  return reached;
}

const at = (steps: readonly Step[], step: Step) => ['steps', steps.indexOf(step)];

const fault = (
  path: WorkflowFault['path'],
  code: string,
  params: WorkflowFault['params'],
): WorkflowFault => ({ path, code, params });
