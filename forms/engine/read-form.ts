import { localize, type Language } from '../../api/core/localized-text.js';
import type { Problem } from '../../api/core/problem.js';
import { noFacts } from '../facts.js';
import type { Field, FieldOf, FormDefinition, Json, Rule } from '../form-definition.js';
import { isRecord, own } from '../json.js';
import { mostRows } from '../kinds/group.kind.js';
import type { Fault, Operand } from '../kinds/kind.js';
import { numberOf } from '../kinds/numbers.js';
import { kindOf, settingsOf } from '../kinds/registry.js';
import { evaluate, holds } from '../operators/evaluate.js';
import type { LogicScope } from '../operators/operator.js';
import { hiddenFaults } from './hidden-faults.js';
import { askedAbout } from './mentions.js';
import { linkFaults, operandOf } from './operand.js';
import { placeOf, problemOf, type FormReading, type ReadOptions } from './reading.js';
import { unsafe } from './safe-json.js';
import { isEmpty } from './shapes.js';
import { visibleWhen, withHeadings } from './visibility.js';

const mostUnknownKeys = 50;

/** Reads the answers of a form once, from the first field to the last: each condition speaks of earlier fields only. */
export function readForm(definition: FormDefinition, raw: unknown, options: ReadOptions): FormReading {
  return new Reader(options).read(definition, raw);
}

class Reader {
  private readonly problems: Problem[] = [];
  private readonly hints: Problem[] = [];
  private readonly form = new Map<string, Operand>();
  private readonly shown = new Set<string>();
  private readonly required = new Set<string>();
  private readonly language: Language;

  constructor(private readonly options: ReadOptions) {
    this.language = options.language ?? 'fr';
  }

  read(definition: FormDefinition, raw: unknown): FormReading {
    const scope = this.scope(null);
    if (!isRecord(raw)) this.problems.push({ path: ['answers'], code: 'form.not_object' });
    const answers = isRecord(raw)
      ? this.readFields(definition.fields, raw, ['answers'], this.form, null)
      : {};
    if (isRecord(raw)) this.askRules(definition.rules, definition.fields, scope, ['answers']);
    const { problems, hints, shown, required } = this;
    return { answers, problems, hints, shown, required, scope };
  }

  private scope(row: ReadonlyMap<string, Operand> | null): LogicScope {
    return { form: { row: this.form }, row: row && { row }, today: this.options.today };
  }

  /** Fields of the form, or of one row; `seen` collects what conditions may look at. */
  private readFields(
    fields: readonly Field[],
    raw: { readonly [key: string]: Json },
    path: Problem['path'],
    seen: Map<string, Operand>,
    row: ReadonlyMap<string, Operand> | null,
  ): { readonly [key: string]: Json } {
    this.refuseUnknownKeys(fields, raw, path);
    const scope = this.scope(row);
    const answers: Record<string, Json> = {};
    for (const { field, heading } of withHeadings(fields)) {
      const given = own(raw, field.key);
      const visible = visibleWhen(field, heading, row !== null).every((condition) => holds(condition, scope));
      const at = [...path, field.key];
      if (visible) this.shown.add(placeOf(at));
      const answer = visible
        ? this.readField(field, given, at, seen, scope)
        : this.readHidden(field, given, at);
      if (answer !== undefined) answers[field.key] = answer;
    }
    return answers;
  }

  private refuseUnknownKeys(
    fields: readonly Field[],
    raw: { readonly [key: string]: Json },
    path: Problem['path'],
  ) {
    const known = new Set(fields.map(({ key }) => key));
    const unknown = Object.keys(raw).filter((key) => !known.has(key));
    for (const key of unknown.slice(0, mostUnknownKeys))
      this.problems.push({ path: [...path, key.slice(0, 100)], code: 'form.unknown_key' });
  }

  private readField(
    field: Field,
    given: Json | undefined,
    path: Problem['path'],
    seen: Map<string, Operand>,
    scope: LogicScope,
  ): Json | undefined {
    const { shape } = kindOf(field);
    if (shape === 'none') return this.refuseAnswer(field, given, path);
    if (field.kind === 'formula') return this.compute(field, seen, scope);
    const required = field.required === true || (field.required && holds(field.required, scope));
    if (required) this.required.add(placeOf(path));
    if (given === undefined || isEmpty(shape, given)) {
      seen.set(field.key, null);
      if (required) this.mend(field, path, { code: 'form.required' });
      return undefined;
    }
    if (field.kind === 'group') return this.readGroup(field, given, path, seen);
    return this.readValue(field, given, path, seen, scope);
  }

