// Drafts through the front door: begun, saved as they are written, exported, imported, published; and what must not happen.
import { beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { gql } from './support/gql.js';
import { shared } from './support/server.js';
import { signIn } from './support/sign-in.js';
import { askAs } from './support/visits.js';

const draftFields =
  'id version status definition file checks { severity path code message } form { fields { key label } } steps { key } transitions { key to }';
const payload = `{ revision { ${draftFields} } problems { path code message } }`;

interface Draft {
  id: string;
  version: number;
  status: string;
  definition: {
    title: Record<string, string>;
    form: { fields: object[] };
    rules: Record<string, unknown>;
    workflow: { steps: object[]; transitions: { key: string; to: string }[] };
  };
  file: string;
  checks: { severity: string; path: string[]; code: string; message: string }[];
  form: { fields: { key: string; label: string }[] };
  transitions: { key: string; to: string }[];
}
interface Answered {
  revision: Draft | null;
  problems: { path: string[]; code: string; message: string }[];
}

let region = '';
let department = '';
beforeAll(async () => {
  const { authorities } = await askAs<{
    authorities: { nodes: { id: string; departments: { id: string; code: string }[] }[] };
  }>('conception', '{ authorities(filter: { kinds: [REGION] }) { nodes { id departments { id code } } } }');
  region = authorities.nodes[0]!.id;
  department = authorities.nodes[0]!.departments.find(({ code }) => code === 'information')!.id;
});

const title = () => ({ fr: `Essai ${randomUUID().slice(0, 8)}`, ar: 'تجربة' });

async function ask(name: string, mutation: string, type: string, input: object): Promise<Answered> {
  const answer = await askAsIs(name, mutation, type, input);
  if (answer.errors) throw new Error(JSON.stringify(answer.errors));
  return answer.data![mutation]!;
}

const askAsIs = async (name: string, mutation: string, type: string, input: object) =>
  gql<Record<string, Answered>>(
    shared(),
    `mutation ($input: ${type}!) { ${mutation}(input: $input) ${payload} }`,
    { input },
    await signIn(name),
  );

async function begun(startingPoint = 'SIMPLE'): Promise<Draft> {
  const input = { authorityId: region, departmentId: department, title: title(), startingPoint };
  const { revision, problems } = await ask('conception', 'beginProcedure', 'BeginProcedureInput', input);
  expect(problems).toEqual([]);
  return revision!;
}

const saved = (draft: Draft, definition: object, version = draft.version, name = 'conception') =>
  ask(name, 'saveDraft', 'SaveDraftInput', { revisionId: draft.id, version, definition });

async function discarded(input: { revisionId: string }) {
  const answer = await gql<{ discardDraft: { problems: unknown[] } }>(
    shared(),
    'mutation ($input: DraftInput!) { discardDraft(input: $input) { problems { path code message } } }',
    { input },
    await signIn('conception'),
  );
  if (answer.errors) throw new Error(JSON.stringify(answer.errors));
  return answer.data!.discardDraft;
}

const withFields = (draft: Draft, fields: object[]) => ({ ...draft.definition, form: { fields } });

describe('a draft', () => {
  it.each(['SIMPLE', 'COMMISSION', 'SITE_VISIT', 'SILENCE_RULE'])(
    'begins with the workflow %s, in which nothing is wrong but that words are missing',
    async (startingPoint) => {
      const draft = await begun(startingPoint);
      expect(draft).toMatchObject({ version: 1, status: 'DRAFT', form: { fields: [] } });
      expect(draft.checks.filter(({ path }) => path[0] === 'workflow')).toEqual([]);
    },
  );

  it('is kept while it still lacks things, shown as front ends would show it, and told what it lacks', async () => {
    const draft = await begun();
    const fields = [
      { kind: 'text', key: 'name', label: {} },
      { kind: 'select', key: 'zone', label: { fr: 'Zone', ar: 'المنطقة' }, settings: { options: [] } },
    ];
    const { revision, problems } = await saved(draft, withFields(draft, fields));
    expect(problems).toEqual([]);
    expect(revision).toMatchObject({
      version: 2,
      definition: { form: { fields } },
      form: {
        fields: [
          { key: 'name', label: '' },
          { key: 'zone', label: 'Zone' },
        ],
      },
    });
    const places = revision!.checks.map(({ severity, path }) => `${severity} ${path.join('.')}`);
    expect(places).toContain('ERROR form.fields.0.label');
    expect(places).toContain('ERROR form.fields.1.settings.options');
  });

  it('with an act that leads nowhere can still be read', async () => {
    const draft = await begun();
    const { workflow } = draft.definition;
    const steps = workflow.steps.filter((step) => (step as { key: string }).key !== 'accepted');
    const { revision } = await saved(draft, { ...draft.definition, workflow: { ...workflow, steps } });
    expect(revision!.transitions.map(({ to }) => to)).toContain('accepted');
    expect(revision!.checks.map(({ code }) => code)).toContain('workflow.unknown_step');
    // Staff read their own words, not technical names; of the step that is gone nothing else is known.
    expect(revision!.checks.map(({ message }) => message).join(' ')).toMatch(/« Accepter ».*« accepted »/);
  });

  it('is never overwritten unseen: a save that builds on an older version is refused and says who was faster', async () => {
    const draft = await begun();
    await saved(draft, withFields(draft, [{ kind: 'text', key: 'first', label: { fr: 'a' } }]));
    const input = {
      revisionId: draft.id,
      version: 1,
      definition: withFields(draft, [{ kind: 'text', key: 'second', label: { fr: 'b' } }]),
    };
    const answer = await askAsIs('conception', 'saveDraft', 'SaveDraftInput', input);
    expect(answer.errors![0]!.extensions).toMatchObject({ code: 'CONFLICT', currentVersion: 2 });
    expect(answer.errors![0]!.extensions['by']).not.toBe('');
    const { revision } = await saved(draft, draft.definition, 2);
    expect(revision!.version).toBe(3);
  });

  it('refuses what no procedure can be, with the place, and stays as it was', async () => {
    const draft = await begun();
    const wrong = [
      withFields(draft, [{ kind: 'spell', key: 'x', label: {} }]),
      withFields(draft, [{ kind: 'select', key: 'x', label: {} }]),
      { ...draft.definition, extra: 1 },
      { ...draft.definition, rules: { ...draft.definition.rules, audience: 'everybody' } },
      {},
    ];
    for (const definition of wrong) {
      const { revision, problems } = await saved(draft, definition);
      expect(revision).toBeNull();
      expect(problems.length).toBeGreaterThan(0);
      expect(problems[0]!.path[0]).toBe('definition');
    }
    const { revision } = await saved(draft, draft.definition);
    expect(revision!.version).toBe(2);
  });

  it('is exported as a file and comes back from it the same', async () => {
    const { procedures } = await askAs<{ procedures: { nodes: { revisions: { nodes: Draft[] } }[] } }>(
      'conception',
      `{ procedures(first: 20) { nodes { revisions(first: 1) { nodes { ${draftFields} } } } } }`,
    );
    for (const procedure of procedures.nodes) {
      const original = procedure.revisions.nodes[0]!;
      const file = original.file.replace(/^key: .*$/m, `key: copy-${randomUUID().slice(0, 8)}`);
      const input = { authorityId: region, departmentId: department, file };
      const { revision, problems } = await ask(
        'conception',
        'importProcedure',
        'ImportProcedureInput',
        input,
      );
      expect(problems).toEqual([]);
      expect(revision!.definition).toEqual(original.definition);
      await discarded({ revisionId: revision!.id });
    }
  });

  it('is not made of hostile or broken files: each is told its line or place', async () => {
    const aliases = `a: &a [x, x]\n${'bcdefghij'
      .split('')
      .map((name, at) => `${name}: &${name} [*${'abcdefghi'[at]}, *${'abcdefghi'[at]}]`)
      .join('\n')}`;
    const files: [string, string][] = [
      ['', 'studio.file_unreadable'],
      ['key: [', 'studio.file_unreadable'],
      ['key: a\nkey: b', 'studio.file_unreadable'],
      [aliases, 'studio.file_unreadable'],
      ['"__proto__": { polluted: true }', 'studio.file_unreadable'],
      ['just words', 'studio.file_unreadable'],
      ['key: good-key', 'procedure.bad_shape'],
    ];
    for (const [file, code] of files) {
      const input = { authorityId: region, departmentId: department, file };
      const { revision, problems } = await ask(
        'conception',
        'importProcedure',
        'ImportProcedureInput',
        input,
      );
      expect({ file, revision, code: problems[0]?.code }).toEqual({ file, revision: null, code });
    }
  });

  it('of a published procedure begins as it is, once; discarded, it leaves what is published alone', async () => {
    const { procedures } = await askAs<{
      procedures: { nodes: { id: string; status: string; revisions: { nodes: Draft[] } }[] };
    }>(
      'conception',
      `{ procedures(first: 20) { nodes { id status revisions(first: 1) { nodes { ${draftFields} } } } } }`,
    );
    const { revisions } = procedures.nodes.find(({ status }) => status === 'PUBLISHED')!;
    const published = revisions.nodes[0]!;
    const first = await ask('conception', 'beginDraft', 'BeginDraftInput', { revisionId: published.id });
    expect(first.revision!.definition).toEqual(published.definition);
    const second = await ask('conception', 'beginDraft', 'BeginDraftInput', { revisionId: published.id });
    expect(second).toMatchObject({ revision: null, problems: [{ code: 'studio.draft_exists' }] });
    expect(await discarded({ revisionId: first.revision!.id })).toEqual({
      problems: [],
    });
    const frozen = await saved(published, published.definition);
    expect(frozen).toMatchObject({ revision: null, problems: [{ code: 'procedure.not_a_draft' }] });
  });

  it('that was never published goes with its procedure', async () => {
    const draft = await begun();
    await discarded({ revisionId: draft.id });
    const again = await askAsIs('conception', 'saveDraft', 'SaveDraftInput', {
      revisionId: draft.id,
      version: 1,
      definition: draft.definition,
    });
    expect(again.errors![0]!.extensions.code).toBe('NOT_FOUND');
  });

  it('shows its designers to each other, and nobody else that it exists', async () => {
    const draft = await begun();
    const attend = 'mutation ($input: DraftInput!) { attendDraft(input: $input) { version others } }';
    const input = { revisionId: draft.id };
    const first = await gql(shared(), attend, { input }, await signIn('conception'));
    expect(first.data).toEqual({ attendDraft: { version: 1, others: [] } });
    for (const name of ['guichet.region', 'commerce1']) {
      const answer = await gql(
        shared(),
        `{ procedureRevision(id: "${draft.id}") { id definition } }`,
        {},
        await signIn(name),
      );
      expect(answer.data).toEqual({ procedureRevision: null });
    }
  });
});
