import type { RevisionWords } from '../../catalogue/procedure-definition.js';
import { warning, type Check } from './check.js';

/** Where silence is an approval (decree 2.22.387), the workflow needs a step for it, and where it is none it may have none. */
export function silenceChecks({ rules, workflow }: RevisionWords): Check[] {
  const at = workflow.steps.findIndex(({ phase }) => phase === 'TACITLY_ACCEPTED');
  if (rules.silence.effect === 'ACCEPTANCE' && at < 0)
    return [warning({ path: ['rules', 'silence'], code: 'studio.silence_without_step' })];
  if (rules.silence.effect === 'ACCEPTANCE' && rules.timeLimits.length === 0)
    return [warning({ path: ['rules', 'timeLimits'], code: 'studio.silence_without_limit' })];
  if (rules.silence.effect === 'NONE' && at >= 0)
    return [warning({ path: ['workflow', 'steps', at], code: 'studio.step_without_silence' })];
  return [];
}
