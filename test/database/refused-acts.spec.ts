import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomInt } from 'node:crypto';
import fc from 'fast-check';
import type { Move } from '../../api/procedures/workflow/moves.js';
import { Stage, tried, type Kind, type Outcome } from './acts/attempt.js';
import { makeCast, outsiders, type Cast } from './acts/cast.js';
import { begin, type Begun } from './acts/draft.js';
import { openHouse, type TestHouse } from './house.js';

/** Everything that the database knows of an application. */
interface Known {
  readonly application: { readonly step: string; readonly phase: string; readonly version: number };
  readonly journal: readonly { readonly act: string; readonly content: { readonly transition?: string } }[];
  readonly corrections: readonly unknown[];
  readonly messages: readonly unknown[];
  readonly notes: readonly unknown[];
  readonly files: readonly unknown[];
}

let house: TestHouse;
let cast: Cast;
beforeAll(async () => {
  house = await openHouse();
  cast = await makeCast(house);
}, 60_000);
afterAll(() => house?.close());

const seed = randomInt(2 ** 31);

describe('whatever is tried with an application, by whomever', () => {
  it(`a refused act leaves it as it was, a taken one leads where it was offered (seed ${seed})`, async () => {
    const seen = {
      taken: new Set<Kind>(),
      refused: new Set<Kind>(),
      steps: new Set<string>(),
    };
    const sequence = fc.record({
      procedure: fc.nat(cast.procedures.length - 1),
      atCounter: fc.boolean(),
      salt: fc.nat(3),
      acts: fc.array(tried, { minLength: 3, maxLength: 14 }),
    });
    const property = fc.asyncProperty(sequence, async ({ procedure, acts, ...how }) => {
      const begun = await begin(house, cast, cast.procedures[procedure]!, how);
      const stage = new Stage(house, cast, begun);
      let before = await known(begun.id);
      for (const each of acts) {
        const standing = stage.look(before.application);
        const attempt = stage.attempt(each, standing);
        const offered = stage.offeredTo(attempt.who, standing);
        const outcome = await stage.try(attempt, standing);
        const after = await known(begun.id);
        check(begun, outcome, offered, before, after);
        (outcome.refusal === null ? seen.taken : seen.refused).add(attempt.kind);
        seen.steps.add(`${begun.procedure.reference} ${after.application.step}`);
        before = after;
      }
    });
    await fc.assert(property, { numRuns: 200, seed });
    // The property says something only where each act was both taken and refused, and steps deep in
    // the workflows were reached: by chance between 75 and 80 % of them.
    expect([seen.taken.size, seen.refused.size]).toEqual([9, 9]);
    const steps = cast.procedures.flatMap(({ definition }) => definition.workflow.steps);
    expect(seen.steps.size / steps.length).toBeGreaterThan(0.6);
  }, 240_000);
});

function check(
  { procedure }: Begun,
  { attempt, refusal }: Outcome,
  offered: readonly Move[],
  before: Known,
  after: Known,
): void {
  if (refusal !== null)
    return expect({ attempt, refusal, left: after }).toEqual({ attempt, refusal, left: before });
  expect({ attempt, taken: outsiders.includes(attempt.who) }).toEqual({ attempt, taken: false });
  const readsAnyVersion = attempt.kind === 'note' || attempt.kind === 'message';
  if (!readsAnyVersion)
    expect({ attempt, version: attempt.version }).toEqual({ attempt, version: 'current' });
  const { workflow } = procedure.definition;
  const step = workflow.steps.find(({ key }) => key === after.application.step);
  expect({ attempt, phase: step?.phase }).toEqual({ attempt, phase: after.application.phase });
  if (attempt.kind === 'save') {
    expect(after.application.step).toBe(before.application.step);
    expect(after.application.version).toBe(before.application.version + 1);
    return;
  }
  expect(after.journal.slice(0, -1)).toEqual(before.journal);
  const { act, content } = after.journal.at(-1)!;
  const named = journalled[attempt.kind];
  expect({ attempt, act }).toEqual({ attempt, act: named.act });
  const moved = offered.find((move) => move.transition.key === content.transition && move.act === named.move);
  expect({ attempt, isMove: moved !== undefined }).toEqual({
    attempt,
    isMove: named.move !== null,
  });
  expect({ attempt, step: after.application.step }).toEqual({
    attempt,
    step: moved ? moved.transition.to : before.application.step,
  });
}

/** What each act is called in the journal, and which move it is. */
const journalled: Record<Exclude<Kind, 'save'>, { act: string; move: Move['act'] | null }> = {
  submit: { act: 'SUBMITTED', move: 'SUBMIT' },
  withdraw: { act: 'WITHDRAWN', move: 'WITHDRAW' },
  ask: { act: 'CORRECTION_REQUESTED', move: 'REQUEST_CORRECTION' },
  answer: { act: 'CORRECTION_ANSWERED', move: 'ANSWER_CORRECTION' },
  move: { act: 'MOVED', move: 'MOVE' },
  assign: { act: 'ASSIGNED', move: null },
  note: { act: 'NOTE_ADDED', move: null },
  message: { act: 'MESSAGE_SENT', move: null },
};

async function known(id: string): Promise<Known> {
  const rows = (table: string, order: string, of = 'application_id') =>
    `(select coalesce(jsonb_agg(to_jsonb(r) order by r.${order}), '[]') from ${table} r where r.${of} = a.id)`;
  const { rows: found } = await house.pool.query<{ known: Known }>(
    `select jsonb_build_object(
       'application', to_jsonb(a),
       'journal', ${rows('journal_entry', 'place')},
       'corrections', ${rows('correction_request', 'id')},
       'messages', ${rows('message', 'id')},
       'notes', ${rows('internal_note', 'id')},
       'files', ${rows('file', 'id', 'attached_to_id')}) as known
     from application a where a.id = $1`,
    [id],
  );
  return found[0]!.known;
}
