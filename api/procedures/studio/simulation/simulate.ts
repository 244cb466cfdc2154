import { neededFacts, type FormDefinition, type NeededFacts } from '../../../forms/index.js';
import type { Context } from '../../../platform/context.js';
import { factsInWords } from '../../applications/facts-in-words.js';
import type { Workflow } from '../../workflow/workflow.js';
import { draftToTry } from '../drafts/draft-to-try.js';
import { pastOf } from './past.js';
import { replay, type Simulation } from './replay.js';

export interface Simulated extends Simulation {
  readonly replayed: number;
  readonly form: FormDefinition;
  readonly workflow: Workflow;
}

/**
 * Replays the newest real applications of a procedure on its draft. Designers need not see applications, so what comes
 * back are figures by field and step: no answer, no number, no name.
 */
export async function simulate(ctx: Context, revisionId: string, last: number): Promise<Simulated> {
  const draft = await draftToTry(ctx, revisionId, 'simulateDraft');
  const past = await pastOf(ctx.reader.pool, draft.procedureId, last);
  const facts = await factsInWords(ctx, all(past.map(({ answers }) => neededFacts(draft.form, answers))));
  const simulation = replay(draft, past, facts, ctx.viewer.language);
  return { ...simulation, replayed: past.length, form: draft.form, workflow: draft.workflow };
}

const all = (needed: readonly NeededFacts[]): NeededFacts => ({
  communes: [...new Set(needed.flatMap(({ communes }) => communes))],
  files: [...new Set(needed.flatMap(({ files }) => files))],
  applications: [...new Set(needed.flatMap(({ applications }) => applications))],
  listItems: needed.flatMap(({ listItems }) => listItems),
});
