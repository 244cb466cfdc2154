// Who asks: the sessions as they were when the floor started, by token.
import { createHmac } from 'node:crypto';
import { secret } from '../servers/secret.ts';
import { read } from './database.ts';

export interface Viewer {
  readonly personId: string;
  /** Departments and whole authorities in whose matters the viewer is staff. */
  readonly departments: readonly string[];
  readonly authorities: readonly string[];
  /** Departments for which the viewer decides. */
  readonly instructs: readonly string[];
}

export const nobody: Viewer = {
  personId: '00000000-0000-0000-0000-000000000000',
  departments: [],
  authorities: [],
  instructs: [],
};

export async function loadViewers(): Promise<Map<string, Viewer>> {
  const rows = await read(
    {
      name: 'viewers',
      text: `
        select s.token, p.id, array_to_json(array_remove(array_agg(g.department_id), null))::jsonb,
               array_to_json(array_remove(array_agg(case when g.department_id is null then g.authority_id end), null))::jsonb,
               array_to_json(array_remove(array_agg(case when g.role = 'OFFICER' then g.department_id end), null))::jsonb
          from auth_session s join person p on p.account_id = s.user_id
          left join role_grant g on g.person_id = p.id and g.ended_at is null and g.role in ('COUNTER_AGENT', 'OFFICER', 'PUBLISHER', 'AUDITOR')
         where s.expires_at > now() and s.second_factor_at is not null group by s.token, p.id`,
    },
    [],
  );
  return new Map(
    rows.map(([token, personId, departments, authorities, instructs]) => [
      signed(token as string),
      { personId, departments, authorities, instructs } as Viewer,
    ]),
  );
}

const signed = (token: string) => `${token}.${createHmac('sha256', secret).update(token).digest('base64')}`;

/**
 * What staff and applicants see of applications, as a predicate of `a`: those of one's departments once they are filed,
 * and one's own. Takes the parameters $1 (departments), $2 (authorities) and $3 (the person).
 */
export const mayBeSeen = `((a.phase <> 'DRAFT' and (a.department_id = any($1) or a.authority_id = any($2))) or (a.applicant_id = $3 and a.organisation_id is null))`;
export const rightsOf = ({ departments, authorities, personId }: Viewer): unknown[] => [
  departments,
  authorities,
  personId,
];
