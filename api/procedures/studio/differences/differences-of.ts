import { isDeepStrictEqual as same } from 'node:util';
import type { Language } from '../../../core/localized-text.js';
import type { RevisionWords } from '../../catalogue/procedure-definition.js';
import { namesIn, type Change } from './change.js';
import { fieldChanges } from './field-changes.js';
import { ruleChanges } from './rule-changes.js';
import { workflowChanges } from './workflow-changes.js';

/** What one revision says otherwise than another, in the order of the studio: words, form, workflow, rules. */
export function differencesOf(before: RevisionWords, after: RevisionWords, language: Language): Change[] {
  const words = (['title', 'summary'] as const).flatMap((part) =>
    same(before[part], after[part]) ? [] : [{ code: `studio.change.${part}`, path: [part], params: {} }],
  );
  return [
    ...words,
    ...fieldChanges(before.form.fields, after.form.fields, language, ['form', 'fields']),
    ...formRuleChanges(before, after, language),
    ...workflowChanges(before.workflow, after.workflow, language),
    ...ruleChanges(before.rules, after.rules, language),
  ];
}

function formRuleChanges(
  { form: before }: RevisionWords,
  { form: after }: RevisionWords,
  language: Language,
): Change[] {
  if (same(before.rules ?? [], after.rules ?? [])) return [];
  const say = namesIn(language);
  const [first] = (after.rules ?? []).filter((rule) => !(before.rules ?? []).some((old) => same(old, rule)));
  return [
    {
      code: 'studio.change.form_rules',
      path: ['form', 'rules'],
      params: { name: say(first?.message ?? before.rules?.[0]?.message) },
    },
  ];
}
