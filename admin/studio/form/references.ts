import type { Field, FieldOf, Rule } from '../../../forms/form-definition.js';
import { mentions } from '../../../forms/engine/mentions.js';
import type { Logic } from '../../../forms/logic.js';
import type { Definition, LocalizedText } from '../core/definition.js';
import { isWithin, type Path } from '../core/paths.js';
import { fieldAt, groupPath, isInGroup } from './places.js';

/** Something that speaks of a field, and where it stands. */
export interface Reference {
  readonly as: 'visible' | 'required' | 'formula' | 'parent' | 'rule' | 'piece' | 'transition' | 'timeLimit';
  readonly title: LocalizedText;
  readonly path: Path;
}

/** All that speaks of the field at the path: conditions, formulas, rules, linked choices, pieces, transitions, time limits. */
export function referencesTo(definition: Definition, path: Path): readonly Reference[] {
  const field = fieldAt(definition, path);
  if (!field) return [];
  const group = isInGroup(path) ? fieldAt(definition, groupPath(path)) : undefined;
  const found = new Search(field.key, group).in(definition);
  // What a field says of itself goes with it.
  return found.filter((reference) => !isWithin(reference.path, path));
}

class Search {
  /** The name that the form knows it by. */
  private readonly name: string;

  constructor(
    private readonly key: string,
    private readonly group: Field | undefined,
  ) {
    this.name = group ? `${group.key}.${key}` : key;
  }

  in({ form, rules, workflow }: Definition): readonly Reference[] {
    return [
      ...this.inFields(form.fields, ['form', 'fields'], !this.group),
      ...this.inRules(form.rules, ['form', 'rules'], !this.group),
      ...rules.pieces.flatMap(({ field, title }, index) =>
        found('piece', !this.group && field === this.key, title, ['rules', 'pieces', index]),
      ),
      ...rules.timeLimits.flatMap(({ when, label }, index) =>
        found('timeLimit', this.isIn(when), label, ['rules', 'timeLimits', index]),
      ),
      ...workflow.transitions.flatMap(({ when, title }, index) =>
        found('transition', this.isIn(when), title, ['workflow', 'transitions', index]),
      ),
    ];
  }

  /** `beside`: these fields stand in one list with the field, where its bare key means it. */
  private inFields(fields: readonly Field[], list: Path, beside: boolean): readonly Reference[] {
    return fields.flatMap((field, index) => {
      const path = [...list, index];
      const here = (as: Reference['as'], holds: boolean, ...steps: readonly string[]) =>
        found(as, holds, field.label, [...path, ...steps]);
      const { required } = field;
      return [
        ...here('visible', this.isIn(field.visible, beside), 'visible'),
        ...here('required', typeof required === 'object' && this.isIn(required, beside), 'required'),
        ...(field.kind === 'formula'
          ? here('formula', this.isIn(field.settings.formula, beside), 'settings', 'formula')
          : []),
        ...(field.kind === 'linked_select'
          ? here('parent', beside && field.settings.parent === this.key, 'settings', 'parent')
          : []),
        ...(field.kind === 'group' ? this.inGroup(field, path) : []),
      ];
    });
  }

  private inGroup(group: FieldOf<'group'>, path: Path): readonly Reference[] {
    const inner = group === this.group;
    return [
      ...this.inFields(group.fields, [...path, 'fields'], inner),
      ...this.inRules(group.rules, [...path, 'rules'], inner),
    ];
  }

  private inRules(rules: readonly Rule[] = [], list: Path, beside: boolean): readonly Reference[] {
    return rules.flatMap((rule, index) =>
      found('rule', (beside && rule.at === this.key) || this.isIn(rule.holds, beside), rule.message, [
        ...list,
        index,
      ]),
    );
  }

  /** A group is also meant by each of its columns. */
  private isIn(logic: Logic | undefined, beside = false): boolean {
    return (
      logic !== undefined &&
      mentions(logic).some((said) =>
        this.group
          ? said === this.name || (beside && said === `row.${this.key}`)
          : said === this.key || said.startsWith(`${this.key}.`),
      )
    );
  }
}

const found = (
  as: Reference['as'],
  holds: boolean,
  title: LocalizedText,
  path: Path,
): readonly Reference[] => (holds ? [{ as, title, path }] : []);
