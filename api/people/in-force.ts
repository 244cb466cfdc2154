/**
 * When a grant is held and a mandate holds, said once for each way of asking: entities, SQL, and a row in memory.
 * Grants count instants, the last one excluded; mandates count legal days, the last one included.
 */

/** Entities: grants held at this instant. */
export const heldAt = (now: Date) => ({
  endedAt: null,
  validFrom: { $lte: now },
  $or: [{ validUntil: null }, { validUntil: { $gt: now } }],
});

/** Entities: mandates that hold on this day. */
export const holdingOn = (day: string) => ({
  revokedAt: null,
  validFrom: { $lte: day },
  $or: [{ validUntil: null }, { validUntil: { $gte: day } }],
});

/** A column of the table that is asked. */
type ColumnOf = (column: string) => string;

/** SQL: grants held now, by the database's clock. */
export const heldNowSql = (of: ColumnOf): string =>
  `(${of('ended_at')} is null and ${of('valid_from')} <= now()
    and (${of('valid_until')} is null or ${of('valid_until')} > now()))`;

/** SQL: mandates that hold on this day. */
export const holdingSql = (of: ColumnOf, day: string): string =>
  `(${of('revoked_at')} is null and ${of('valid_from')} <= ${day}
    and (${of('valid_until')} is null or ${of('valid_until')} >= ${day}))`;

/** A row: a grant held at this instant (milliseconds). */
export const isHeldAt = (now: number, from: string, until: string | null, ended: string | null): boolean =>
  ended === null && Date.parse(from) <= now && (until === null || Date.parse(until) > now);

/** A row: a mandate that holds on this day. */
export const isHoldingOn = (
  day: string,
  from: string,
  until: string | null,
  revoked: string | null,
): boolean => revoked === null && from <= day && (until === null || until >= day);
