import { canHold, type Condition, type FormDefinition, type Logic } from '../../../forms/index.js';
import { localize } from '../../../core/localized-text.js';
import type { RevisionWords } from '../../catalogue/procedure-definition.js';
import { wholeForm } from '../../workflow/asking.js';
import { warning, type Check } from './check.js';

/**
 * What nobody can ever reach: fields, passages and time limits whose condition no answers make true. `today` is the legal
 * day. Only for a form that is sound: a condition of a broken one means nothing.
 */
export function reachChecks(words: RevisionWords, today: string): Check[] {
  const { form, workflow, rules } = words;
  const whole = wholeForm(words);
  return [
    ...form.fields.flatMap(({ visible, required, label }, at) => [
      ...never(visible, form, today, ['form', 'fields', at, 'visible'], 'studio.never_shown', label),
      ...(typeof required === 'object'
        ? never(required, form, today, ['form', 'fields', at, 'required'], 'studio.never_required', label)
        : []),
    ]),
    ...workflow.transitions.flatMap(({ when, title }, at) =>
      never(when, whole, today, ['workflow', 'transitions', at, 'when'], 'studio.never_offered', title),
    ),
    ...rules.fees.flatMap(({ when, label }, at) =>
      never(when, whole, today, ['rules', 'fees', at, 'when'], 'studio.never_due', label),
    ),
    ...(rules.routing ?? []).flatMap(({ when, department }, at) =>
      never(when, whole, today, ['rules', 'routing', at, 'when'], 'studio.never_routed', { fr: department }),
    ),
    ...rules.timeLimits.flatMap(({ when, label }, at) =>
      never(when, whole, today, ['rules', 'timeLimits', at, 'when'], 'studio.never_applies', label),
    ),
  ];
}

function never(
  condition: Condition | undefined,
  form: FormDefinition,
  today: string,
  path: Check['path'],
  code: string,
  name: Parameters<typeof localize>[0],
): Check[] {
  if (condition === undefined || canHold(condition as Condition & Logic, form, today)) return [];
  return [warning({ path, code, params: { name: localize(name, 'fr') } })];
}
