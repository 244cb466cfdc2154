/** Today where the region lies, YYYY-MM-DD. */
export const legalToday = (): string =>
  new Intl.DateTimeFormat('en-CA', { dateStyle: 'short', timeZone: 'Africa/Casablanca' }).format(new Date());

/** The day that a form's limit means: '2026-12-31', 'today', or a distance such as 'today-18y'. */
export function dayOf(limit: string | null, today = legalToday()): string | null {
  const distance = /^today(?:([+-]\d+)([dmy]))?$/.exec(limit ?? '');
  if (!distance) return limit;
  const amount = Number(distance[1] ?? 0);
  const [year = 0, month = 0, day = 0] = today.split('-').map(Number);
  if (distance[2] !== 'm' && distance[2] !== 'y') return iso(Date.UTC(year, month - 1, day + amount));
  const months = month - 1 + amount * (distance[2] === 'y' ? 12 : 1);
  const last = new Date(Date.UTC(year, months + 1, 0)).getUTCDate();
  return iso(Date.UTC(year, months, Math.min(day, last)));
}

const iso = (instant: number) => new Date(instant).toISOString().slice(0, 10);
