import { legalDay } from '../../core/dates.js';
import type { LocalizedText } from '../../core/localized-text.js';
import { figures, type Reader } from '../../platform/reading/index.js';
import { isOpen, phases, type Phase } from '../workflow/phases.js';
import type { ApplicationFilter } from './application.filter.js';
import { ofStaff } from './application.policy.js';
import { ApplicationType } from './application.type.js';

export interface StepCount {
  readonly procedureId: string;
  readonly step: string;
  readonly title: LocalizedText;
  readonly phase: Phase;
  readonly count: number;
  readonly overdue: number;
}

/** How many applications of the viewer's departments stand at each step, and how many of them are overdue. */
export const countQueue = (reader: Reader, filter: ApplicationFilter | null): Promise<StepCount[]> =>
  figures(
    reader,
    ApplicationType,
    filter,
    ({ found, right, value }) => `
      select procedure_id as "procedureId", step, (array_agg(step_title order by updated_at desc))[1] as title,
             phase, count(*)::int as count,
             count(*) filter (where due_on < ${value(legalDay(new Date()))}::date
                                and phase = any(${value(phases.filter(isOpen))}::text[]))::int as overdue
        from application t0
       where ${right(ofStaff)} and ${found}
       group by procedure_id, step, phase
       order by procedure_id, array_position(array['SUBMITTED', 'IN_REVIEW', 'AWAITING_APPLICANT'], phase), step`,
  );
