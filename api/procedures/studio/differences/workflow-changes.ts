import { isDeepStrictEqual as same } from 'node:util';
import type { Language } from '../../../core/localized-text.js';
import type { Workflow } from '../../workflow/workflow.js';
import { compared, namesIn, type Change } from './change.js';

/** What changed in the steps and in the passages between them. */
export function workflowChanges(before: Workflow, after: Workflow, language: Language): Change[] {
  const say = namesIn(language);
  const steps = compared(before.steps, after.steps);
  const passages = compared(before.transitions, after.transitions);
  const title = (thing: { key: string; title: Workflow['steps'][number]['title'] }) =>
    say(thing.title, thing.key);
  const step = (code: string, index: number, name: string) =>
    change(`step_${code}`, ['workflow', 'steps', index], name);
  const passage = (code: string, index: number, name: string) =>
    change(`passage_${code}`, ['workflow', 'transitions', index], name);
  return [
    ...steps.added.map(({ thing, index }) => step('added', index, title(thing))),
    ...steps.removed.map(({ thing, index }) => step('removed', index, title(thing))),
    ...steps.kept.flatMap(({ old, thing, index }) => [
      ...(old.phase === thing.phase ? [] : [step('phase', index, title(thing))]),
      ...(same([old.title, old.description], [thing.title, thing.description])
        ? []
        : [step('words', index, title(thing))]),
    ]),
    ...passages.added.map(({ thing, index }) => passage('added', index, title(thing))),
    ...passages.removed.map(({ thing, index }) => passage('removed', index, title(thing))),
    ...passages.kept.flatMap(({ old, thing, index }) => {
      const differs = {
        ends: !same([old.from, old.to], [thing.from, thing.to]),
        who: !same(old.who, thing.who),
        when: !same(old.when, thing.when),
        demands: !same(old.demands ?? {}, thing.demands ?? {}),
        words: !same(old.title, thing.title),
      };
      return Object.entries(differs).flatMap(([code, is]) =>
        is ? [passage(code, index, title(thing))] : [],
      );
    }),
  ];
}

const change = (code: string, path: Change['path'], name: string): Change => ({
  code: `studio.change.${code}`,
  path,
  params: { name },
});
