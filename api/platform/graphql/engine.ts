import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { InMemoryLRUCache, type KeyValueCache } from '@apollo/utils.keyvaluecache';
import type { GraphQLFormattedError, GraphQLSchema } from 'graphql';
import type { Context } from '../context.js';
import { acceptSubscriptions } from '../live/accept.plugin.js';
import { unconditionalRoots } from '../live/root.rule.js';
import type { Log } from '../log.js';
import type { CostOf } from './cost.js';
import { costLimit } from './cost-limit.plugin.js';
import { documentLimits } from './document-limits.js';
import { limits } from './limits.js';
import { plainTexts } from './plain-texts.js';
import { plainVariables } from './plain-variables.plugin.js';
import { trustedFirst } from './trusted-documents.js';

export type Engine = ApolloServer<Context>;

export type FormatError = (formatted: GraphQLFormattedError, thrown: unknown) => GraphQLFormattedError;

export interface EngineOptions {
  readonly schema: GraphQLSchema;
  readonly formatError: FormatError;
  readonly log: Log;
  readonly costOf: CostOf;
  /** Documents that may be asked for by their hash from the start. */
  readonly trusted: ReadonlyMap<string, string>;
  /** Beside those that every engine has. */
  readonly plugins?: readonly ApolloServerPlugin<Context>[];
}

/** The one pipeline that HTTP, WebSocket and event streams share: parse, validate, limit, execute, format. */
export async function createEngine(options: EngineOptions): Promise<Engine> {
  const { schema, formatError, log, costOf, trusted, plugins = [] } = options;
  const engine = new ApolloServer<Context>({
    schema,
    formatError,
    introspection: true,
    // Everything by which Apollo behaves otherwise in development, and all that it would tell other hosts, is off.
    nodeEnv: 'production',
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    logger: log,
    parseOptions: { maxTokens: limits.tokens },
    validationRules: [documentLimits(limits), plainTexts, unconditionalRoots],
    validationOptions: { maxErrors: 20 },
    persistedQueries: { cache: trustedFirst(trusted, boundedDocuments()) },
    plugins: [
      plainVariables,
      costLimit(costOf, limits),
      acceptSubscriptions,
      // It would look at each field of each answer, for hints that nobody gives: public-answers.ts knows better.
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      ...plugins,
    ],
  });
  await engine.start();
  return engine;
}

/** Documents that clients registered by hash: the least used go when they fill 16 MiB. */
const boundedDocuments = (): KeyValueCache => new InMemoryLRUCache({ maxSize: 16 * 1024 * 1024 });
