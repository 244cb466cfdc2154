import { parseDocument, stringify } from 'yaml';
import type { Problem } from '../../../core/problem.js';
import { readUnfinished, type ReadDefinition } from '../../catalogue/check-definition.js';
import type { ProcedureDefinition } from '../../catalogue/procedure-definition.js';
import { refuseHarmfulJson } from '../../../platform/graphql/plain-json.js';

/** Texts of a form of 500 fields in four languages take less. */
const mostCharacters = 2_000_000;
const goodKey = /^[a-z][a-z0-9-]{1,79}$/;

/** A procedure as one file that people read and keep: YAML, in the order in which it is thought of. */
export const procedureFile = ({ key, title, summary, rules, form, workflow }: ProcedureDefinition): string =>
  stringify({ key, title, summary, rules, form, workflow }, { lineWidth: 120, aliasDuplicateObjects: false });

/** Reads such a file. It may be unfinished, as drafts are; what cannot be a procedure is told with its line or place. */
export function readProcedureFile(text: string): ReadDefinition {
  if (text.length > mostCharacters) return refused('studio.file_too_large', { most: mostCharacters });
  const document = parseDocument(text, { schema: 'core', merge: false, uniqueKeys: true });
  const [fault] = document.errors;
  if (fault) return refused('studio.file_unreadable', { line: fault.linePos?.[0].line ?? 1 });
  const given = contentOf(document);
  if (given === undefined) return refused('studio.file_unreadable', { line: 1 });
  const read = readUnfinished(given);
  if ('problems' in read) return { problems: read.problems.map(inFile) };
  const { key } = read.definition;
  return goodKey.test(key) ? read : refused('studio.file_bad_key', { key: key.slice(0, 80) });
}

/** Undefined for what a file may not be: aliases that grow without end, words that are no procedure's. */
function contentOf(document: ReturnType<typeof parseDocument>): unknown {
  try {
    const content: unknown = document.toJS({ maxAliasCount: 0 });
    refuseHarmfulJson(content, 32);
    return typeof content === 'object' ? (content ?? undefined) : undefined;
  } catch {
    return undefined;
  }
}

const refused = (code: string, params: Problem['params']): ReadDefinition => ({
  problems: [{ path: ['file'], code, ...(params && { params }) }],
});

const inFile = (problem: Problem): Problem => ({ ...problem, path: ['file', ...problem.path] });
