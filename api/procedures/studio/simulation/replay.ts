import { legalDay } from '../../../core/dates.js';
import type { Language } from '../../../core/localized-text.js';
import { checkAnswers, type Answers, type Facts, type FormDefinition } from '../../../forms/index.js';
import { asking, type Ruling } from '../../workflow/asking.js';
import type { Workflow } from '../../workflow/workflow.js';
import { moveAnswers } from '../../moving/move-answers.js';
import { Tally } from './tally.js';

/** One real application as it went: what was answered, and the way that it took. */
export interface Past {
  /** The form that it was filed with. */
  readonly form: FormDefinition;
  readonly answers: Answers;
  readonly officerAnswers: Answers;
  readonly submittedAt: Date;
  readonly moves: readonly PastMove[];
}

export interface PastMove {
  /** Key of the transition that was taken. */
  readonly transition: string;
  /** Key of the step that it led to. */
  readonly to: string;
}

export interface Simulation {
  /** How many would be refused when they are submitted. */
  readonly invalid: number;
  /** What they would be refused for, by field and code, with how many. */
  readonly problems: readonly { readonly field: string; readonly code: string; readonly count: number }[];
  /** Fields whose answers would no longer fit. */
  readonly setAside: readonly { readonly field: string; readonly count: number }[];
  /** Where the draft does not offer what was done then: the way ends there. */
  readonly stopped: readonly { readonly step: string; readonly transition: string; readonly count: number }[];
  /** Where the same act leads elsewhere. */
  readonly turned: readonly {
    readonly transition: string;
    readonly before: string;
    readonly after: string;
    readonly count: number;
  }[];
  /** Keys of the steps that none of them would reach. */
  readonly unreached: readonly string[];
}

/** What would become of past applications under a draft. Nothing is written. */
export function replay(draft: Ruling, past: readonly Past[], facts: Facts, language: Language): Simulation {
  const problems = new Tally<{ field: string; code: string }>();
  const setAside = new Tally<{ field: string }>();
  const stopped = new Tally<{ step: string; transition: string }>();
  const turned = new Tally<{ transition: string; before: string; after: string }>();
  const reached = new Set<string>();
  let invalid = 0;
  for (const application of past) {
    const today = legalDay(application.submittedAt);
    const moved = moveAnswers(application.form, draft.form, application.answers, today);
    for (const field of new Set(moved.setAside.map(({ path }) => String(path[0])))) setAside.count({ field });
    const checked = checkAnswers(draft.form, moved.answers, { mode: 'submit', facts, today, language });
    if (checked.problems.length > 0) invalid++;
    // Several problems of one field in one application are one to whoever reads the figures.
    const found = new Map(
      checked.problems.map(({ path, code }) => [`${path[1]} ${code}`, { field: String(path[1]), code }]),
    );
    for (const problem of found.values()) problems.count(problem);
    const answered = { answers: checked.answers, officerAnswers: application.officerAnswers };
    const holds = asking(draft, answered, application.submittedAt);
    const way = walk(draft.workflow, application.moves, holds);
    way.reached.forEach((step) => reached.add(step));
    way.turned.forEach((turn) => turned.count(turn));
    if (way.stopped) stopped.count(way.stopped);
  }
  return {
    invalid,
    problems: problems.most(),
    setAside: setAside.most(),
    stopped: stopped.most(),
    turned: turned.most(),
    unreached: draft.workflow.steps.map(({ key }) => key).filter((key) => !reached.has(key)),
  };
}

/** The way that the same acts take through another workflow. */
function walk(workflow: Workflow, moves: readonly PastMove[], holds: ReturnType<typeof asking>) {
  const reached: string[] = [];
  const turned: { transition: string; before: string; after: string }[] = [];
  let step = workflow.steps.find(({ phase }) => phase === 'DRAFT')?.key;
  if (step !== undefined) reached.push(step);
  for (const { transition, to } of moves) {
    const taken = workflow.transitions.find(
      ({ key, from, when }) => key === transition && from.includes(step ?? '') && (!when || holds(when)),
    );
    if (!taken) return { reached, turned, stopped: { step: step ?? '', transition } };
    if (taken.to !== to) turned.push({ transition, before: to, after: taken.to });
    step = taken.to;
    reached.push(step);
  }
  return { reached, turned, stopped: null };
}
