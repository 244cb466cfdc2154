/**
 * Legal days: the calendar days of Morocco, whatever the clock of the machine says.
 * Instants are `Date`; days are text `YYYY-MM-DD`, so that neither can be taken for the other and days sort as text.
 */
export type Day = string & { readonly day: unique symbol };

/**
 * Morocco changes its offset by decree: UTC+0 in Ramadan for years, for good since September 2026. The runtime's time
 * zone data follows (tz 2026c in Node 24.21); a database server's may be older, so legal days are never counted in SQL.
 */
export const legalZone = 'Africa/Casablanca';
const millisecondsADay = 86_400_000;

const clock = new Intl.DateTimeFormat('en-CA', {
  timeZone: legalZone,
  calendar: 'iso8601',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
});

/** The text as a day, when it is one that exists: `2026-02-30` is none. */
export function parseDay(text: string): Day | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
  const midnight = new Date(`${text}T00:00:00Z`);
  if (Number.isNaN(midnight.getTime())) return null;
  return midnight.toISOString().startsWith(text) ? (text as Day) : null;
}

/** The same for days that the code itself vouches for. */
export function day(text: string): Day {
  const parsed = parseDay(text);
  if (parsed === null) throw new RangeError(`"${text}" is not a day; write YYYY-MM-DD`);
  return parsed;
}

/** The day that was asked for last, with the instants at which it begins and ends: as a rule today is asked for again. */
let last = { day: '' as Day, from: Infinity, until: -Infinity };

/** The day that Morocco's calendars show at that instant. */
export function legalDay(instant: Date): Day {
  const time = instant.getTime();
  if (time >= last.from && time < last.until) return last.day;
  const shown = new Date(localClock(instant)).toISOString().slice(0, 10) as Day;
  last = { day: shown, from: startOfDay(shown).getTime(), until: endOfDay(shown).getTime() };
  return shown;
}

/** The instant at which the day begins in Morocco (00:00). */
export function startOfDay(of: Day): Date {
  const wanted = Date.parse(`${of}T00:00:00Z`);
  // A first guess one offset off, corrected by what the clock there shows; the second round is for days when it changes.
  let guess = wanted;
  for (let round = 0; round < 2; round++) guess += wanted - localClock(new Date(guess));
  return new Date(guess);
}

/**
 * The first instant after the day (24:00 in Morocco). A due day is kept up to its last moment:
 * what happens before `endOfDay(due)` is in time, at that instant or after it is late.
 */
export const endOfDay = (of: Day): Date => startOfDay(addDays(of, 1));

export function addDays(from: Day, days: number): Day {
  return new Date(Date.parse(`${from}T00:00:00Z`) + days * millisecondsADay)
    .toISOString()
    .slice(0, 10) as Day;
}

/** Whole days from one to the other; negative when `to` comes first. */
export function daysBetween(from: Day, to: Day): number {
  return (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / millisecondsADay;
}

/** 0 is Sunday, 6 Saturday. */
export const weekday = (of: Day): number => new Date(`${of}T00:00:00Z`).getUTCDay();

/** What the wall clock in Morocco shows, read as if it were UTC. */
function localClock(instant: Date): number {
  const shown = Object.fromEntries(
    clock.formatToParts(instant).map(({ type, value }) => [type, Number(value)]),
  );
  return Date.UTC(
    shown['year']!,
    shown['month']! - 1,
    shown['day']!,
    shown['hour']!,
    shown['minute']!,
    shown['second']!,
    instant.getUTCMilliseconds(),
  );
}
