// The floors of the house (DESIGN: imports run downward only). This rule is the law; the table in the README its comment.
const floors = [
  ['core'],
  ['platform'],
  ['people', 'territory', 'forms', 'files', 'documents', 'notifications'],
  ['procedures', 'projects', 'trainings'],
  ['budgets', 'consultations', 'petitions'],
  ['decisions', 'open-data', 'scoreboard'],
];
const folders = (from) => `^api/(${floors.slice(from).flat().join('|')})/`;
const floor = (index) => `^api/(${floors[index].join('|')})/`;
const top = '^api/([^/]+\\.ts$|demo/)';
const spec = '\\.spec\\.ts$';

const upward = floors.slice(0, -1).map((_, index) => ({
  name: `floor-${index}-imports-nothing-above`,
  comment: 'turn the import round: an interface below, its implementation handed in by the assembly',
  severity: 'error',
  from: { path: floor(index), pathNot: spec },
  to: { path: folders(index + 1) },
}));

module.exports = {
  forbidden: [
    ...upward,
    {
      name: 'only-the-top-knows-the-assembly',
      severity: 'error',
      from: { path: folders(0), pathNot: spec },
      to: { path: top, pathNot: '^api/house\\.ts$' },
    },
    {
      name: 'domains-of-one-floor-do-not-import-each-other',
      severity: 'error',
      from: { path: '^api/(procedures|projects|trainings)/' },
      to: { path: '^api/(procedures|projects|trainings)/', pathNot: '^api/$1/' },
    },
    {
      name: 'no-circles-between-folders',
      comment: 'entities of one folder may know each other (their types only); folders may not',
      severity: 'error',
      from: { path: '^api/([^/]+)/' },
      to: { circular: true, pathNot: '^api/$1/' },
    },
    {
      name: 'core-knows-libraries-only',
      severity: 'error',
      from: { path: '^api/core/', pathNot: spec },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'forms-know-core-and-libraries-only',
      comment: 'the console runs the form engine too: no platform, no Node, nobody’s data',
      severity: 'error',
      from: { path: '^forms/', pathNot: `${spec}|^forms/testing/` },
      to: { pathNot: '^forms/|^api/core/|^node_modules/(ajv|decimal\\.js|json-logic-engine)/' },
    },
    {
      name: 'core-stands-below-forms',
      severity: 'error',
      from: { path: '^api/core/' },
      to: { path: '^forms/' },
    },
    {
      name: 'pure-rules-touch-no-database',
      comment: 'policies and rules take what they need as arguments, the time too',
      severity: 'error',
      from: { path: '\\.(policy|rules)\\.ts$' },
      to: {
        path: '^(pg|fs|node:fs)|api/platform/database/|\\.service\\.ts$',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'entities-import-entities-only',
      severity: 'error',
      from: { path: '\\.entity\\.ts$' },
      to: { path: '\\.(service|resolver|subscription|policy)\\.ts$' },
    },
    {
      name: 'the-console-knows-the-schema-only',
      severity: 'error',
      from: { path: '^admin/' },
      to: { path: '^api/' },
    },
    {
      name: 'tests-come-through-the-front-door',
      severity: 'error',
      from: { path: '^test/', pathNot: '^test/database/' },
      to: { path: '^(api|admin)/' },
    },
    {
      name: 'the-bench-measures-from-outside',
      comment: 'it starts what was built, and its floor shares nothing with what it is compared to',
      severity: 'error',
      from: { path: '^bench/' },
      to: { path: '^(api|admin|test)/' },
    },
    {
      name: 'nothing-imports-a-missing-file',
      severity: 'error',
      from: { pathNot: '/generated/' },
      to: { couldNotResolve: true, pathNot: '/generated/|^virtual:|graphql-typed-document-node' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)generated/' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    moduleSystems: ['es6'],
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
