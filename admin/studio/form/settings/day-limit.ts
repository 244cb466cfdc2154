import type { DayLimit } from '../../../../forms/field-settings.js';

export const units = ['d', 'm', 'y'] as const;

/** A limit as one chooses it: 'today-18y' is 18 years before today. */
export interface DayChoice {
  readonly base: 'none' | 'today' | 'before' | 'after' | 'day';
  readonly amount: number;
  readonly unit: (typeof units)[number];
  readonly day: string;
}

const usual: Omit<DayChoice, 'base'> = { amount: 1, unit: 'y', day: '' };

export function dayLimitOf(limit: DayLimit | undefined): DayChoice {
  if (limit === undefined) return { ...usual, base: 'none' };
  const [, sign, amount, unit] = /^today(?:([+-])(\d+)([dmy]))?$/.exec(limit) ?? [];
  if (sign)
    return {
      ...usual,
      base: sign === '-' ? 'before' : 'after',
      amount: Number(amount),
      unit: unit as DayChoice['unit'],
    };
  return limit === 'today' ? { ...usual, base: 'today' } : { ...usual, base: 'day', day: limit };
}

export function dayLimitWritten({ base, amount, unit, day }: DayChoice): DayLimit | undefined {
  switch (base) {
    case 'none':
      return undefined;
    case 'today':
      return 'today';
    case 'day':
      return day;
    default:
      return `today${base === 'before' ? '-' : '+'}${amount}${unit}`;
  }
}
