import type { RevisionWords } from '../../catalogue/procedure-definition.js';
import { error, warning, type Check } from './check.js';

/** A route without a department leads nowhere; behind one without a condition nothing is ever asked. */
export function routingChecks({ rules: { routing = [] } }: RevisionWords): Check[] {
  const always = routing.findIndex(({ when }) => when === undefined);
  return routing.flatMap(({ department }, at): Check[] => [
    ...(department === ''
      ? [error({ path: ['rules', 'routing', at, 'department'], code: 'studio.route_nowhere' })]
      : []),
    ...(always >= 0 && at > always
      ? [
          warning({
            path: ['rules', 'routing', at],
            code: 'studio.route_behind',
            params: { place: always + 1 },
          }),
        ]
      : []),
  ]);
}

/** Routes to departments that the procedure's authority does not have, by code. */
export const unknownRoutes = (
  { rules: { routing = [] } }: Pick<RevisionWords, 'rules'>,
  departments: ReadonlySet<string>,
): Check[] =>
  routing.flatMap(({ department }, at) =>
    department === '' || departments.has(department)
      ? []
      : [
          error({
            path: ['rules', 'routing', at, 'department'],
            code: 'studio.route_unknown',
            params: { department },
          }),
        ],
  );
