// Every GraphQL document is valid in schema.graphql and asks for nothing deprecated: those that a reader can copy from
// the docs, and those of console, tests, examples and bench.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import {
  buildSchema,
  GraphQLError,
  Kind,
  NoDeprecatedCustomRule,
  NoUnusedFragmentsRule,
  parse,
  Source,
  specifiedRules,
  validate,
} from 'graphql';
import { root } from '../lib/places.mjs';

const schema = buildSchema(readFileSync(join(root, 'schema.graphql'), 'utf8'));
const SKIPPED = /(^|\/)(node_modules|dist|generated|\.data|\.test-data|\.git)(\/|$)|^schema\.graphql$/;
// A fragment of one file may be used by another.
const rules = [...specifiedRules.filter((rule) => rule !== NoUnusedFragmentsRule), NoDeprecatedCustomRule];

const sources = [
  ...filesIn(root, '.md').flatMap(documentsInProse),
  ...filesIn(root, '.graphql').map((file) => new Source(readFileSync(file, 'utf8'), relative(root, file))),
];
const documents = sources.flatMap(parsed);
const fragments = new Map(
  documents
    .flatMap(({ definitions }) => definitions)
    .filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION)
    .map((fragment) => [fragment.name.value, fragment]),
);
for (const document of documents) {
  const { definitions } = document;
  const unnamed = definitions.filter(({ kind, name }) => kind === Kind.OPERATION_DEFINITION && !name);
  if (!isProse(document))
    for (const node of unnamed) tell(new GraphQLError('Give this operation a name.', { nodes: [node] }));
  for (const problem of validate(schema, withFragments(document), rules)) tell(problem);
}
console.log(`${sources.length} documents`);

/** The queries of a page, each on the line on which a reader finds it. */
function documentsInProse(file) {
  const text = readFileSync(file, 'utf8');
  return [...text.matchAll(/^```graphql\n([\s\S]*?)^```/gm)].map((block) => {
    const line = text.slice(0, block.index).split('\n').length + 1;
    return new Source(block[1], relative(root, file), { line, column: 1 });
  });
}

function isProse({ loc }) {
  return loc.source.name.endsWith('.md');
}

function parsed(source) {
  try {
    return [parse(source)];
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    tell(error);
    return [];
  }
}

/** The document with the fragments of other files that it spreads, and those that they spread. */
function withFragments(document) {
  const definitions = [...document.definitions];
  const known = new Set(definitions.map(({ name }) => name?.value));
  for (const definition of definitions)
    for (const [, name] of definition.loc.source.body
      .slice(definition.loc.start, definition.loc.end)
      .matchAll(/\.\.\.\s*(?!on\b)(\w+)/g))
      if (!known.has(name) && fragments.has(name)) {
        known.add(name);
        definitions.push(fragments.get(name));
      }
  return { ...document, definitions };
}

function tell({ message, locations, source, nodes }) {
  const { name, locationOffset } = source ?? nodes[0].loc.source;
  const line = (locations?.[0]?.line ?? 1) + locationOffset.line - 1;
  console.error(`${name}:${line}: ${message}`);
  process.exitCode = 1;
}

function filesIn(folder, ending) {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (SKIPPED.test(relative(root, path)) || !existsSync(path)) return [];
    if (statSync(path).isDirectory()) return filesIn(path, ending);
    return name.endsWith(ending) ? [path] : [];
  });
}
