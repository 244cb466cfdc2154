import type { KeyValueCache } from '@apollo/utils.keyvaluecache';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

/**
 * Documents that a front end registered when it was built, by their hash: `*.graphql` files, hashed here (SHA-256 of
 * the file), and `*.json` files as GraphQL Code Generator writes them, `{ "<hash>": "<document>" }`.
 * Clients send the hash as automatic persisted queries do: it is found at the first try, in every process.
 */
export function readTrustedDocuments(folder: string | null): ReadonlyMap<string, string> {
  const documents = new Map<string, string>();
  if (folder === null) return documents;
  for (const name of readdirSync(folder).sort()) {
    const text = () => readFileSync(join(folder, name), 'utf8');
    if (name.endsWith('.graphql')) documents.set(sha256(text()), text());
    if (name.endsWith('.json')) {
      for (const [hash, document] of Object.entries(readManifest(name, text())))
        documents.set(hash, document);
    }
  }
  return documents;
}

function readManifest(name: string, text: string): Record<string, string> {
  const manifest = JSON.parse(text) as Record<string, unknown>;
  const wrong = Object.entries(manifest).find(([, document]) => typeof document !== 'string');
  if (wrong) throw new Error(`trusted documents: ${name} gives "${wrong[0]}" no text`);
  return manifest as Record<string, string>;
}

/** Looks among the trusted documents first; what clients register themselves goes to `others`, which may forget it. */
export function trustedFirst(trusted: ReadonlyMap<string, string>, others: KeyValueCache): KeyValueCache {
  return {
    // Apollo asks with a prefix of its own.
    get: async (key) => trusted.get(key.replace(/^apq:/, '')) ?? others.get(key),
    set: (key, document, options) => others.set(key, document, options),
    delete: (key) => others.delete(key),
  };
}
