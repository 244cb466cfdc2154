import { afterEach, describe, expect, it } from '@jest/globals';
import { buildSchema, parse, type GraphQLFormattedError, type OperationDefinitionNode } from 'graphql';
import pg from 'pg';
import { unauthenticated } from '../../core/errors.js';
import { anonymous, type Viewer } from '../access/viewer.js';
import type { Context } from '../context.js';
import { EventFeed } from '../events/event-feed.js';
import { EventLog } from '../events/event-log.js';
import { createLog } from '../log.js';
import type { Following } from './following.js';
import type { Sink } from './sink.js';
import { Subscriptions } from './subscriptions.js';

/** The database is never asked: nothing happens, and nobody asks for what happened. */
const log = createLog('silent');
const feed = new EventFeed(new EventLog(new pg.Pool()), log);
const schema = buildSchema('type Query { any: ID } type Subscription { events(of: ID, after: String): ID }');
const root = schema.getSubscriptionType()!.getFields()['events']!;
root.subscribe = (_source: unknown, { of }: { of: string }): Following => ({
  topics: ['all', `thing:${of}`],
});

const document = parse('subscription ($of: ID) { events(of: $of) }');
const operation = document.definitions[0] as OperationDefinitionNode;
const person = (personId: string, organisationIds: string[] = []): Viewer => ({
  ...anonymous('fr'),
  kind: 'person',
  personId,
  sessionId: personId,
  organisationIds,
});

const opened: Subscriptions[] = [];
afterEach(() => opened.splice(0).forEach((subscriptions) => subscriptions.stop()));

function open() {
  const subscriptions = new Subscriptions({
    schema,
    feed,
    log,
    formatError: (error: GraphQLFormattedError) => error,
    contextFor: (viewer) => ({ viewer }) as Context,
  });
  opened.push(subscriptions);
  let asked = 0;
  const ends: string[] = [];
  const sink: Sink = {
    begin: () => undefined,
    next: () => undefined,
    end: () => void ends.push('end'),
    endSession: () => void ends.push('session'),
    comeBack: (reason) => void ends.push(reason),
    waiting: () => 0,
  };
  const begin = (viewer: Viewer, of: string, now: () => Viewer = () => viewer) =>
    subscriptions.begin(
      { document, operation, variables: { of } },
      {
        sink,
        context: { viewer } as Context,
        reopen: async () => {
          asked += 1;
          return { viewer: now() } as Context;
        },
      },
    );
  return { subscriptions, begin, ends, asked: () => asked };
}

/** How much is in whatever these things keep. */
const kept = (subscriptions: Subscriptions): number[] =>
  [
    subscriptions,
    Reflect.get(subscriptions, 'groups') as object,
    Reflect.get(subscriptions, 'full') as object,
  ]
    .flatMap((thing) => Object.values(thing))
    .filter((value) => value instanceof Map || value instanceof Set)
    .map(({ size }) => size);

const settled = () => new Promise((done) => setImmediate(done));

describe('Subscriptions', () => {
  it('keep nothing of a thousand who came and left, whatever happened to them', async () => {
    const { subscriptions, begin } = open();
    for (let n = 0; n < 1_000; n++) {
      const viewer = n % 3 === 0 ? anonymous('fr') : person(`person ${n % 7}`);
      const member = await begin(viewer, `${n % 5}`, () =>
        n % 4 === 0 ? person(`person ${n % 7}`, ['a']) : viewer,
      );
      if (n % 2) await settled();
      if (n % 6 === 0) subscriptions.renew(`person ${n % 7}`);
      if (n % 11 === 0) member.fallBehind();
      if (n % 13 === 0) member.comeBack('unavailable');
      member.leave();
    }
    await settled();
    expect(kept(subscriptions).length).toBeGreaterThan(4);
    expect(kept(subscriptions).every((size) => size === 0)).toBe(true);
  });

  it('ask again who it is when somebody has begun, and let go of whose session is over by then', async () => {
    const { subscriptions, begin, ends, asked } = open();
    await begin(person('amina'), '1', () => {
      throw unauthenticated();
    });
    await settled();
    expect([ends, asked()]).toEqual([['session'], 1]);
    expect(kept(subscriptions).every((size) => size === 0)).toBe(true);
  });

  it('ask once more, and not for each change, when rights change while they are asked', async () => {
    const { subscriptions, begin, asked } = open();
    await begin(person('amina'), '1');
    for (let n = 0; n < 10; n++) subscriptions.renew('amina');
    await settled();
    expect(asked()).toBe(2);
  });

  it('send nobody anything any more when they stop', async () => {
    const { subscriptions, begin, ends } = open();
    await begin(person('amina'), '1');
    subscriptions.stop();
    await begin(person('amina'), '2');
    await settled();
    expect(ends).toEqual(['stopping', 'stopping']);
    expect(kept(subscriptions).every((size) => size === 0)).toBe(true);
  });
});
