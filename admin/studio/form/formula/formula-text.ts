import type { Logic } from '../../../../forms/logic.js';
import { operandsOf } from '../../../../forms/operators/operator.js';
import type { Language } from '../../../languages/language.js';
import { localized } from '../../core/localized.js';
import { optionsOf } from '../condition-words.js';
import { onlyEntry } from '../operands.js';
import { named, type FormulaName, type FormulaNames } from './formula-names.js';
import { functionWords, joinWords, valueWords } from './formula-words.js';

/** How tightly a piece holds together: what is looser than its place needs brackets. */
const level = { or: 1, and: 2, comparison: 3, sum: 4, product: 5, whole: 6 } as const;
type Level = (typeof level)[keyof typeof level];

const arithmetic: Readonly<Record<string, { sign: string; level: Level; chain: boolean }>> = {
  '+': { sign: '+', level: level.sum, chain: true },
  '-': { sign: '−', level: level.sum, chain: false },
  '*': { sign: '×', level: level.product, chain: true },
  '/': { sign: '÷', level: level.product, chain: false },
};
const comparing: Readonly<Record<string, string>> = {
  '==': '=',
  '!=': '≠',
  '<': '<',
  '<=': '≤',
  '>': '>',
  '>=': '≥',
};

class Beyond extends Error {}

/** A formula as one writes it; null: it has no words here and is left as it is. */
export function formulaText(formula: Logic, names: FormulaNames, language: Language): string | null {
  try {
    return new Writer(names, language).piece(formula).text;
  } catch (error) {
    if (error instanceof Beyond) return null;
    throw error;
  }
}

interface Piece {
  readonly text: string;
  readonly level: Level;
  readonly symbol?: string;
}

const whole = (text: string): Piece => ({ text, level: level.whole });

class Writer {
  constructor(
    private readonly names: FormulaNames,
    private readonly language: Language,
  ) {}

  piece(logic: Logic, beside?: FormulaName): Piece {
    if (typeof logic === 'boolean') return whole(valueWords[logic ? 'true' : 'false'][this.language]);
    if (typeof logic === 'number') return whole(String(logic));
    if (typeof logic === 'string') return this.constant(logic, beside);
    const entry = onlyEntry(logic);
    if (!entry) throw new Beyond();
    const [symbol, given] = entry;
    if (symbol === 'var') return whole(`[${named(this.names, String(given))?.label ?? String(given)}]`);
    return this.said(symbol, operandsOf(given));
  }

  private said(symbol: string, operands: readonly Logic[]): Piece {
    const [first, second] = operands;
    if (symbol === 'today' && operands.length === 0) return whole(valueWords.today[this.language]);
    if (first === undefined) throw new Beyond();
    if (symbol === 'and' || symbol === 'or') return this.joined(symbol, operands);
    if (Object.hasOwn(arithmetic, symbol)) return this.counted(symbol, operands);
    if (Object.hasOwn(comparing, symbol) && operands.length === 2)
      return this.compared(comparing[symbol]!, first, this.at(second!, level.sum, this.answer(first)));
    if (symbol === 'contains' && operands.length === 2)
      return this.compared(
        joinWords.contains[this.language],
        first,
        this.at(second!, level.sum, this.answer(first)),
      );
    if (symbol === 'in' && Array.isArray(second))
      return this.compared(joinWords.in[this.language], first, `(${this.list(second, this.answer(first))})`);
    if (!Object.hasOwn(functionWords, symbol)) throw new Beyond();
    return whole(`${functionWords[symbol]![this.language]}(${this.list(operands)})`);
  }

  private joined(symbol: 'and' | 'or', operands: readonly Logic[]): Piece {
    if (operands.length === 1) return this.piece(operands[0]!);
    const own = level[symbol];
    const parts = operands.map((operand) => this.at(operand, (own + 1) as Level));
    return { text: parts.join(` ${joinWords[symbol][this.language]} `), level: own, symbol };
  }

  /** From left to right, as one reads: a − b + c needs no brackets, a − (b + c) does. */
  private counted(symbol: string, operands: readonly Logic[]): Piece {
    const { sign, level: own, chain } = arithmetic[symbol]!;
    if (operands.length === 1) return this.piece(operands[0]!);
    const [first, ...others] = operands.map((operand) => this.piece(operand));
    const goesOn = first!.level === own && !(chain && first!.symbol === symbol);
    const left = goesOn ? first!.text : bracketed(first!, (own + 1) as Level);
    return {
      text: [left, ...others.map((other) => bracketed(other, (own + 1) as Level))].join(` ${sign} `),
      level: own,
      symbol,
    };
  }

  private compared(word: string, left: Logic, right: string): Piece {
    return { text: `${this.at(left, level.sum)} ${word} ${right}`, level: level.comparison };
  }

  private at = (logic: Logic, needed: Level, beside?: FormulaName) =>
    bracketed(this.piece(logic, beside), needed);

  private list = (operands: readonly Logic[], beside?: FormulaName) =>
    operands.map((operand) => this.piece(operand, beside).text).join(' ; ');

  private answer(logic: Logic): FormulaName | undefined {
    const entry = onlyEntry(logic);
    return entry?.[0] === 'var' ? named(this.names, String(entry[1])) : undefined;
  }

  /** An option by its label, where that is single; numbers bare; other texts in quotes. */
  private constant(value: string, beside: FormulaName | undefined): Piece {
    const options = optionsOf(beside?.field);
    const label = (found: (typeof options)[number]) => localized(found.label, found.value);
    const option = options.find((each) => each.value === value);
    const isSingle = option && options.filter((each) => label(each) === label(option)).length === 1;
    if (!isSingle && /^-?\d+(\.\d+)?$/.test(value)) return whole(value);
    return whole(`"${(isSingle ? label(option) : value).replaceAll('"', '""')}"`);
  }
}

const bracketed = (piece: Piece, needed: Level) => (piece.level < needed ? `(${piece.text})` : piece.text);
