import type { Pool } from 'pg';
import { legalDay } from '../../core/dates.js';
import type { LocalizedText } from '../../core/localized-text.js';
import { toSql } from '../../platform/access/condition.js';
import type { Viewer } from '../../platform/access/viewer.js';
import { isOpen, phases, type Phase } from '../workflow/phases.js';
import { ofStaff } from './application.policy.js';

export interface StepCount {
  readonly procedureId: string;
  readonly step: string;
  readonly title: LocalizedText;
  readonly phase: Phase;
  readonly count: number;
  readonly overdue: number;
}

export interface QueueWish {
  readonly procedureId?: string | null;
  readonly authorityId?: string | null;
  readonly departmentId?: string | null;
  readonly assigneeId?: string | null;
}

/** How many applications of the viewer's departments stand at each step, and how many of them are overdue. */
export async function countQueue(pool: Pool, viewer: Viewer, wish: QueueWish): Promise<StepCount[]> {
  const values: unknown[] = [legalDay(new Date()), phases.filter(isOpen)];
  const add = (value: unknown) => `$${values.push(value)}`;
  const asked = [
    wish.procedureId && `a.procedure_id = ${add(wish.procedureId)}::uuid`,
    wish.authorityId && `a.authority_id = ${add(wish.authorityId)}::uuid`,
    wish.departmentId && `a.department_id = ${add(wish.departmentId)}::uuid`,
    wish.assigneeId && `a.assignee_id = ${add(wish.assigneeId)}::uuid`,
  ].filter(Boolean);
  const where = [toSql(ofStaff(viewer), 'a', { add }), ...asked].join(' and ');
  const { rows } = await pool.query<StepCount>({
    text: `
      select a.procedure_id as "procedureId", a.step, (array_agg(a.step_title order by a.updated_at desc))[1] as title,
             a.phase, count(*)::int as count,
             count(*) filter (where a.due_on < $1::date and a.phase = any($2::text[]))::int as overdue
        from application a
       where ${where}
       group by a.procedure_id, a.step, a.phase
       order by a.procedure_id, array_position(array['SUBMITTED', 'IN_REVIEW', 'AWAITING_APPLICANT'], a.phase), a.step`,
    values,
  });
  return rows;
}
