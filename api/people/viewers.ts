import { isDeepStrictEqual } from 'node:util';
import { LRUCache } from 'lru-cache';
import type { Pool } from 'pg';
import { JihaError } from '../core/errors.js';
import { negotiateLanguage } from '../core/localized-text.js';
import type { Presented } from '../platform/access/authenticate.js';
import { anonymous, inLanguage, type Viewer } from '../platform/access/viewer.js';
import type { Authentication } from '../platform/authentication/authentication.js';
import { credentialOf, type Credential } from '../platform/authentication/credential.js';
import { proofOf } from '../platform/authentication/proof.js';
import { loadViewerRow } from './viewer-row.js';
import { viewerOf } from './viewer-of.js';

/**
 * How long a process may believe what it knows, in milliseconds. The database tells of each change at once (see
 * 0110_people.sql): the longer time is for lines that break without a sign, the shorter one for while none is there.
 */
const believedFor = { hearing: 5_000, deaf: 1_000 };

interface Believed {
  until: number;
  readonly viewer: Promise<Viewer>;
}

/** Tells who asks: the same for HTTP (cookie, bearer token, API key) and WebSocket (cookie, connection parameters). */
export class Viewers {
  private readonly believed = new LRUCache<string, Believed>({ max: 10_000 });
  private believable = believedFor.hearing;

  constructor(
    private readonly authentication: Authentication,
    private readonly pool: Pool,
  ) {}

  /**
   * The viewer behind these headers. Nothing presented, or a cookie that is no longer worth anything: nobody.
   * A bearer token or an API key that is wrong, expired or ended is refused, so that programs notice.
   */
  async authenticate(headers: Presented): Promise<Viewer> {
    const credential = credentialOf(headers);
    const asked = headers.get('accept-language');
    if (!credential) return anonymous(negotiateLanguage(asked));
    const viewer = await this.viewerBehind(credential, headers);
    if (viewer.kind === 'anonymous' && !viewer.mustEnrolSecondFactor && credential.kind !== 'cookie') {
      throw new JihaError('UNAUTHENTICATED', 'people.session_ended');
    }
    return asked ? inLanguage(viewer, negotiateLanguage(asked)) : viewer;
  }

  /** Somebody's grants, mandates or sessions changed: what this process knew is forgotten at once. */
  forget(): void {
    this.believed.clear();
  }

  /** Changes are not told at the moment. */
  deaf(): void {
    this.believable = believedFor.deaf;
    this.forget();
  }

  /** They are again; some may have been missed. */
  hearing(): void {
    this.believable = believedFor.hearing;
    this.forget();
  }

  private viewerBehind(credential: Credential, headers: Presented): Promise<Viewer> {
    const key = `${credential.kind} ${credential.value}`;
    const known = this.believed.get(key);
    if (known && known.until > Date.now()) return known.viewer;
    const viewer = this.load(credential, headers).then((found) => this.sameAs(known, found));
    const believed: Believed = { until: Date.now() + this.believable, viewer };
    this.believed.set(key, believed);
    viewer.then(
      ({ until = Infinity }) => (believed.until = Math.min(believed.until, until)),
      () => this.believed.delete(key),
    );
    return viewer;
  }

  /** A viewer of whom nothing has changed stays the same object: what was worked out for it need not be again. */
  private async sameAs(known: Believed | undefined, found: Viewer): Promise<Viewer> {
    const former = await known?.viewer.catch(() => undefined);
    return former && isDeepStrictEqual(former, found) ? former : found;
  }

  private async load(credential: Credential, headers: Presented): Promise<Viewer> {
    const proof = await proofOf(this.authentication, credential, headers).catch(async (error: unknown) => {
      await this.askDatabase();
      throw error;
    });
    if (!proof) {
      await this.askDatabase();
      return anonymous('fr');
    }
    return viewerOf(proof, await loadViewerRow(this.pool, proof.accountId));
  }

  /** better-auth hides that it could not ask the database, or calls the credential bad; this throws what is true. */
  private async askDatabase(): Promise<void> {
    await this.pool.query('select 1');
  }
}
