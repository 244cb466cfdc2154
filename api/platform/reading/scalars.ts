import { GraphQLScalarType, Kind } from 'graphql';

const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:\d\d)$/;
const day = /^\d{4}-\d\d-\d\d$/;

/** Rows carry instants as ISO strings already, so that a list of thousands makes no Date objects. */
export const DateTime = new GraphQLScalarType<Date, string>({
  name: 'DateTime',
  description: 'An instant in UTC, as in RFC 3339: `2026-11-23T09:20:00Z`.',
  serialize: (value) => (value instanceof Date ? value.toISOString() : String(value)),
  parseValue: (value) => parseInstant(value),
  parseLiteral: (node) => parseInstant(node.kind === Kind.STRING ? node.value : null),
});

/** A day is a string everywhere: a Date would have an hour and a time zone. */
export const Day = new GraphQLScalarType<string, string>({
  name: 'Date',
  description: 'A day of the calendar: `2026-11-23`.',
  serialize: (value) => String(value),
  parseValue: (value) => parseDay(value),
  parseLiteral: (node) => parseDay(node.kind === Kind.STRING ? node.value : null),
});

function parseInstant(value: unknown): Date {
  const parsed = typeof value === 'string' && instant.test(value) ? new Date(value) : null;
  if (!parsed || Number.isNaN(parsed.getTime())) {
    throw new TypeError('An instant must look like 2026-11-23T09:20:00Z');
  }
  return parsed;
}

function parseDay(value: unknown): string {
  const parsed = typeof value === 'string' && day.test(value) ? new Date(`${value}T00:00:00Z`) : null;
  // The round trip refuses 2026-02-30, which Date would turn into 2 March.
  if (!parsed || Number.isNaN(parsed.getTime()) || parsed.toISOString().slice(0, 10) !== value) {
    throw new TypeError('A day must look like 2026-11-23');
  }
  return value as string;
}
