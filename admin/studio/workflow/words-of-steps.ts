import type { Say } from '../../languages/words.js';
import { isolated } from '../../languages/isolated.js';
import type { Step, Transition } from '../core/definition.js';
import { localized } from '../core/localized.js';

/** How steps and passages are called on the page, even those that have no title yet. */
export function wordsOfSteps(steps: readonly Step[], say: Say) {
  const stepTitle = (step: Step) => localized(step.title, say('studioWorkflow.newStep'));
  const stepCalled = (key: string) => {
    const step = steps.find((each) => each.key === key);
    return step ? stepTitle(step) : say('studioWorkflow.nowhere');
  };
  const comma = say('application.listComma');
  return {
    stepTitle,
    stepCalled,
    passageTitle: ({ title }: Transition) => localized(title, say('studioWorkflow.newPassage')),
    fromInWords: ({ from }: Transition) =>
      from.map((key) => isolated(stepCalled(key))).join(comma) || say('studioWorkflow.nowhere'),
    whoInWords: ({ who }: Transition) =>
      who.map((actor) => say(`procedures.actors.${actor as Actor}`)).join(comma) ||
      say('studioWorkflow.nobody'),
  };
}

export const actors = ['APPLICANT', 'COUNTER_AGENT', 'OFFICER', 'PUBLISHER', 'SYSTEM'] as const;
type Actor = (typeof actors)[number];
