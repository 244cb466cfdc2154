// Every GraphQL document that a reader can copy from the docs is valid in schema.graphql.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { buildSchema, GraphQLError, parse, validate } from 'graphql';
import { root } from '../lib/places.mjs';

const schema = buildSchema(readFileSync(join(root, 'schema.graphql'), 'utf8'));
const SKIPPED = /(^|\/)(node_modules|dist|generated|\.data|\.test-data|\.git)(\/|$)/;
let documents = 0;
let wrong = 0;

for (const file of markdownIn(root)) {
  const text = readFileSync(file, 'utf8');
  for (const block of text.matchAll(/^```graphql\n([\s\S]*?)^```/gm)) {
    documents++;
    const line = text.slice(0, block.index).split('\n').length + 1;
    for (const problem of problemsOf(block[1])) {
      wrong++;
      console.error(
        `${relative(root, file)}:${line + (problem.locations?.[0]?.line ?? 1) - 1}: ${problem.message}`,
      );
    }
  }
}

console.log(`${documents} documents in the docs, ${wrong} problems`);
process.exitCode = wrong === 0 ? 0 : 1;

function problemsOf(source) {
  try {
    return validate(schema, parse(source));
  } catch (error) {
    if (error instanceof GraphQLError) return [error];
    throw error;
  }
}

function markdownIn(folder) {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (SKIPPED.test(relative(root, path)) || !existsSync(path)) return [];
    if (statSync(path).isDirectory()) return markdownIn(path);
    return name.endsWith('.md') ? [path] : [];
  });
}
