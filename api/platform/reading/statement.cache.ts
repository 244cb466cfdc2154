import { createHash } from 'node:crypto';
import type { VisibleTo } from './declaration.js';
import type { Page } from './page.js';
import type { Right, Rights } from './rights.js';

/** What fills the parameters of a statement. */
export interface Fill {
  readonly rights: Rights;
  /** A condition of the description itself, beside the type's scope. */
  readonly where: Right;
  readonly page: Page | null;
  readonly keys: readonly unknown[];
}

export type Bind = (fill: Fill, into: unknown[]) => void;

/** A text and how its parameters are filled. Values never are in the text. */
export interface Statement {
  readonly text: string;
  /** Names it as a prepared statement; equal texts have equal names. */
  readonly name: string;
  readonly binds: readonly Bind[];
  /** The tables that it reads, those of rights and filters included. */
  readonly tables: readonly string[];
  /** The shapes that the viewer's rights had when the text was written; it serves viewers with the same ones. */
  readonly rights: readonly { readonly right: VisibleTo; readonly shape: string }[];
}

export const nameOf = (text: string) => createHash('sha256').update(text).digest('base64url').slice(0, 32);

export function fill(statement: Statement, values: Fill): unknown[] {
  const into: unknown[] = [];
  for (const bind of statement.binds) bind(values, into);
  return into;
}

/** More shapes than this of one list in one document are written anew each time: only a hostile client has them. */
const most = 64;

/** The statements of one level: by what is asked (`purpose`, order, filters given …), then by the shape of the viewer's rights. */
export class StatementCache {
  private readonly known = new Map<string, Statement[]>();
  private size = 0;

  get(key: string, rights: Rights, write: () => Statement): Statement {
    const candidates = this.known.get(key);
    const found = candidates?.find((statement) => fits(statement, rights));
    if (found) return found;
    const statement = write();
    if (this.size < most) {
      this.size++;
      if (candidates) candidates.push(statement);
      else this.known.set(key, [statement]);
    }
    return statement;
  }
}

function fits(statement: Statement, rights: Rights): boolean {
  for (const { right, shape } of statement.rights) if (rights.of(right).shape !== shape) return false;
  return true;
}