  private readValue(
    field: Field,
    given: Json,
    path: Problem['path'],
    seen: Map<string, Operand>,
    scope: LogicScope,
  ): Json | undefined {
    const kind = kindOf(field);
    const { facts, trusted } = this.options;
    const reading =
      trusted || (facts === null && kind.needs)
        ? { value: given }
        : kind.read(given, settingsOf(field), {
            facts: facts ?? noFacts,
            today: this.options.today,
            language: this.language,
          });
    const faults = 'faults' in reading ? reading.faults : linkFaults(field, reading.value, scope);
    if (faults.length > 0 || 'faults' in reading) {
      for (const found of faults) this.mend(field, path, found);
      return this.keepDraft(field, given, path);
    }
    seen.set(field.key, operandOf(field, reading.value));
    return reading.value;
  }

  private compute(
    field: FieldOf<'formula'>,
    seen: Map<string, Operand>,
    scope: LogicScope,
  ): Json | undefined {
    const result = numberOf(evaluate(field.settings.formula, scope));
    if (!result) return undefined;
    const written = result.toDecimalPlaces(field.settings.scale ?? 2);
    seen.set(field.key, written);
    return written.toFixed(field.settings.scale ?? 2);
  }

  private readGroup(
    field: FieldOf<'group'>,
    given: Json,
    path: Problem['path'],
    seen: Map<string, Operand>,
  ): Json | undefined {
    if (!Array.isArray(given)) {
      this.mend(field, path, { code: 'form.not_list' });
      return this.keepDraft(field, given, path);
    }
    if (given.length > mostRows) {
      this.problems.push(
        problemOf(field, path, { code: 'form.too_many', params: { max: mostRows } }, this.language),
      );
      return undefined;
    }
    const { minimum = 0, maximum = 20 } = field.settings ?? {};
    if (given.length < minimum) this.mend(field, path, { code: 'form.too_few', params: { min: minimum } });
    if (given.length > maximum) this.mend(field, path, { code: 'form.too_many', params: { max: maximum } });
    const rows: Operand[] = [];
    seen.set(field.key, rows);
    return (given as readonly Json[]).map((raw, at) => {
      const row = new Map<string, Operand>();
      rows.push({ row });
      const rowPath = [...path, at];
      if (!isRecord(raw)) {
        this.problems.push({ path: rowPath, code: 'form.not_object' });
        return {};
      }
      const answers = this.readFields(field.fields, raw, rowPath, row, row);
      this.askRules(field.rules, field.fields, this.scope(row), rowPath);
      return answers;
    });
  }

  /** What is hidden is not asked: only its JSON type must be right. A draft keeps it, a submission leaves it out. */
  private readHidden(field: Field, given: Json | undefined, path: Problem['path']): Json | undefined {
    const kind = kindOf(field);
    if (kind.shape === 'none') return this.refuseAnswer(field, given, path);
    if (given === undefined || kind.shape === 'computed') return undefined;
    const found = hiddenFaults(field, given);
    for (const each of found) this.mend(field, path, each);
    return this.keepDraft(field, given, path);
  }

  private refuseAnswer(field: Field, given: Json | undefined, path: Problem['path']): undefined {
    if (given !== undefined)
      this.problems.push(problemOf(field, path, { code: 'form.not_a_question' }, this.language));
  }

  private askRules(
    rules: readonly Rule[] | undefined,
    fields: readonly Field[],
    scope: LogicScope,
    path: Problem['path'],
  ) {
    for (const rule of rules ?? []) {
      const asked = askedAbout(rule.holds).every((name) => evaluate({ var: name }, scope) !== null);
      if (!asked || holds(rule.holds, scope)) continue;
      const field = fields.find(({ key }) => key === rule.at);
      const params = { rule: rule.key, message: localize(rule.message, this.language) };
      if (field) this.mend(field, [...path, rule.at], { code: 'form.rule', params });
    }
  }

  /** Wrong but not dangerous: refused when submitting, a hint in a draft. */
  private mend(field: Field, path: Problem['path'], found: Fault) {
    const target = this.options.mode === 'submit' ? this.problems : this.hints;
    target.push(problemOf(field, path, found, this.language));
  }

  /** A draft never loses what was typed, unless it could do harm. */
  private keepDraft(field: Field, given: Json, path: Problem['path']): Json | undefined {
    if (this.options.mode === 'submit') return undefined;
    const harm = unsafe(given);
    if (!harm) return given;
    this.problems.push(problemOf(field, path, harm, this.language));
    return undefined;
  }
}
