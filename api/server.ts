import type { IncomingMessage, Server } from 'node:http';
import type { Authenticate } from './platform/access/authenticate.js';
import type { Viewer } from './platform/access/viewer.js';
import { createMailSender } from './notifications/mail-sender.js';
import { Notifier } from './notifications/notifier.js';
import { handleSending } from './notifications/sending.js';
import { createSmsSender } from './notifications/sms-sender.js';
import { mayAsk } from './people/may-ask.js';
import { sweepVisits } from './people/counter-visits.js';
import { createPeople } from './people/people.js';
import { Context } from './platform/context.js';
import { DataChanges, watchedTables } from './platform/database/data-changes.js';
import { createListener } from './platform/database/listener.js';
import { EventFeed } from './platform/events/event-feed.js';
import { EventLog } from './platform/events/event-log.js';
import { keepEventsFor } from './platform/events/retention.js';
import { Relay } from './platform/events/relay.js';
import { createCostOf } from './platform/graphql/cost.js';
import { createEngine } from './platform/graphql/engine.js';
import { learnDocuments } from './platform/graphql/learn.plugin.js';
import { Shortcut } from './platform/graphql/shortcut.js';
import { readTrustedDocuments } from './platform/graphql/trusted-documents.js';
import { createErrorFormatter } from './platform/graphql/errors.js';
import { createOpenContext, presentedBy } from './platform/graphql/open-context.js';
import { clientAddress } from './platform/http/client-address.js';
import { cors } from './platform/http/cors.js';
import { graphqlRoutes } from './platform/http/graphql.routes.js';
import { healthRoutes } from './platform/http/health.js';
import { graphiql, pageRoutes } from './platform/http/pages.js';
import { PublicAnswers } from './platform/http/public-answers.js';
import { createRateLimit } from './platform/http/rate-limit.js';
import { createRouter, type Route } from './platform/http/router.js';
import { securityHeaders } from './platform/http/security-headers.js';
import { serve } from './platform/http/serve.js';
import { SignedAddresses } from './platform/http/signed-addresses.js';
import { isOriginAllowed } from './platform/live/origin.js';
import { SessionsHeld } from './platform/live/sessions.js';
import { createSockets } from './platform/live/sockets.js';
import { Subscriptions } from './platform/live/subscriptions.js';
import { keepDueDays } from './procedures/deadlines/due-days.js';
import { keepPublications } from './procedures/publishing/upkeep.js';
import { jobsChannel } from './platform/jobs/pg-boss.jobs.js';
import { createTranslate } from './platform/messages/translate.js';
import { sweepClientKeys } from './platform/once.js';
import { createFileRoads, createFileServices } from './files/files.js';
import { countStatements, Reader } from './platform/reading/index.js';
import type { House } from './house.js';
import { createSchema, messages } from './schema.js';

/** Built, this file stands in dist/api/, beside dist/admin/ and dist/graphiql/. */
const dist = new URL('../', import.meta.url);

/** How long what runs may take to finish when we stop. */
const finishWithin = 10_000;

