import { describe, expect, it } from '@jest/globals';
import type { Definition, Step, Transition } from '../core/definition.js';
import { lostWith, withoutStep, withStep, withStepNamed, withTransition } from './edit-workflow.js';
import { withAt } from '../core/paths.js';

const step = (key: string, phase = 'IN_REVIEW', fr?: string): Step => ({
  key,
  title: fr ? { fr } : {},
  phase,
});
const passage = (key: string, from: readonly string[], to: string): Transition => ({
  key,
  title: {},
  from,
  to,
  who: ['OFFICER'],
});
const draft = (steps: readonly Step[], transitions: readonly Transition[] = []) =>
  ({ workflow: { steps, transitions } }) as unknown as Definition;
const keys = (definition: Definition) => definition.workflow.steps.map(({ key }) => key);

describe('steps of a workflow', () => {
  it('the first one is a draft, the next ones are examined; each has a name of its own', () => {
    const two = withStep(withStep(draft([])));
    expect(two.workflow.steps.map(({ phase }) => phase)).toEqual(['DRAFT', 'IN_REVIEW']);
    expect(keys(withStep(draft([step('step-2')])))).toEqual(['step-2', 'step-3']);
  });

  it('what goes with a step: passages that lead to it; others lose that origin', () => {
    const before = draft(
      [step('a'), step('b'), step('c')],
      [passage('to-b', ['a'], 'b'), passage('back', ['b', 'c'], 'a'), passage('on', ['a'], 'c')],
    );
    const { removed, shortened } = lostWith(before.workflow, step('b'));
    expect([removed.map(({ key }) => key), shortened.map(({ key }) => key)]).toEqual([['to-b'], ['back']]);
    const after = withoutStep(before, 1);
    expect(keys(after)).toEqual(['a', 'c']);
    expect(after.workflow.transitions.map(({ key, from }) => [key, from])).toEqual([
      ['back', ['c']],
      ['on', ['a']],
    ]);
  });

  const retitled = (before: Definition, index: number, fr: string) =>
    withStepNamed(
      withAt(before, ['workflow', 'steps', index, 'title', 'fr'], fr),
      index,
      before.workflow.steps[index]?.title.fr,
    );

  it('a proposed name follows the French title', () => {
    const named = retitled(draft([step('step-1')]), 0, 'Accordée, à signer');
    expect(keys(named)).toEqual(['accordee-a-signer']);
    expect(keys(retitled(named, 0, 'Accordée'))).toEqual(['accordee']);
    expect(keys(retitled(named, 0, ''))).toEqual(['step-1']);
  });

  it('two of one title have two names', () => {
    expect(keys(retitled(draft([step('avis', 'IN_REVIEW', 'Avis'), step('step-2')]), 1, 'Avis'))).toEqual([
      'avis',
      'avis-2',
    ]);
  });

  it('a name that somebody chose, or that a passage speaks of, stays', () => {
    expect(keys(retitled(draft([step('review', 'IN_REVIEW', 'Examen')]), 0, 'Étude'))).toEqual(['review']);
    expect(keys(retitled(draft([step('step-1')], [passage('x', ['step-1'], '')]), 0, 'Étude'))).toEqual([
      'step-1',
    ]);
  });

  it('a new passage starts where one stands', () => {
    const added = withTransition(draft([step('a')]), 'a').workflow.transitions[0];
    expect([added?.from, added?.to, added?.who]).toEqual([['a'], '', ['OFFICER']]);
  });
});
