import { answersInWords as inWords, neededFacts, type Answers } from '../../forms/index.js';
import type { Context } from '../../platform/context.js';
import { revisionsOf } from '../catalogue/revisions.js';
import { shownTransition } from '../graphql/workflow.types.js';
import { movesFrom } from '../workflow/moves.js';
import { actingAs, type ApplicationRights } from './application.policy.js';
import { asking } from '../workflow/asking.js';
import { factsInWords } from './facts-in-words.js';
import { neededForSetAside, setAsideInWords, type SetAside } from './set-aside.js';

/** The columns that an application's computed fields ask for. */
export interface Filed extends ApplicationRights {
  readonly revision_id: string;
  readonly step: string;
  readonly answers: Answers | null;
  readonly officer_answers: Answers | null;
}

export async function answersInWords({ revision_id, answers }: Filed, context: Context) {
  if (answers === null) return null;
  const { form } = await revisionsOf(context).load(revision_id);
  const facts = await factsInWords(context, neededFacts(form, answers));
  return inWords(form, answers, facts);
}

export async function setAside(
  { set_aside }: { readonly set_aside: readonly SetAside[] | null },
  context: Context,
) {
  if (set_aside === null) return null;
  return setAsideInWords(set_aside, await factsInWords(context, neededForSetAside(set_aside)));
}

export async function availableTransitions(filed: Filed, context: Context) {
  const revision = await revisionsOf(context).load(filed.revision_id);
  const answered = { answers: filed.answers ?? {}, officerAnswers: filed.officer_answers ?? {} };
  const holds = asking(revision, answered, new Date());
  return movesFrom(revision.workflow, filed.step, actingAs(context.viewer, filed), holds).map(
    ({ transition, act }) => shownTransition(transition, act),
  );
}
