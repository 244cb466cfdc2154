import type { Problem } from '../../api/core/problem.js';
import { definitionLimits, isPrototypeName, unsafe } from '../engine/safe-json.js';
import type { Field, FormDefinition, Json, Rule } from '../form-definition.js';
import type { Fault } from '../kinds/kind.js';
import { isKind, kindOf, settingsOf } from '../kinds/registry.js';
import type { Logic } from '../logic.js';
import type { Takes } from '../operators/operator.js';
import { logicFaults, type LogicPlace } from './check-logic.js';
import { finishedShapes, unfinishedShapes, type Shapes } from './check-shape.js';
import type { DefinitionProblem } from './definition-problem.js';

type Path = Problem['path'];

/** Everything wrong with a definition, whatever it is; an empty list: it is a FormDefinition that can be asked. */
export function checkFormDefinition(definition: unknown): readonly DefinitionProblem[] {
  const wrong = misshapen(definition, finishedShapes);
  // Logic is only asked of what has the shape of a form: one broken field would drown it in consequences.
  if (wrong.length > 0) return wrong;
  const { fields, rules } = definition as FormDefinition;
  return new DefinitionChecker(fields).check(rules ?? []);
}

/** What keeps a definition that is still being written from being kept and shown: not what it lacks, but what it cannot be. */
export const checkUnfinishedForm = (definition: unknown): readonly DefinitionProblem[] =>
  misshapen(definition, unfinishedShapes);

function misshapen(definition: unknown, shapes: Shapes): readonly DefinitionProblem[] {
  const harm = unsafe(definition as Json, definitionLimits);
  if (harm) return [{ path: [], culprit: null, ...harm }];
  const wrong = shapes.form(definition);
  if (wrong.length > 0) return wrong;
  const { fields } = definition as FormDefinition;
  return fields.flatMap((field, at) => shapeOfField(field, ['fields', at], '', shapes));
}

/** Narrowing for what comes from a file or a column. */
export const isFormDefinition = (definition: unknown): definition is FormDefinition =>
  checkFormDefinition(definition).length === 0;

function shapeOfField(
  field: unknown,
  path: Path,
  group: string,
  shapes: Shapes,
): readonly DefinitionProblem[] {
  const { key, kind, settings } = (field ?? {}) as Partial<Field>;
  const culprit = typeof key === 'string' ? group + key.slice(0, 60) : null;
  const wrong = shapes.field(field, path, culprit);
  if (wrong.length > 0 || !isKind(kind)) return wrong;
  const wrongSettings = shapes.settings(kind, settings ?? {}, [...path, 'settings'], culprit ?? '');
  const rows = (field as { fields?: readonly unknown[] }).fields ?? [];
  const wrongRows = rows.flatMap((inner, at) =>
    shapeOfField(inner, [...path, 'fields', at], `${culprit}.`, shapes),
  );
  return [...wrongSettings, ...wrongRows];
}

class DefinitionChecker {
  private readonly problems: DefinitionProblem[] = [];
  private readonly form = new Map<string, Field>();
  private readonly all: ReadonlySet<string>;

  constructor(private readonly fields: readonly Field[]) {
    this.all = new Set(
      fields.flatMap((field) =>
        field.kind === 'group'
          ? [field.key, ...field.fields.map(({ key }) => `${field.key}.${key}`)]
          : [field.key],
      ),
    );
  }

  check(rules: readonly Rule[]): readonly DefinitionProblem[] {
    this.checkFields(this.fields, ['fields'], null);
    this.checkRules(rules, this.fields, ['rules'], this.place(null, null), '');
    return this.problems;
  }

