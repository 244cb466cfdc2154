import type { Grant } from '../platform/access/viewer.js';
import { isLanguage, type Language } from '../core/localized-text.js';
import type { Pool } from 'pg';
import { day, legalDay, startOfDay } from '../core/dates.js';
import { heldNowSql, holdingSql } from './in-force.js';

/** What one statement knows of whoever holds an account. */
export interface ViewerRow {
  readonly personId: string;
  readonly preferredLanguage: Language;
  readonly secondFactorEnabled: boolean;
  /** Grants in force now. */
  readonly grants: readonly Grant[];
  /** Organisations with a mandate in force today. */
  readonly organisationIds: readonly string[];
  /** When the next grant or mandate begins or ends by its time; null: none does. */
  readonly until: number | null;
}

/** What the statement knows of that: by the database's clock, which judges grants, and by legal days, which judge mandates. */
export interface NextChanges {
  readonly secondsToGrant: number | null;
  readonly dayOfMandate: string | null;
}

const statement = {
  name: 'people.viewer',
  text: `
    select p.id as "personId", p.preferred_language as "preferredLanguage",
      coalesce(u.two_factor_enabled, false) as "secondFactorEnabled",
      (select coalesce(json_agg(json_build_object(
          'role', g.role, 'authorityId', g.authority_id, 'departmentId', g.department_id)), '[]')
        from role_grant g
        where g.person_id = p.id and ${heldNowSql((column) => `g.${column}`)}) as grants,
      (select coalesce(json_agg(distinct m.organisation_id), '[]')
        from mandate m
        where m.person_id = p.id and ${holdingSql((column) => `m.${column}`, '$2')}) as "organisationIds",
      (select extract(epoch from min(time) - now())::float8
        from role_grant g, unnest(array[g.valid_from, g.valid_until]) as time
        where g.person_id = p.id and g.ended_at is null and time > now()) as "secondsToGrant",
      (select min(day)::text
        from mandate m, unnest(array[m.valid_from, m.valid_until + 1]) as day
        where m.person_id = p.id and m.revoked_at is null and day > $2) as "dayOfMandate"
    from person p join auth_user u on u.id = p.account_id
    where p.account_id = $1`,
};

export async function loadViewerRow(pool: Pool, accountId: string): Promise<ViewerRow | null> {
  const now = new Date();
  const { rows } = await pool.query<Omit<ViewerRow, 'until'> & NextChanges>({
    ...statement,
    values: [accountId, legalDay(now)],
  });
  const row = rows[0];
  if (!row) return null;
  const { secondsToGrant, dayOfMandate, ...known } = row;
  return {
    ...known,
    preferredLanguage: isLanguage(row.preferredLanguage) ? row.preferredLanguage : 'fr',
    until: nextChange({ secondsToGrant, dayOfMandate }, now),
  };
}

export function nextChange({ secondsToGrant, dayOfMandate }: NextChanges, now: Date): number | null {
  const times = [
    ...(secondsToGrant === null ? [] : [now.getTime() + secondsToGrant * 1000]),
    ...(dayOfMandate === null ? [] : [startOfDay(day(dayOfMandate)).getTime()]),
  ];
  return times.length === 0 ? null : Math.min(...times);
}
