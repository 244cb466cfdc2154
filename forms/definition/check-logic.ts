import type { Field, Json } from '../form-definition.js';
import { isRecord } from '../json.js';
import type { Fault } from '../kinds/kind.js';
import type { Logic } from '../logic.js';
import { operandsOf, takesAt, type Operator, type Takes } from '../operators/operator.js';
import { operatorOf } from '../operators/registry.js';
import { accepts, typeOfField, typesOfConstant, type LogicType } from './logic-types.js';

/** The fields that logic may speak of at its place, and all others, to tell 'later' from 'unknown'. */
export interface LogicPlace {
  readonly form: ReadonlyMap<string, Field>;
  /** In a group: the earlier fields of the row. */
  readonly row: ReadonlyMap<string, Field> | null;
  /** Every name in the form: 'field', 'group.field', and 'row.field' of this group. */
  readonly all: ReadonlySet<string>;
}

const limits = { depth: 12, nodes: 300 };

/** Everything wrong with a condition or formula, as faults that name operator, field or value. */
export function logicFaults(logic: Logic, takes: Takes, place: LogicPlace): readonly Fault[] {
  const checker = new LogicChecker(place);
  checker.check(logic, takes, 0);
  return checker.faults;
}

class LogicChecker {
  readonly faults: Fault[] = [];
  private nodes = 0;

  constructor(private readonly place: LogicPlace) {}

  /** Checks and answers with the types that the logic may be worth. */
  check(logic: Logic, takes: Takes, depth: number): readonly LogicType[] {
    this.nodes += 1;
    if (depth > limits.depth || this.nodes > limits.nodes) return this.refuse('too_deep', {});
    if (takes === 'choices') return this.checkChoices(logic);
    if (takes === 'digits') return this.checkDigits(logic);
    const types = this.typesOf(logic, depth);
    if (types.length > 0 && !types.some((type) => accepts(takes, type)))
      return this.refuse('operand_type', { found: shown(logic), wanted: takes });
    if (takes === 'answer' && types.length > 0 && !this.fieldOf(logic))
      return this.refuse('operand_type', { found: shown(logic), wanted: takes });
    return types;
  }

  private typesOf(logic: Logic, depth: number): readonly LogicType[] {
    if (typeof logic === 'string' || typeof logic === 'number' || typeof logic === 'boolean')
      return typesOfConstant(logic);
    if (!isRecord(logic as Json)) return this.refuse('operand_type', { found: shown(logic), wanted: 'any' });
    const entries = Object.entries(logic as { [operator: string]: Logic });
    const [symbol, operands] = entries[0] ?? ['', null];
    if (entries.length !== 1) return this.refuse('unknown_operator', { operator: shown(logic) });
    if (symbol === 'var') return this.checkName(operands);
    const operator = operatorOf(symbol);
    if (!operator) return this.refuse('unknown_operator', { operator: symbol.slice(0, 60) });
    return this.checkOperands(operator, operandsOf(operands), depth);
  }

  private checkOperands(operator: Operator, operands: readonly Logic[], depth: number): readonly LogicType[] {
    const [least, most] = operator.operands;
    if (operands.length < least || operands.length > most)
      return this.refuse('operand_count', { operator: operator.symbol, least, most, found: operands.length });
    const types = operands.map((operand, at) =>
      this.check(operand, takesAt(operator, at, operands.length), depth + 1),
    );
    if (operator.symbol === 'if' && operands.length % 2 === 0)
      this.refuse('operand_count', { operator: 'if', least: 3, most: 41, found: operands.length });
    if (operator.takes[0] === 'any' || operator.takes[0] === 'ordered')
      this.checkComparable(operator, operands, types);
    this.checkOptions(operator, operands);
    return operator.result === 'any' ? ['text'] : [operator.result];
  }

  private checkComparable(
    operator: Operator,
    operands: readonly Logic[],
    types: readonly (readonly LogicType[])[],
  ) {
    const [left = [], right = []] = types;
    if (operator.symbol === 'in' || left.length === 0 || right.length === 0) return;
    if (!left.some((type) => right.includes(type)))
      this.refuse('not_comparable', { left: shown(operands[0]!), right: shown(operands[1]!) });
  }

  /** Comparing with an option that the field does not offer can never hold. */
  private checkOptions(operator: Operator, operands: readonly Logic[]) {
    const field = operands[0] === undefined ? undefined : this.fieldOf(operands[0]);
    if (!field || !['==', '!=', 'in', 'contains'].includes(operator.symbol)) return;
    const offered = optionsOf(field);
    if (!offered) return;
    for (const value of operandsOf(operands[1] ?? []))
      if (typeof value !== 'object' && !offered.has(String(value)))
        this.refuse('unknown_option', { field: field.key, value: shown(value) });
  }

  private checkName(name: Logic): readonly LogicType[] {
    if (typeof name !== 'string') return this.refuse('unknown_field', { name: shown(name) });
    const field = this.fieldNamed(name);
    if (!field)
      return this.refuse(this.place.all.has(name) ? 'later_field' : 'unknown_field', {
        name: name.slice(0, 130),
      });
    const type = typeOfField(field);
    if (!name.includes('.') || name.startsWith('row.')) return [type];
    return type === 'number' ? ['column'] : this.refuse('operand_type', { found: name, wanted: 'column' });
  }

  private fieldOf(logic: Logic): Field | undefined {
    if (!isRecord(logic as Json)) return undefined;
    const name = Object.hasOwn(logic as object, 'var') ? (logic as { var: Logic }).var : undefined;
    return typeof name === 'string' ? this.fieldNamed(name) : undefined;
  }

  private fieldNamed(name: string): Field | undefined {
    const [first = '', second, ...more] = name.split('.');
    if (more.length > 0) return undefined;
    if (second === undefined) return this.place.form.get(first);
    if (first === 'row') return this.place.row?.get(second);
    const group = this.place.form.get(first);
    return group?.kind === 'group' ? group.fields.find(({ key }) => key === second) : undefined;
  }

  private checkChoices(logic: Logic): readonly LogicType[] {
    const list = Array.isArray(logic) ? (logic as readonly Logic[]) : [];
    if (
      list.length === 0 ||
      list.length > 500 ||
      list.some((item) => item === null || typeof item === 'object')
    )
      return this.refuse('operand_type', { found: shown(logic), wanted: 'choices' });
    return [];
  }

  private checkDigits(logic: Logic): readonly LogicType[] {
    if (typeof logic === 'number' && Number.isInteger(logic) && logic >= 0 && logic <= 6) return [];
    return this.refuse('operand_type', { found: shown(logic), wanted: 'digits' });
  }

  private refuse(code: string, params: Fault['params']): readonly LogicType[] {
    this.faults.push({ code: `form.definition.${code}`, ...(params && { params }) });
    return [];
  }
}

const shown = (logic: Logic) => {
  if (typeof logic === 'string') return logic.slice(0, 100);
  return (JSON.stringify(logic) ?? '').slice(0, 100);
};

function optionsOf(field: Field): ReadonlySet<string> | undefined {
  if (field.kind !== 'select' && field.kind !== 'multi_select' && field.kind !== 'linked_select')
    return undefined;
  const values = field.settings.options.map(({ value }) => value);
  return new Set(field.kind === 'select' && field.settings.other ? [...values, 'other'] : values);
}
