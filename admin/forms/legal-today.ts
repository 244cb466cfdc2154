/** Today where the region lies, YYYY-MM-DD. */
export const legalToday = (): string =>
  new Intl.DateTimeFormat('en-CA', { dateStyle: 'short', timeZone: 'Africa/Casablanca' }).format(new Date());
