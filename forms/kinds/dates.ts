import type { DayLimit } from '../field-settings.js';

/** A day that exists, in years `19` to `20`: February 29 only where there is one. Shared by check and JSON Schema. */
export const dayPattern =
  '(?:(?:19|20)[0-9]{2}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))' +
  '|(?:19(?:0[48]|[2468][048]|[13579][26])|20(?:[02468][048]|[13579][26]))-02-29)';

/** '2026-12-31', 'today' or 'today±<number><d|m|y>'. */
export const dayLimitPattern = `^(?:${dayPattern}|today(?:[+-][0-9]{1,4}[dmy])?)$`;

/** The day that a limit means on a given day. A month or year too short for the day ends on its last day. */
export function dayOf(limit: DayLimit, today: string): string {
  const distance = /^today(?:([+-]\d+)([dmy]))?$/.exec(limit);
  if (!distance) return limit;
  const amount = Number(distance[1] ?? 0);
  const [year, month, day] = today.split('-').map(Number) as [number, number, number];
  if (distance[2] === 'm' || distance[2] === 'y') {
    const first = new Date(Date.UTC(year, month - 1 + amount * (distance[2] === 'y' ? 12 : 1), 1));
    const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
    return iso(new Date(first.getTime() + (Math.min(day, last) - 1) * 86_400_000));
  }
  return iso(new Date(Date.UTC(year, month - 1, day + amount)));
}

const iso = (date: Date) => date.toISOString().slice(0, 10);
