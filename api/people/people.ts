import { Attempts } from '../platform/authentication/attempts.js';
import { createAuthentication, type Authentication } from '../platform/authentication/authentication.js';
import type { Delivery } from '../platform/authentication/delivery.js';
import { oidc } from '../platform/authentication/oidc.js';
import { createAuthRoutes, type AddressOf } from '../platform/authentication/routes.js';
import type { Config } from '../platform/config.js';
import type { Handler } from '../platform/http/router.js';
import type { Log } from '../platform/log.js';
import type { Translate } from '../platform/messages/translate.js';
import type { MikroORM } from '@mikro-orm/postgresql';
import type { Pool } from 'pg';
import { Accounts } from './accounts.js';
import { GrantService } from './grant.service.js';
import { InvitationService, type Letters } from './invitation.service.js';
import { fileNewPerson } from './new-person.js';
import { Viewers } from './viewers.js';

export interface PeopleOptions {
  readonly config: Config;
  readonly log: Log;
  readonly pool: Pool;
  readonly orm: MikroORM;
  /** How letters, codes and invitations reach people. */
  readonly delivery: Delivery & Letters;
}

/** What other parts of the house need of people: who asks, the REST roads of signing in, and accounts. */
export interface People {
  readonly authentication: Authentication;
  readonly viewers: Viewers;
  /** What is counted, by account, number or agent. */
  readonly attempts: Attempts;
  readonly accounts: Accounts;
  readonly granting: GrantService;
  readonly inviting: InvitationService;
  /** What answers everything below `/auth/`. */
  authRoutes(translate: Translate, addressOf: AddressOf): Handler;
}

export function createPeople({ config, log, pool, orm, delivery }: PeopleOptions): People {
  const provider = oidc(config.oidc);
  const authentication = createAuthentication({
    pool,
    log,
    delivery,
    publicUrl: config.publicUrl,
    origins: [...config.corsOrigins, ...ownOrigins(config)],
    secret: config.secret,
    oidc: provider.plugin,
    onAccount: (account) => fileNewPerson(orm, account),
  });
  const viewers = new Viewers(authentication, pool);
  const accounts = new Accounts(authentication);
  const granting = new GrantService();
  const attempts = new Attempts(pool);
  return {
    authentication,
    viewers,
    attempts,
    accounts,
    granting,
    inviting: new InvitationService(accounts, granting, delivery, config.publicUrl),
    authRoutes: (translate, addressOf) =>
      createAuthRoutes({
        authentication,
        openProvider: async () => provider.open(await authentication.$context),
        attempts,
        translate,
        addressOf,
        whoAsks: (headers) => viewers.authenticate(headers),
        changed: () => viewers.forget(),
      }),
  };
}

/** On a developer's machine the same server is called by either name. */
const ownOrigins = ({ production, port }: Config): string[] =>
  production ? [] : [`http://localhost:${port}`, `http://127.0.0.1:${port}`];