  /** Fields in reading order: each may speak of those before it. */
  private checkFields(fields: readonly Field[], path: Path, group: Field | null) {
    const row = group && new Map<string, Field>();
    const earlier = row ?? this.form;
    const place = this.place(row, group);
    fields.forEach((field, at) => {
      const report = this.reporter([...path, at], `${group ? `${group.key}.` : ''}${field.key}`);
      if (earlier.has(field.key)) report({ code: 'form.definition.key_repeated', path: ['key'] });
      if (isPrototypeName(field.key) || field.key === 'row')
        report({ code: 'form.definition.key_reserved', path: ['key'] });
      if (group && (field.kind === 'group' || field.kind === 'heading'))
        report({ code: 'form.definition.not_in_group', path: ['kind'] });
      this.checkField(field, place, earlier, report);
      if (field.kind === 'group' && !group) this.checkGroup(field, [...path, at]);
      earlier.set(field.key, field);
    });
  }

  private checkGroup(field: Extract<Field, { kind: 'group' }>, path: Path) {
    this.checkFields(field.fields, [...path, 'fields'], field);
    const row = new Map(field.fields.map((inner) => [inner.key, inner]));
    this.checkRules(
      field.rules ?? [],
      field.fields,
      [...path, 'rules'],
      this.place(row, field),
      `${field.key}.`,
    );
  }

  private checkField(
    field: Field,
    place: LogicPlace,
    earlier: ReadonlyMap<string, Field>,
    report: (found: Fault) => void,
  ) {
    const kind = kindOf(field);
    const faults = kind.checkSettings?.(settingsOf(field)) ?? [];
    for (const found of faults) report({ ...found, path: ['settings', ...(found.path ?? [])] });
    const logic = (value: Logic, takes: Takes, path: Path) => {
      for (const found of logicFaults(value, takes, place)) report({ ...found, path });
    };
    if (field.visible) logic(field.visible, 'truth', ['visible']);
    if (typeof field.required === 'object') logic(field.required, 'truth', ['required']);
    if (field.required && (kind.shape === 'none' || kind.shape === 'computed'))
      report({ code: 'form.definition.cannot_be_required', path: ['required'] });
    if (field.kind === 'formula') logic(field.settings.formula, 'number', ['settings', 'formula']);
    if (field.kind === 'linked_select') this.checkLink(field, earlier, report);
  }

  private checkLink(
    field: Extract<Field, { kind: 'linked_select' }>,
    earlier: ReadonlyMap<string, Field>,
    report: (found: Fault) => void,
  ) {
    const { parent, options } = field.settings;
    const found = earlier.get(parent);
    if (found?.kind !== 'select' && found?.kind !== 'linked_select')
      return report({ code: 'form.definition.no_parent', params: { parent }, path: ['settings', 'parent'] });
    const offered = new Set(found.settings.options.map(({ value }) => value));
    options.forEach(({ under }, at) => {
      for (const value of under.filter((each) => !offered.has(each)))
        report({
          code: 'form.definition.unknown_option',
          params: { field: parent, value },
          path: ['settings', 'options', at, 'under'],
        });
    });
  }

  private checkRules(
    rules: readonly Rule[],
    fields: readonly Field[],
    path: Path,
    place: LogicPlace,
    group: string,
  ) {
    const seen = new Set<string>();
    rules.forEach((rule, at) => {
      const report = this.reporter([...path, at], `${group}${rule.key}`);
      if (seen.has(rule.key)) report({ code: 'form.definition.key_repeated', path: ['key'] });
      seen.add(rule.key);
      if (!fields.some(({ key }) => key === rule.at))
        report({ code: 'form.definition.unknown_field', params: { name: rule.at }, path: ['at'] });
      for (const found of logicFaults(rule.holds, 'truth', place)) report({ ...found, path: ['holds'] });
    });
  }

  /** In a group, names of its own fields are known too, so that 'later' is told from 'unknown'. */
  private place(row: ReadonlyMap<string, Field> | null, group: Field | null): LogicPlace {
    const own = group?.kind === 'group' ? group.fields.map(({ key }) => `row.${key}`) : [];
    return { form: this.form, row, all: new Set([...this.all, ...own]) };
  }

  private reporter = (path: Path, culprit: string) => (found: Fault) => {
    this.problems.push({
      path: [...path, ...(found.path ?? [])],
      code: found.code,
      params: { culprit, ...found.params },
      culprit,
    });
  };
}
