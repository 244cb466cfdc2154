import { forbidden } from '../core/errors.js';
import type { Act } from '../platform/act.js';
import type { Attempts } from '../platform/authentication/attempts.js';
import { countersOf, welcome } from './counter-visits.js';
import { mayServeAtCounter } from './people.policy.js';
import type { FindPersonAtCounterInput } from './person.inputs.js';
import { Findings } from './person.rules.js';
import { record } from './staff-acts.js';

/** What somebody at a counter shows or says; each names at most a handful of persons. */
const ways = {
  cin: 'cin = ?',
  phone: 'phone = ?',
  email: 'lower(email) = lower(?)',
};
type Way = keyof typeof ways;

/** Receives people at a counter. Agents find who stands before them; nobody browses. */
export class CounterService {
  constructor(private readonly attempts: Pick<Attempts, 'count'>) {}

  /** By the whole number or address. Each look is counted, and stands in the journal of staff acts. */
  async findPerson(act: Act, input: FindPersonAtCounterInput): Promise<string[]> {
    if (!mayServeAtCounter(act.viewer)) throw forbidden('findPersonAtCounter');
    const [way, value] = whatIsShown(input);
    await this.attempts.count('lookup', act.viewer.personId!);
    const found = await act.em.execute<{ id: string }[]>(
      `select id from person where ${ways[way]} order by cin_verified_at, created_at limit 10`,
      [value],
    );
    const ids = found.map(({ id }) => id);
    await welcome(act, ids);
    const [authorityId = null] = countersOf(act.viewer);
    for (const personId of ids.length > 0 ? ids : [null]) {
      record(act, 'findPersonAtCounter', { personId, authorityId, details: { by: way } });
    }
    return ids;
  }
}

function whatIsShown(input: FindPersonAtCounterInput): [way: Way, value: string] {
  const found = new Findings();
  const shown = {
    cin: found.cin('cin', input.cin),
    phone: found.phone('phone', input.phone),
    email: found.email('email', input.email),
  };
  const given = (Object.keys(ways) as Way[]).filter((way) => shown[way] !== null);
  if (given.length !== 1) found.add('cin', 'people.show_one');
  found.refuseIfAny();
  return [given[0]!, shown[given[0]!]!];
}
