import { LRUCache } from 'lru-cache';
import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { negotiateLanguage } from '../../core/localized-text.js';
import { credentialOf } from '../authentication/credential.js';
import type { Context } from '../context.js';
import type { DataChanges } from '../database/data-changes.js';
import { presentedBy } from '../graphql/open-context.js';
import { compress, encodingFor, type Encoding } from './compress.js';

/** However little the data changes: some answers know what day it is. */
const keptFor = 60_000;
const mostBytes = 64 * 1024 * 1024;
const longestQuestion = 20_000;

/** A question that anybody may ask, and the moment of the data at which it was asked. */
export interface PublicQuestion {
  readonly key: string;
  readonly moment: number;
}

interface Kept {
  readonly tables: ReadonlySet<string>;
  readonly moment: number;
  readonly type: string;
  readonly etag: string;
  readonly bytes: Buffer;
  /** Made when first asked for. */
  readonly packed: Map<Encoding, Buffer>;
}

/**
 * Answers to those who present nothing, kept as bytes until a table changes that they were read from. An answer is kept
 * only when everything in it was read by the planner from watched tables: nothing that depends on a viewer is shared.
 */
export class PublicAnswers {
  private readonly kept = new LRUCache<string, Kept>({
    maxSize: mostBytes,
    // Packed in each of its ways an answer is as large again at most.
    sizeCalculation: ({ bytes }, key) => 2 * (bytes.length + key.length) + 1_000,
    ttl: keptFor,
  });

  constructor(private readonly changes: DataChanges) {}

  /** Null: this question depends on who asks, or nothing can be kept now. */
  questionOf(req: IncomingMessage, text: string): PublicQuestion | null {
    const moment = this.changes.now();
    if (moment === null || text.length > longestQuestion) return null;
    const presented = presentedBy(req);
    if (credentialOf(presented)) return null;
    const language = negotiateLanguage(presented.get('accept-language'));
    return { key: `${req.method} ${language} ${req.headers.accept ?? ''}\n${text}`, moment };
  }

  find({ key }: PublicQuestion): Kept | null {
    const kept = this.kept.get(key);
    if (!kept) return null;
    if (this.changes.holdsSince(kept.tables, kept.moment)) return kept;
    this.kept.delete(key);
    return null;
  }

  /** Keeps an answer, if it is one that may be. */
  keep({ key, moment }: PublicQuestion, context: Context, type: string, bytes: Buffer): Kept | null {
    const { viewer, reader } = context;
    if (viewer.kind !== 'anonymous' || viewer.mustEnrolSecondFactor) return null;
    if (!reader.onlyPlanned || reader.readBeside) return null;
    if (!this.changes.isWatched(reader.tables) || !this.changes.holdsSince(reader.tables, moment))
      return null;
    const etag = `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 27)}"`;
    const kept = { tables: reader.tables, moment, type, etag, bytes, packed: new Map() };
    this.kept.set(key, kept);
    return kept;
  }

  async send(req: IncomingMessage, res: ServerResponse, kept: Kept): Promise<void> {
    res.setHeader('content-type', kept.type);
    if (req.method === 'GET') {
      // Downstream may keep it and must ask whether it still holds; what it depends on is told by Vary.
      res.setHeader('cache-control', 'public, max-age=0, must-revalidate');
      res.setHeader('etag', kept.etag);
      res.appendHeader('vary', 'accept-language, accept-encoding, authorization, cookie, x-api-key');
      if (req.headers['if-none-match']?.split(/\s*,\s*/).includes(kept.etag)) {
        res.statusCode = 304;
        return void res.end();
      }
    } else res.setHeader('cache-control', 'no-store');
    const encoding = encodingFor(req, kept.bytes);
    if (encoding) res.setHeader('content-encoding', encoding);
    const body = encoding ? await packedOf(kept, encoding) : kept.bytes;
    res.setHeader('content-length', body.length);
    res.end(body);
  }
}

async function packedOf({ packed, bytes }: Kept, encoding: Encoding): Promise<Buffer> {
  let found = packed.get(encoding);
  if (!found) packed.set(encoding, (found = await compress(bytes, encoding)));
  return found;
}
