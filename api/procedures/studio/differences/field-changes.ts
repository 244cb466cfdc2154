import { isDeepStrictEqual as same } from 'node:util';
import { kindOf, type Field } from '../../../forms/index.js';
import type { Language } from '../../../core/localized-text.js';
import { compared, moved, namesIn, type Change } from './change.js';

type Path = Change['path'];

/** What changed between two lists of fields; those of a group are called by the group's name and their own. */
export function fieldChanges(
  before: readonly Field[],
  after: readonly Field[],
  language: Language,
  path: Path,
  within = '',
): Change[] {
  const say = namesIn(language);
  const name = (field: Field) => `${within}${say(field.label, field.key)}`;
  const { added, removed, kept } = compared(before, after);
  const elsewhere = moved(before, after);
  return [
    ...added.map(({ thing, index }) => change('field_added', [...path, index], { name: name(thing) })),
    ...removed.map(({ thing, index }) => change('field_removed', [...path, index], { name: name(thing) })),
    ...kept.flatMap(({ old, thing, index }) => [
      ...(elsewhere.has(thing.key) ? [change('field_moved', [...path, index], { name: name(thing) })] : []),
      ...changesOf(old, thing, language, [...path, index], name(thing)),
    ]),
  ];
}

function changesOf(old: Field, now: Field, language: Language, path: Path, name: string): Change[] {
  const named = (code: string, ...more: (string | number)[]) => change(code, [...path, ...more], { name });
  if (old.kind !== now.kind) {
    const kinds = { before: kindName(old, language), after: kindName(now, language) };
    return [change('field_kind', [...path, 'kind'], { name, ...kinds })];
  }
  return [
    ...(same(old.required ?? false, now.required ?? false) ? [] : [named(requiredCode(now), 'required')]),
    ...(same(old.visible, now.visible)
      ? []
      : [named(now.visible ? 'field_shown_when' : 'field_shown_always', 'visible')]),
    ...(same([old.label, old.help, old.placeholder], [now.label, now.help, now.placeholder])
      ? []
      : [named('field_words', 'label')]),
    ...settingChanges(old, now, language, path, name),
    ...(old.kind === 'group' && now.kind === 'group'
      ? [
          ...fieldChanges(old.fields, now.fields, language, [...path, 'fields'], `${name} › `),
          ...(same(old.rules ?? [], now.rules ?? []) ? [] : [named('field_rules', 'rules')]),
        ]
      : []),
  ];
}

function requiredCode({ required = false }: Field): string {
  if (required === false) return 'field_optional';
  return required === true ? 'field_required' : 'field_required_when';
}

interface Option {
  readonly value: string;
  readonly label: Field['label'];
}

function settingChanges(old: Field, now: Field, language: Language, path: Path, name: string): Change[] {
  const say = namesIn(language);
  const [{ options: before, ...others }, { options: after, ...othersNow }] = [old, now].map(
    ({ settings }) => (settings ?? {}) as { options?: readonly Option[] },
  ) as [{ options?: readonly Option[] }, { options?: readonly Option[] }];
  const keyed = (options: readonly Option[] = []) => options.map((option) => ({ key: option.value, option }));
  const { added, removed, kept } = compared(keyed(before), keyed(after));
  const place = [...path, 'settings'];
  const options = [
    ...added.map(({ thing: { key, option } }) => ['option_added', say(option.label, key)] as const),
    ...removed.map(({ thing: { key, option } }) => ['option_removed', say(option.label, key)] as const),
    ...kept
      .filter((each) => !same(each.old.option, each.thing.option))
      .map(({ thing: { key, option } }) => ['option_words', say(option.label, key)] as const),
  ].map(([code, option]) => change(code, [...place, 'options'], { name, option }));
  return same(others, othersNow) ? options : [...options, change('field_settings', place, { name })];
}

const kindName = (field: Field, language: Language) =>
  kindOf(field).name[language === 'zgh' ? 'fr' : language];

const change = (code: string, path: Path, params: Change['params']): Change => ({
  code: `studio.change.${code}`,
  path,
  params,
});
