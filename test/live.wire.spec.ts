import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { on, once } from 'node:events';
import { createConnection } from 'node:net';
import WebSocket from 'ws';
import { act, startDraft } from './support/act.js';
import { openStream as openEventStream, type Block, type Stream } from './support/event-stream.js';
import { connect, follow, hangUp, whyEnded } from './support/follow.js';
import { data, gql } from './support/gql.js';
import { shared } from './support/server.js';
import { signIn, type Headers } from './support/sign-in.js';

const url = shared();
let applicant: Headers;
let id: string;
/** Opened first, looked at last: it takes a while to breathe. */
let silent: Stream;
beforeAll(async () => {
  applicant = { ...(await signIn('association1')), 'accept-language': 'en', language: 'en' };
  id = (await startDraft(url, applicant)).id;
  silent = await openStream();
});
afterAll(hangUp);

const says = (text: string) => act(url, applicant, 'sendMessage', { applicationId: id, text });
const cursorNow = async () => (await data<{ eventCursor: string }>(url, '{ eventCursor }')).eventCursor;
const mine = `subscription ($id: ID!, $after: String) {
  event: applicationEvents(applicationId: $id, after: $after) { __typename cursor } }`;
const refusal = (code: string, reason: string, message: unknown = expect.any(String)) => ({
  errors: [expect.objectContaining({ message, extensions: expect.objectContaining({ code, reason }) })],
});

describe('A subscription that cannot be followed says why, over WebSocket', () => {
  const line = () => connect(url, applicant);
  const ask = (query: string, variables: Record<string, unknown> = {}) =>
    follow(line(), query, variables).ended;
  const procedures = (rest: string) => `subscription { procedureEvents ${rest} }`;

  it('with cursors that are none of this log', async () => {
    const unknown = refusal(
      'BAD_USER_INPUT',
      'live.cursor_unknown',
      'This cursor is not of this event log. Read again what you follow, then begin without "after".',
    );
    const future = Buffer.from('event:999999999').toString('base64url');
    for (const after of ['', 'nonsense', 'x'.repeat(500_000), future, `${await cursorNow()}=`])
      expect(await ask(mine, { id, after })).toEqual(unknown);
  });

  it('with two roots, none, or one that is skipped', async () => {
    const validation = refusal('BAD_USER_INPUT', 'graphql.validation_failed');
    const nothing = refusal('BAD_USER_INPUT', 'live.nothing_to_follow');
    expect(await ask('subscription { a: procedureEvents { id } b: procedureEvents { id } }')).toEqual(
      validation,
    );
    expect(await ask('subscription { __typename }')).toEqual(validation);
    const events = 'procedureEvents { id }';
    for (const conditional of [
      'procedureEvents @include(if: $no) { id }',
      `... @skip(if: $no) { ${events} }`,
      `...a } fragment a on Subscription { ...b } fragment b on Subscription { ... { ...c @skip(if: $no) } } fragment c on Subscription { ${events}`,
    ])
      expect(await ask(`subscription ($no: Boolean!) { ${conditional} }`, { no: true })).toEqual(nothing);
    expect(await ask(procedures('@skip(if: true) { id }'))).toEqual(nothing);
  });

  it('with variables that do not fit, and fields that are not there', async () => {
    expect(await ask(mine)).toEqual(
      refusal('BAD_USER_INPUT', 'graphql.bad_variables', expect.stringContaining('"$id"')),
    );
    expect(await ask(procedures('{ id nothing }'))).toEqual(
      refusal('BAD_USER_INPUT', 'graphql.validation_failed'),
    );
    expect(await ask('subscription { procedureEvents(procedureId: $what) { id } }')).toEqual(
      refusal('BAD_USER_INPUT', 'graphql.validation_failed'),
    );
    expect(await ask(mine, { id: 'no id at all' })).toEqual(refusal('NOT_FOUND', 'error.not_found'));
  });

  it('with documents over the limits, cost too', async () => {
    const aliases = Array.from({ length: 120 }, (_, n) => `a${n}: id`).join(' ');
    expect(await ask(procedures(`{ ${aliases} }`))).toEqual(
      refusal('BAD_USER_INPUT', 'graphql.limit_aliases'),
    );
    const lists = Array.from({ length: 90 }, (_, n) => `a${n}: journal(first: 100) { nodes { id at } }`).join(
      ' ',
    );
    const costly = `subscription ($id: ID!) { applicationEvents(applicationId: $id) { application { ${lists} } } }`;
    expect(await ask(costly, { id })).toEqual(refusal('BAD_USER_INPUT', 'graphql.limit_cost'));
  });

  it('with an operation id without end, or more than a hundred at once', async () => {
    const { socket, next } = await bareSocket();
    const subscribe = (operation: string) =>
      say(socket, { id: operation, type: 'subscribe', payload: { query: procedures('{ id }') } });
    subscribe('x'.repeat(129));
    expect(await next()).toMatchObject({
      type: 'error',
      payload: [{ extensions: { reason: 'graphql.limit_operation_id' } }],
    });
    for (let n = 1; n <= 150; n++) subscribe(`${n}`);
    for (let n = 101; n <= 150; n++)
      expect(await next()).toMatchObject({
        type: 'error',
        id: `${n}`,
        payload: [{ extensions: { code: 'RATE_LIMITED', reason: 'graphql.limit_socket_operations' } }],
      });
    socket.close();
  });

  it('and over plain HTTP it says where to go', async () => {
    expect(await gql(url, mine, { id }, applicant)).toEqual(
      refusal(
        'BAD_USER_INPUT',
        'live.needs_a_stream',
        'Follow a subscription over WebSocket (graphql-transport-ws) or as an event stream (Accept: text/event-stream).',
      ),
    );
  });
});

