import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { checkWorkflow } from './check-workflow.js';
import { movesFrom } from './moves.js';
import { isDecided, isOpen, leadsTo, phases, type Phase } from './phases.js';
import { actors, startOf, stepOf, type Step, type Transition, type Workflow } from './workflow.js';

const step = (key: string, phase: Phase): Step => ({ key, phase, title: { fr: key } });
const transition = (key: string, from: string[], to: string, rest: Partial<Transition> = {}): Transition => ({
  key,
  from,
  to,
  title: { fr: key },
  who: ['OFFICER'],
  ...rest,
});

/** A small one that may be published; each test spoils one thing in it. */
const good: Workflow = {
  steps: [
    step('draft', 'DRAFT'),
    step('filed', 'SUBMITTED'),
    step('waiting', 'AWAITING_APPLICANT'),
    step('accepted', 'ACCEPTED'),
    step('refused', 'REFUSED'),
    step('withdrawn', 'WITHDRAWN'),
  ],
  transitions: [
    transition('submit', ['draft'], 'filed', { who: ['APPLICANT'] }),
    transition('ask', ['filed'], 'waiting'),
    transition('answer', ['waiting'], 'filed', { who: ['APPLICANT'] }),
    transition('accept', ['filed'], 'accepted'),
    transition('refuse', ['filed'], 'refused', { demands: { reason: true } }),
    transition('withdraw', ['filed', 'waiting'], 'withdrawn', { who: ['APPLICANT'] }),
  ],
};

const spoilt = (change: Partial<Workflow>): Workflow => ({ ...good, ...change });
const withTransition = (...more: Transition[]) => spoilt({ transitions: [...good.transitions, ...more] });
const withStep = (...more: Step[]) => spoilt({ steps: [...good.steps, ...more] });

describe('a workflow is checked before it is published', () => {
  it('finds nothing in a sound one', () => {
    expect(checkWorkflow(good)).toEqual([]);
  });

  it.each<[string, Workflow, string, Record<string, string>]>([
    [
      'no start',
      spoilt({ steps: good.steps.slice(1), transitions: good.transitions.slice(1) }),
      'workflow.no_start',
      {},
    ],
    ['a second start', withStep(step('other', 'DRAFT')), 'workflow.second_start', { step: 'other' }],
    [
      'a step that nobody reaches',
      withStep(step('island', 'CLOSED')),
      'workflow.unreachable',
      { step: 'island' },
    ],
    [
      'a step that leads nowhere',
      spoilt({
        steps: [...good.steps, step('pit', 'IN_REVIEW')],
        transitions: [...good.transitions, transition('fall', ['filed'], 'pit')],
      }),
      'workflow.leads_nowhere',
      { step: 'pit' },
    ],
    [
      'an unknown step',
      withTransition(transition('lost', ['filed'], 'nowhere')),
      'workflow.unknown_step',
      { transition: 'lost', step: 'nowhere' },
    ],
    [
      'a way back from a decision',
      withTransition(transition('regret', ['accepted'], 'filed')),
      'workflow.phase_order',
      { transition: 'regret', from: 'accepted', to: 'filed', fromPhase: 'ACCEPTED', toPhase: 'SUBMITTED' },
    ],
    [
      'a way out of a final phase',
      withTransition(transition('return', ['withdrawn'], 'filed')),
      'workflow.phase_order',
      { transition: 'return', from: 'withdrawn', to: 'filed', fromPhase: 'WITHDRAWN', toPhase: 'SUBMITTED' },
    ],
    [
      'a refusal without a reason',
      withTransition(transition('dismiss', ['filed'], 'refused')),
      'workflow.refusal_without_reason',
      { transition: 'dismiss' },
    ],
    [
      'nobody who may',
      withTransition(transition('idle', ['filed'], 'accepted', { who: [] })),
      'workflow.nobody',
      { transition: 'idle' },
    ],
    [
      'an officer who files',
      withTransition(transition('push', ['draft'], 'filed')),
      'workflow.applicants_act',
      { transition: 'push', from: 'draft', to: 'filed' },
    ],
    ['a key twice', withStep(step('filed', 'IN_REVIEW')), 'workflow.key_twice', { key: 'filed' }],
    ['a bad key', withStep(step('__proto__', 'IN_REVIEW')), 'workflow.bad_key', { key: '__proto__' }],
    [
      'a waiting that cannot be answered',
      spoilt({ transitions: good.transitions.filter(({ key }) => key !== 'answer') }),
      'workflow.no_answer',
      { step: 'waiting' },
    ],
  ])('names the culprit: %s', (_, workflow, code, params) => {
    expect(checkWorkflow(workflow)).toContainEqual(expect.objectContaining({ code, params }));
  });
});

/** Random workflows that mostly hold together: grown step by step along the phases, then crossed by random transitions. */
const workflows: fc.Arbitrary<Workflow> = fc
  .record({
    extra: fc.array(fc.record({ phase: fc.constantFrom(...phases.slice(1)), after: fc.nat() }), {
      maxLength: 8,
    }),
    crossing: fc.array(fc.record({ from: fc.nat(), to: fc.nat(), who: fc.constantFrom(...actors) }), {
      maxLength: 10,
    }),
  })
  .map(({ extra, crossing }) => {
    const steps = [step('draft', 'DRAFT'), step('filed', 'SUBMITTED'), step('refused', 'REFUSED')];
    const transitions: Transition[] = [];
    const lead = (from: Step, to: Step, who: Transition['who']) => {
      const own = from.phase === 'DRAFT' || to.phase === 'WITHDRAWN' ? (['APPLICANT'] as const) : who;
      const key = `t${transitions.length}`;
      transitions.push(transition(key, [from.key], to.key, { who: own, demands: { reason: true } }));
    };
    const settle = (open: Step) => {
      if (isOpen(open.phase)) lead(open, steps[2]!, ['OFFICER']);
      if (open.phase === 'AWAITING_APPLICANT') lead(open, steps[1]!, ['APPLICANT']);
    };
    lead(steps[0]!, steps[1]!, ['APPLICANT']);
    settle(steps[1]!);
    for (const { phase, after } of extra) {
      const before = steps.filter((each) => leadsTo[each.phase].includes(phase));
      if (before.length === 0) continue;
      const grown = step(`s${steps.length}`, phase);
      lead(before[after % before.length]!, grown, ['OFFICER']);
      steps.push(grown);
      settle(grown);
    }
    for (const { from, to, who } of crossing)
      lead(steps[from % steps.length]!, steps[to % steps.length]!, [who]);
    return { steps, transitions };
  });

describe('whatever a sound workflow allows', () => {
  it('no sequence of acts reaches an undefined step or leaves a decision', () => {
    let sound = 0;
    fc.assert(
      fc.property(workflows, fc.array(fc.nat(), { maxLength: 30 }), (workflow, choices) => {
        if (checkWorkflow(workflow).length > 0) return;
        sound += 1;
        let current = startOf(workflow);
        for (const choice of choices) {
          const moves = movesFrom(workflow, current.key, actors, () => true);
          if (moves.length === 0) break;
          const next = stepOf(workflow, moves[choice % moves.length]!.transition.to);
          expect(leadsTo[current.phase]).toContain(next.phase);
          if (isDecided(current.phase)) expect(['ACCEPTED', 'CLOSED']).toContain(next.phase);
          current = next;
        }
      }),
      { numRuns: 3_000 },
    );
    // The property means something only if enough of the random ones are sound.
    expect(sound).toBeGreaterThan(300);
  });
});
