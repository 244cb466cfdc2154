// What a draft would have made of real applications: figures without a name, and nothing written.
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { data, gql } from './support/gql.js';
import { shared } from './support/server.js';
import { signIn } from './support/sign-in.js';
import { askAs } from './support/visits.js';

interface Definition {
  form: { fields: { key: string }[] };
  workflow: { steps: object[]; transitions: { key: string; from: string[]; to: string }[] };
}
interface Draft {
  id: string;
  version: number;
  definition: Definition;
}
interface Simulation {
  replayed: number;
  invalid: number;
  problems: { field: string; label: string; code: string; count: number }[];
  setAside: { field: string; count: number }[];
  stopped: { step: string; transition: string; count: number }[];
  turned: { transition: string; before: string; after: string; count: number }[];
  unreached: string[];
}

let draft: Draft;

const save = async (definition: Definition) => {
  const { saveDraft } = await askAs<{ saveDraft: { revision: Draft } }>(
    'conception',
    'mutation ($input: SaveDraftInput!) { saveDraft(input: $input) { revision { id version } problems { path code } } }',
    { input: { revisionId: draft.id, version: draft.version, definition } },
  );
  draft = { ...draft, version: saveDraft.revision.version };
};

const simulate = async (): Promise<Simulation> => {
  const { simulateDraft } = await data<{ simulateDraft: Simulation }>(
    shared(),
    `{ simulateDraft(revisionId: "${draft.id}", last: 40) { replayed invalid problems { field label code count }
       setAside { field count } stopped { step transition count } turned { transition before after count } unreached } }`,
    {},
    await signIn('conception'),
  );
  return simulateDraft;
};

beforeAll(async () => {
  const { procedure } = await askAs<{
    procedure: { revisions: { nodes: { id: string; status: string }[] } };
  }>('conception', '{ procedure(key: "association-grant") { revisions(first: 5) { nodes { id status } } } }');
  const published = procedure.revisions.nodes.find(({ status }) => status === 'PUBLISHED')!;
  const { beginDraft } = await askAs<{ beginDraft: { revision: Draft } }>(
    'conception',
    'mutation ($input: BeginDraftInput!) { beginDraft(input: $input) { revision { id version definition } problems { path code } } }',
    { input: { revisionId: published.id } },
  );
  draft = beginDraft.revision;
});

afterAll(() =>
  askAs(
    'conception',
    'mutation ($input: DraftInput!) { discardDraft(input: $input) { problems { code } } }',
    {
      input: { revisionId: draft.id },
    },
  ),
);

it('finds nothing wrong with a draft that says what was published', async () => {
  const simulation = await simulate();
  expect(simulation.replayed).toBeGreaterThan(5);
  expect(simulation).toMatchObject({ invalid: 0, problems: [], setAside: [], stopped: [], turned: [] });
});

it('tells what a new question, a question less and a step less would do', async () => {
  const { form, workflow } = draft.definition;
  const extra = {
    kind: 'text',
    key: 'something_new',
    label: { fr: 'Nouveauté', ar: 'جديد' },
    required: true,
  };
  const submit = workflow.transitions.find(({ from }) => from.includes('draft'))!;
  const after = workflow.transitions.find(({ from }) => from.includes(submit.to))!;
  await save({
    ...draft.definition,
    form: { fields: [...form.fields.filter(({ key }) => key !== 'project_summary'), extra] },
    workflow: {
      steps: [
        ...workflow.steps,
        { key: 'archive', phase: 'IN_REVIEW', title: { fr: 'Archives', ar: 'الأرشيف' } },
      ],
      transitions: workflow.transitions.map((each) =>
        each.key === after.key ? { ...each, from: each.from.filter((step) => step !== submit.to) } : each,
      ),
    },
  });
  const simulation = await simulate();
  expect(simulation.invalid).toBe(simulation.replayed);
  expect(simulation.problems).toContainEqual({
    field: 'something_new',
    label: 'Nouveauté',
    code: 'form.required',
    count: simulation.replayed,
  });
  expect(simulation.stopped.map(({ transition }) => transition)).toContain(after.key);
  expect(simulation.unreached).toContain('Archives');
  expect(simulation.setAside).toEqual([{ field: 'project_summary', count: simulation.replayed }]);
});

it('is nobody’s but designers’ of that authority', async () => {
  const question = `{ simulateDraft(revisionId: "${draft.id}") { replayed } }`;
  for (const [name, code] of [
    ['guichet.region', 'FORBIDDEN'],
    ['commerce1', 'FORBIDDEN'],
    ['publication', 'FORBIDDEN'],
  ] as const) {
    const answer = await gql(shared(), question, {}, await signIn(name));
    expect({ name, code: answer.errors?.[0]?.extensions.code }).toEqual({ name, code });
  }
});
