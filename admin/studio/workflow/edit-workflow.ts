import type { Definition, Step, Transition, Workflow } from '../core/definition.js';
import { freeName, isProposed, nameFrom, numberedName } from './technical-name.js';

const inWorkflow = (definition: Definition, change: (workflow: Workflow) => Workflow): Definition => ({
  ...definition,
  workflow: change(definition.workflow),
});
const keysOf = (items: readonly { readonly key: string }[]) => items.map(({ key }) => key);

/** A workflow begins with a draft; whatever comes later is most often something to examine. */
export const withStep = (definition: Definition): Definition =>
  inWorkflow(definition, (workflow) => {
    const key = numberedName('step', keysOf(workflow.steps));
    const phase = workflow.steps.some((step) => step.phase === 'DRAFT') ? 'IN_REVIEW' : 'DRAFT';
    return { ...workflow, steps: [...workflow.steps, { key, title: {}, phase }] };
  });

/** From the step that is being looked at, if there is one. */
export const withTransition = (definition: Definition, from?: string): Definition =>
  inWorkflow(definition, (workflow) => {
    const key = numberedName('passage', keysOf(workflow.transitions));
    const added: Transition = { key, title: {}, from: from ? [from] : [], to: '', who: ['OFFICER'] };
    return { ...workflow, transitions: [...workflow.transitions, added] };
  });

/** What a step takes with it: the passages that lead to it, and those that would start nowhere any more lose an origin. */
export const lostWith = ({ transitions }: Workflow, { key }: Step) => ({
  removed: transitions.filter(({ to }) => to === key),
  shortened: transitions.filter(({ from, to }) => to !== key && from.includes(key)),
});

export const withoutStep = (definition: Definition, index: number): Definition =>
  inWorkflow(definition, ({ steps, transitions }) => {
    const key = steps[index]?.key;
    return {
      steps: steps.toSpliced(index, 1),
      transitions: transitions
        .filter(({ to }) => to !== key)
        .map((each) =>
          each.from.some((from) => from === key)
            ? { ...each, from: each.from.filter((from) => from !== key) }
            : each,
        ),
    };
  });

/** The technical name follows the French title as long as nobody chose it and nothing refers to it. */
export const withStepNamed = (definition: Definition, index: number, before: string | undefined) =>
  inWorkflow(definition, (workflow) => {
    const step = workflow.steps[index]!;
    const isSpokenOf = workflow.transitions.some(
      ({ from, to }) => to === step.key || from.includes(step.key),
    );
    if (isSpokenOf) return workflow;
    return { ...workflow, steps: renamed(workflow.steps, index, 'step', before) };
  });

export const withTransitionNamed = (definition: Definition, index: number, before: string | undefined) =>
  inWorkflow(definition, (workflow) => ({
    ...workflow,
    transitions: renamed(workflow.transitions, index, 'passage', before),
  }));

function renamed<Item extends Step | Transition>(
  items: readonly Item[],
  index: number,
  kind: string,
  before: string | undefined,
): readonly Item[] {
  const item = items[index]!;
  if (!isProposed(item.key, kind, before) || before === item.title.fr) return items;
  const others = keysOf(items.toSpliced(index, 1));
  const wanted = nameFrom(item.title.fr);
  return items.with(index, {
    ...item,
    key: wanted ? freeName(wanted, others) : numberedName(kind, others),
  });
}
