import { localize, type Language, type LocalizedText } from '../../../core/localized-text.js';
import type { Problem } from '../../../core/problem.js';
import type { RevisionWords } from '../../catalogue/procedure-definition.js';
import { wholeForm } from '../../workflow/asking.js';

type Params = NonNullable<Problem['params']>;

/** Parameters of messages that name a step, a passage or a field by its key. */
const ofSteps = new Set(['step', 'from', 'to']);
const ofFields = new Set(['field', 'name', 'culprit']);

/** What a message speaks of, called as staff call it: by titles and labels instead of technical names. */
export function inStaffWords(params: Params, words: RevisionWords, language: Language): Params {
  const { steps, transitions } = words.workflow;
  const said = Object.entries(params).map(([name, value]): [string, Params[string]] => {
    if (typeof value !== 'string') return [name, value];
    if (ofSteps.has(name)) return [name, titleOf(steps, value, language)];
    if (name === 'transition') return [name, titleOf(transitions, value, language)];
    return [name, ofFields.has(name) ? labelOf(words, value, language) : value];
  });
  return Object.fromEntries(said);
}

interface Titled {
  readonly key: string;
  readonly title: LocalizedText;
}

const titleOf = (all: readonly Titled[], key: string, language: Language) =>
  localize(all.find((each) => each.key === key)?.title, language) || key;

/** 'key', or 'group.key' for a field of a group. */
function labelOf(words: RevisionWords, key: string, language: Language): string {
  const [first, second] = key.split('.');
  const field = wholeForm(words).fields.find((each) => each.key === first);
  if (second === undefined) return localize(field?.label, language) || key;
  const inner = field?.kind === 'group' && field.fields.find((each) => each.key === second);
  return (inner && localize(inner.label, language)) || key;
}