/** Assembles everything that listens. `stop` lets what runs finish, then closes. */
export async function createJiha(house: House): Promise<{ http: Server; stop(): Promise<void> }> {
  const { config, log, pool, orm, jobs } = house;
  const translate = createTranslate(messages);

  // Who asks
  handleSending(jobs, createMailSender(config), createSmsSender(config));
  const delivery = new Notifier(jobs);
  const people = createPeople({ config, log, pool, orm, delivery });
  const authenticate: Authenticate = (headers) => people.viewers.authenticate(headers);
  const addresses = new SignedAddresses(config.secret, config.publicUrl);
  const contextFor = (viewer: Viewer, requestId: string) =>
    new Context(viewer, requestId, orm, translate, addresses, new Reader(pool, viewer));
  const rateLimit = createRateLimit(config.requestsPerMinute);
  const openContext = createOpenContext(authenticate, rateLimit, contextFor);
  const openContextAgain = createOpenContext(authenticate, createRateLimit(0), contextFor);

  // Events
  const eventLog = new EventLog(pool);
  const feed = new EventFeed(eventLog, log);
  const relay = new Relay({ pool, orm, log, reached: (number) => feed.advance(number) });
  keepEventsFor(config.eventsKeptDays, eventLog, jobs);

  // What nobody asks for any more
  sweepClientKeys(jobs, pool);
  sweepVisits(jobs, pool);

  // What is done on its day, and what takes longer than an act
  keepPublications(house);
  keepDueDays(house);

  // GraphQL
  const files = await createFileServices(house);
  const schema = createSchema({ people, files, feed, jobs }, mayAsk);
  const formatError = createErrorFormatter(translate, log);
  const costOf = createCostOf(schema);
  const planned = new Shortcut(schema, costOf);
  const engine = await createEngine({
    schema,
    formatError,
    log,
    costOf,
    trusted: readTrustedDocuments(config.trustedDocuments),
    plugins: [
      ...(config.countStatements ? [countStatements] : []),
      ...(config.plainExecution ? [] : [learnDocuments(planned)]),
    ],
  });

  const sessions = new SessionsHeld();
  const subscriptions = new Subscriptions({ schema, feed, formatError, contextFor, log });

  // Shortcuts
  const addressOf = clientAddress(config.trustedProxies);
  const changes = new DataChanges(await watchedTables(pool));
  changes.followActs(orm);
  const shortcuts = config.plainExecution
    ? null
    : {
        planned,
        publicAnswers: new PublicAnswers(changes),
        count: (req: IncomingMessage) => rateLimit.count(addressOf(req)),
      };

  // HTTP: one line a route
  const viewerOf = async (req: IncomingMessage) =>
    (await openContext(presentedBy(req), addressOf(req))).viewer;
  const fileRoads = createFileRoads(house, files, { viewerOf, addresses, translate });
  const routes: Route[] = [
    ...graphqlRoutes({
      engine,
      shortcuts,
      telling: config.countStatements,
      openContext,
      openContextAgain,
      addressOf,
      subscriptions,
      sessions,
      formatError,
      page: graphiql(dist),
    }),
    ...fileRoads.routes,
    { path: '/auth/', handle: people.authRoutes(translate, addressOf) },
    ...healthRoutes(pool),
    ...pageRoutes(dist),
  ];
  const gates = [securityHeaders(config.publicUrl), cors(config.corsOrigins)];
  const handle = createRouter({ routes, gates, translate, log });

  // WebSocket
  const listener = createListener(config.databaseUrl, log);
  listener.on('jiha_session_ended', (sessionId) => {
    people.viewers.forget();
    sessions.end(sessionId);
  });
  listener.on('jiha_rights_changed', (personId) => {
    people.viewers.forget();
    subscriptions.renew(personId);
  });
  listener.on(jobsChannel, (kind) => jobs.wake(kind));
  listener.on('jiha_events', (number) => feed.advance(Number(number)));
  listener.on('jiha_data_changed', (table) => changes.changed(table));
  listener.onLoss(() => {
    changes.deaf();
    people.viewers.deaf();
  });
  listener.onGap(() => {
    changes.hearing();
    people.viewers.hearing();
    void sessions.checkAll();
    subscriptions.renewAll();
    relay.wake();
  });
  await listener.start();
  await feed.start();
  relay.start();
  const sockets = createSockets({
    engine,
    schema,
    formatError,
    openContext,
    openContextAgain,
    addressOf,
    sessions,
    subscriptions,
    log,
  });
  const mayUpgrade = isOriginAllowed(config.publicUrl, config.corsOrigins);
  const listening = serve({ handle, sockets: sockets.server, mayUpgrade, translate, log });

  return {
    http: listening.http,
    async stop() {
      subscriptions.stop();
      await Promise.all([listening.stop(finishWithin), sockets.stop(finishWithin)]);
      await fileRoads.stop();
      await relay.stop();
      feed.stop();
      await listener.stop();
      await engine.stop();
    },
  };
}
