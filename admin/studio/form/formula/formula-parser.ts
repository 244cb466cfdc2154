import type { Logic } from '../../../../forms/logic.js';
import { localized } from '../../core/localized.js';
import { optionsOf } from '../condition-words.js';
import { onlyEntry } from '../operands.js';
import { named, nameOfLabel, type FormulaNames } from './formula-names.js';
import { tokensOf, type Token } from './formula-tokens.js';
import { functionNamed, joinNamed, plainWord, valueNamed } from './formula-words.js';

/** What keeps a text from being a formula; a word of `studioForm.formula.problem`. */
interface FormulaProblem {
  readonly code:
    | 'unreadable'
    | 'unknownField'
    | 'unknownWord'
    | 'unfinished'
    | 'missing'
    | 'unexpected'
    | 'digits'
    | 'list'
    /** A number or a text where a condition is wanted. */
    | 'condition';
  readonly what: string;
}

export type Parsed = { readonly formula: Logic } | { readonly problem: FormulaProblem };

class Stuck extends Error {
  constructor(readonly problem: FormulaProblem) {
    super(problem.code);
  }
}

/** A written formula as logic, or the first thing in it that is not one. */
export function parseFormula(text: string, names: FormulaNames): Parsed {
  const tokens = tokensOf(text);
  if ('unreadable' in tokens) return { problem: { code: 'unreadable', what: tokens.unreadable } };
  try {
    return { formula: new Parser(tokens, names).whole() };
  } catch (error) {
    if (error instanceof Stuck) return { problem: error.problem };
    throw error;
  }
}

const comparisons: Readonly<Record<string, string>> = {
  '=': '==',
  '!=': '!=',
  '<': '<',
  '<=': '<=',
  '>': '>',
  '>=': '>=',
};
/** A sum or product of more parts is one of a sum and parts. */
const mostParts = 20;

class Parser {
  private at = 0;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly names: FormulaNames,
  ) {}

  whole(): Logic {
    const logic = this.any();
    const left = this.tokens[this.at];
    if (left) throw new Stuck({ code: 'unexpected', what: left.text });
    return logic;
  }

  private any = (): Logic => this.joined('or', () => this.joined('and', this.comparison));

  private joined(symbol: 'and' | 'or', part: () => Logic): Logic {
    const parts = [part()];
    while (this.takesJoin(symbol)) parts.push(part());
    return parts.length === 1 ? parts[0]! : { [symbol]: parts };
  }

  private comparison = (): Logic => {
    const left = this.sum();
    const sign = this.tokens[this.at];
    const symbol = sign?.is === 'sign' ? comparisons[sign.text] : undefined;
    if (symbol) {
      this.at += 1;
      return { [symbol]: [left, this.option(left, this.sum())] };
    }
    if (this.takesJoin('contains')) return { contains: [left, this.option(left, this.sum())] };
    if (!this.takesJoin('in')) return left;
    this.demand('(');
    const list = this.list();
    if (list.some((item) => typeof item === 'object')) throw new Stuck({ code: 'list', what: '' });
    return { in: [left, list.map((item) => this.option(left, item))] };
  };

  private sum = (): Logic => this.chain(['+', '-'], () => this.chain(['*', '/'], this.single));

  /** a + b + c is one sum of three; a − b + c is a sum of a difference and c. */
  private chain(signs: readonly string[], part: () => Logic): Logic {
    let logic = part();
    let parts: Logic[] | null = null;
    for (let sign = this.takes(...signs); sign !== null; sign = this.takes(...signs)) {
      const next = part();
      const goesOn = sign === signs[0];
      if (goesOn && parts && parts.length < mostParts) parts.push(next);
      else {
        parts = [logic, next];
        logic = { [sign]: parts };
        if (!goesOn) parts = null;
      }
    }
    return logic;
  }

  private single = (): Logic => {
    const token = this.tokens[this.at];
    if (!token) throw new Stuck({ code: 'unfinished', what: '' });
    this.at += 1;
    if (token.is === 'number' || token.is === 'text') return token.text;
    if (token.is === 'field') {
      const name = nameOfLabel(this.names, token.text);
      if (name === undefined) throw new Stuck({ code: 'unknownField', what: token.text });
      return { var: name };
    }
    if (token.is === 'word') return this.word(token.text);
    if (token.text === '-') return this.negative();
    if (token.text !== '(') throw new Stuck({ code: 'unexpected', what: token.text });
    const inner = this.any();
    this.demand(')');
    return inner;
  };

  private negative(): Logic {
    const token = this.tokens[this.at];
    if (token?.is !== 'number') return { '-': ['0', this.single()] };
    this.at += 1;
    return `-${token.text}`;
  }

  private word(text: string): Logic {
    const plain = plainWord(text);
    const symbol = functionNamed.get(plain);
    if (symbol !== undefined && this.takes('(') !== null) {
      const operands = this.list();
      return symbol === 'round' ? this.rounded(operands) : { [symbol]: operands };
    }
    const value = valueNamed.get(plain);
    if (value === undefined) throw new Stuck({ code: 'unknownWord', what: text });
    return value === 'today' ? { today: [] } : value === 'true';
  }

  private rounded([number, digits, ...more]: readonly Logic[]): Logic {
    if (number === undefined || typeof digits !== 'string' || !/^[0-6]$/.test(digits) || more.length > 0)
      throw new Stuck({ code: 'digits', what: '' });
    return { round: [number, Number(digits)] };
  }

  /** Behind an opening bracket: what is parted by semicolons, and the closing one. */
  private list(): readonly Logic[] {
    if (this.takes(')') !== null) return [];
    const items = [this.any()];
    while (this.takes(';') !== null) items.push(this.any());
    this.demand(')');
    return items;
  }

  /** An option is written by its label and kept by its value. */
  private option(beside: Logic, constant: Logic): Logic {
    const entry = onlyEntry(beside);
    if (entry?.[0] !== 'var' || typeof constant !== 'string') return constant;
    const options = optionsOf(named(this.names, String(entry[1]))?.field);
    const found = options.filter(({ label, value }) => localized(label, value) === constant);
    return found.length === 1 ? found[0]!.value : constant;
  }

  private takes(...signs: readonly string[]): string | null {
    const token = this.tokens[this.at];
    if (token?.is !== 'sign' || !signs.includes(token.text)) return null;
    this.at += 1;
    return token.text;
  }

  private takesJoin(symbol: string): boolean {
    const token = this.tokens[this.at];
    if (token?.is !== 'word' || joinNamed.get(plainWord(token.text)) !== symbol) return false;
    this.at += 1;
    return true;
  }

  private demand(sign: string) {
    if (this.takes(sign) !== null) return;
    const token = this.tokens[this.at];
    throw new Stuck(token ? { code: 'unexpected', what: token.text } : { code: 'missing', what: sign });
  }
}
