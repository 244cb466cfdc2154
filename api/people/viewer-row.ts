import type { Grant } from '../platform/access/viewer.js';
import { isLanguage, type Language } from '../core/localized-text.js';
import type { Pool } from 'pg';
import { legalDay } from '../core/dates.js';

/** What one statement knows of whoever holds an account. */
export interface ViewerRow {
  readonly personId: string;
  readonly preferredLanguage: Language;
  readonly secondFactorEnabled: boolean;
  /** Grants in force now. */
  readonly grants: readonly Grant[];
  /** Organisations with a mandate in force today. */
  readonly organisationIds: readonly string[];
}

const statement = {
  name: 'people.viewer',
  text: `
    select p.id as "personId", p.preferred_language as "preferredLanguage",
      coalesce(u.two_factor_enabled, false) as "secondFactorEnabled",
      (select coalesce(json_agg(json_build_object(
          'role', g.role, 'authorityId', g.authority_id, 'departmentId', g.department_id)), '[]')
        from role_grant g
        where g.person_id = p.id and g.ended_at is null
          and g.valid_from <= now() and (g.valid_until is null or g.valid_until > now())) as grants,
      (select coalesce(json_agg(distinct m.organisation_id), '[]')
        from mandate m
        where m.person_id = p.id and m.revoked_at is null and m.valid_from <= $2
          and (m.valid_until is null or m.valid_until >= $2)) as "organisationIds"
    from person p join auth_user u on u.id = p.account_id
    where p.account_id = $1`,
};

export async function loadViewerRow(pool: Pool, accountId: string): Promise<ViewerRow | null> {
  const { rows } = await pool.query<ViewerRow>({ ...statement, values: [accountId, legalDay(new Date())] });
  const row = rows[0];
  if (!row) return null;
  return { ...row, preferredLanguage: isLanguage(row.preferredLanguage) ? row.preferredLanguage : 'fr' };
}
