import { Department } from '../../people/department.entity.js';
import type { Act } from '../../platform/act.js';
import type { Condition } from '../../forms/index.js';
import type { ProcedureRules } from '../catalogue/procedure-definition.js';

/**
 * The department that instructs what is submitted now: that of the first route whose condition holds; null: no route leads
 * anywhere, so it stays with the procedure's own. Asked once: what a correction changes later does not take an application
 * away from the officers who know it; they hand it over themselves.
 */
export async function departmentFor(
  { em }: Act,
  { routing = [] }: ProcedureRules,
  holds: (condition: Condition) => boolean,
  authorityId: string,
): Promise<string | null> {
  const route = routing.find(({ when }) => !when || holds(when));
  if (!route) return null;
  const department = await em.findOne(Department, { code: route.department, authority: authorityId });
  return department?.id ?? null;
}