describe('A client that changes its mind', () => {
  it('in the tick in which it subscribes, is sent nothing, and may begin again at once', async () => {
    const after = await cursorNow();
    await says('before');
    const { socket, line, next } = await bareSocket(applicant);
    const subscribe = (operation: string) =>
      say(socket, { id: operation, type: 'subscribe', payload: { query: mine, variables: { id, after } } });
    // In one packet: what comes in two may be answered in between.
    line.cork();
    for (let n = 0; n < 20; n++) {
      subscribe(`left ${n}`);
      say(socket, { id: `left ${n}`, type: 'complete' });
    }
    subscribe('stays');
    line.uncork();
    const heard = [await next()];
    await says('after');
    heard.push(await next());
    expect(heard.map(({ id, type }) => [id, type])).toEqual([
      ['stays', 'next'],
      ['stays', 'next'],
    ]);
    socket.close();
  });

  it('and hangs up in the middle of the beginning does no harm', async () => {
    for (let n = 0; n < 30; n++) {
      const { socket } = await bareSocket(applicant);
      say(socket, { id: '1', type: 'subscribe', payload: { query: mine, variables: { id } } });
      if (n % 2) await new Promise(setImmediate);
      socket.terminate();
    }
    const follower = follow(connect(url, applicant), mine, { id, after: await cursorNow() });
    await says('still there');
    expect(await follower.hears(1)).toMatchObject([{ __typename: 'MessageSent' }]);
  });
});

describe('Over server-sent events', () => {
  it('each event has its cursor as id, and a stream goes on after the one that the browser had', async () => {
    const stream = await openStream({ after: await cursorNow() });
    await says('one');
    await says('two');
    const [, one, two] = await stream.blocks(3);
    expect(one).toEqual({ id: cursorIn(one!), event: 'next', data: expect.any(String) });
    stream.close();
    // The browser asks again with the address that it began with: the newer place counts.
    await says('three');
    for (const after of [null, cursorIn(one!)]) {
      const again = await openStream({ after }, { 'last-event-id': two!.id! });
      const [begun, three] = await again.blocks(2);
      expect(begun).toEqual({ id: two!.id });
      expect(cursorIn(three!)).not.toBe(cursorIn(two!));
      again.close();
    }
  });

  it('begins with a place, so that nothing is missed by who has heard nothing yet', async () => {
    const stream = await openStream();
    const [begun] = await stream.blocks(1);
    stream.close();
    await says('unheard');
    const again = await openStream({}, { 'last-event-id': begun!.id! });
    expect(JSON.parse((await again.blocks(2))[1]!.data!)).toMatchObject({
      data: { event: { __typename: 'MessageSent' } },
    });
    again.close();
  });

  it('nothing is done that stands in an address', async () => {
    const act = 'mutation { sendMessage(input: { applicationId: "", text: "" }) { problems { code } } }';
    const search = new URLSearchParams({ query: act });
    const answered = await fetch(`${url}/graphql?${search}`, { headers: { accept: 'text/event-stream' } });
    const [error] = (await answered.text()).split('\n\n');
    expect(JSON.parse(error!.replace(/^event: next\ndata: /, ''))).toEqual(
      refusal('BAD_USER_INPUT', 'live.no_act_by_address'),
    );
  });

  it('refusals are results, then it is complete', async () => {
    const stream = await openStream({ after: 'nonsense' });
    const [error, complete] = (await stream.blocks(2)).filter(({ event }) => event !== undefined);
    expect(JSON.parse(error!.data!)).toEqual(refusal('BAD_USER_INPUT', 'live.cursor_unknown'));
    expect(complete).toEqual({ event: 'complete', data: '' });
  });
});

it('An operation that is asked for what the viewer may not do ends with the code, and its socket stays', async () => {
  const line = connect(url, applicant);
  const queue = 'subscription { event: queueEvents { id } }';
  expect(await whyEnded(follow(line, queue))).toBe('FORBIDDEN');
  const follower = follow(line, mine, { id, after: await cursorNow() });
  await says('still open');
  expect(await follower.hears(1)).toMatchObject([{ __typename: 'MessageSent' }]);
});

it('A stream on which nothing happens is kept open by a breath now and then', async () => {
  expect(await silent.breath()).toBe(':');
  silent.close();
}, 20_000);

interface Message {
  readonly type: string;
  readonly id?: string;
  readonly payload?: unknown;
}

const say = (socket: WebSocket, message: object) => socket.send(JSON.stringify(message));

/** The protocol without a client's help; `next` gives one message after the other. */
async function bareSocket(init: Record<string, string> = {}) {
  const { hostname, port } = new URL(url);
  const line = createConnection(Number(port), hostname);
  const socket = new WebSocket(url.replace('http', 'ws') + '/graphql', 'graphql-transport-ws', {
    createConnection: () => line,
  });
  const messages = on(socket, 'message');
  const next = async () => JSON.parse(String((await messages.next()).value![0])) as Message;
  await once(socket, 'open');
  say(socket, { type: 'connection_init', payload: init });
  expect(await next()).toEqual({ type: 'connection_ack' });
  return { socket, line, next };
}

const cursorIn = ({ data }: Block): string => JSON.parse(data!).data.event.cursor;

const openStream = (variables: { after?: string | null } = {}, headers: Record<string, string> = {}) =>
  openEventStream(
    url,
    mine,
    { id, ...variables },
    { authorization: applicant['authorization']!, ...headers },
  );
