// What `npm test` runs. A failing check's remedy is what to do about it.
import { availableParallelism } from 'node:os';

const bin = (path) => `node_modules/${path}`;

/** The longest first, so that the two cores end together. `args` are given to the product's Node. */
export const checks = (results) => [
  {
    name: 'tests',
    remedy:
      'see the failing tests above; one file alone: npx jest <path>, with NODE_OPTIONS=--experimental-vm-modules',
    args: [
      '--experimental-vm-modules',
      '--no-warnings',
      bin('jest/bin/jest.js'),
      `--maxWorkers=${Math.max(4, Math.floor(availableParallelism() / 2))}`, // many tests wait for a browser or a clock
      '--json',
      `--outputFile=${results}`,
    ],
    lively: true,
  },
  {
    name: 'lint',
    remedy: 'mend what oxlint says, or try "npm run lint -- --fix"',
    args: [bin('oxlint/bin/oxlint')],
  },
  {
    name: 'types',
    remedy: 'mend what tsc says',
    args: [bin('typescript-7/bin/tsc'), '--noEmit', '-p', 'tsconfig.json'],
  },
  {
    name: 'import floors',
    remedy: 'turn the import round (see .dependency-cruiser.cjs)',
    args: [
      bin('dependency-cruiser/bin/dependency-cruise.mjs'),
      '--config',
      '.dependency-cruiser.cjs',
      'api',
      'forms',
      'admin',
      'test',
      'bench',
    ],
  },
  {
    name: 'format',
    remedy: 'run "npm run format"',
    args: [bin('oxfmt/bin/oxfmt'), '--check'],
  },
  {
    name: 'printed schema',
    remedy: 'run "npm run schema" and commit schema.graphql',
    args: ['scripts/schema.mjs', '--check'],
  },
  {
    name: 'GraphQL documents',
    remedy: 'mend the documents named above, or run "npm run schema"',
    args: ['scripts/checks/documents.mjs'],
  },
];
