// What an applicant owes: worked out when it is filed, paid, exempt, taken back, and worked out anew after a correction.
import { randomUUID } from 'node:crypto';
import { beforeAll, expect, it } from '@jest/globals';
import { gql } from './support/gql.js';
import { samples } from './support/samples.js';
import { shared } from './support/server.js';
import { signIn } from './support/sign-in.js';
import { uploaded } from './support/upload.js';
import { visitProcedure } from './support/visit.procedure.js';
import { askAs, fileVisit } from './support/visits.js';

const mend = 'problems { path code message }';
const both = (fr: string, ar: string) => ({ fr, ar });
const inTamegroute = { '==': [{ var: 'place' }, 'Tamegroute'] };

interface Fee {
  id: string;
  label: string;
  amount: string;
  state: string;
  receiptNumber: string | null;
  paidOn: string | null;
  exemptionReason: string | null;
}
interface Application {
  version: number;
  phase: string;
  fees: Fee[];
  mayRecordPayments: boolean;
  journal: { nodes: { act: string; amount: string | null; reason: string | null }[] };
}

let procedureId = '';
beforeAll(async () => {
  const visit = visitProcedure(`fees-${randomUUID().slice(0, 8)}`);
  const definition = {
    ...visit,
    rules: {
      ...visit.rules,
      fees: [
        { label: both('Droit fixe', 'رسم قار'), amount: '20.00', certainty: 'SURE' },
        {
          label: both('Déplacement', 'التنقل'),
          formula: { if: [inTamegroute, '120.505', '80'] },
          certainty: 'SURE',
        },
        {
          label: both('Nuitée', 'المبيت'),
          amount: '300.00',
          when: { '!': [inTamegroute] },
          certainty: 'SURE',
        },
        { label: both('Analyse, selon devis', 'تحليل حسب البيان'), certainty: 'TO_VERIFY' },
      ],
    },
    workflow: {
      ...visit.workflow,
      transitions: visit.workflow.transitions.map((each) =>
        each.key === 'visit' ? { ...each, demands: { ...each.demands, feesSettled: true } } : each,
      ),
    },
  };
  const { authorities } = await askAs<{
    authorities: { nodes: { id: string; departments: { id: string; code: string }[] }[] };
  }>('conception', '{ authorities(filter: { kinds: [REGION] }) { nodes { id departments { id code } } } }');
  const [region] = authorities.nodes;
  const departmentId = region!.departments.find(({ code }) => code === 'information')!.id;
  const { draftRevision } = await askAs<{
    draftRevision: { revision: { id: string; procedure: { id: string } } };
  }>(
    'conception',
    `mutation ($input: DraftRevisionInput!) { draftRevision(input: $input) { revision { id procedure { id } } ${mend} } }`,
    { input: { authorityId: region!.id, departmentId, definition } },
  );
  await askAs(
    'publication',
    `mutation ($input: PublishRevisionInput!) { publishRevision(input: $input) { ${mend} } }`,
    {
      input: { revisionId: draftRevision.revision.id },
    },
  );
  procedureId = draftRevision.revision.procedure.id;
});

const seen = async (id: string, name = 'information'): Promise<Application> => {
  const { application } = await askAs<{ application: Application }>(
    name,
    `query ($id: ID!) { application(id: $id) { version phase mayRecordPayments
       fees { id label amount state receiptNumber paidOn exemptionReason }
       journal(first: 1) { nodes { act amount reason } } } }`,
    { id },
  );
  return application;
};
const sums = ({ fees }: Application) => fees.map(({ label, amount, state }) => [label, amount, state]);

async function tried(name: string, mutation: string, type: string, input: object): Promise<string[]> {
  const { data, errors } = await gql<Record<string, { problems: { code: string }[] }>>(
    shared(),
    `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${mend} } }`,
    { input },
    await signIn(name),
  );
  if (errors) return errors.map(({ extensions }) => String(extensions.code));
  return data![mutation]!.problems.map(({ code }) => code);
}

/** Of the fee with this label, on the application as it stands. */
async function settled(
  name: string,
  id: string,
  label: string,
  how: { mutation: string; type: string; input: object },
): Promise<string[]> {
  const { version, fees } = await seen(id);
  const feeId = fees.find((fee) => fee.label === label)!.id;
  return tried(name, how.mutation, how.type, { applicationId: id, version, feeId, ...how.input });
}
const paying = (receiptNumber: string, paidOn = '2026-11-02') => ({
  mutation: 'recordFeePayment',
  type: 'RecordFeePaymentInput',
  input: { receiptNumber, paidOn },
});
const saying = (mutation: string, reason: string) => ({
  mutation,
  type: 'FeeReasonInput',
  input: { reason },
});

it('is worked out to the centime when it is filed, and keeps the passage shut until it is settled', async () => {
  const id = await fileVisit(procedureId, 'Tamegroute');
  expect(sums(await seen(id))).toEqual([
    ['Droit fixe', '20.00', 'DUE'],
    ['Déplacement', '120.51', 'DUE'],
  ]);
  const visit = async () => {
    const { version } = await seen(id);
    const visits = { field: 'visits', value: [{ visited_on: '2026-11-02', state: 'sound' }] };
    return tried('information', 'moveApplication', 'MoveApplicationInput', {
      applicationId: id,
      version,
      transition: 'visit',
      fields: [visits],
    });
  };
  expect(await visit()).toEqual(['application.fees_due']);
  expect(await settled('information', id, 'Droit fixe', paying('Q-2026/118'))).toEqual([]);
  expect(await seen(id)).toMatchObject({
    fees: [{ state: 'PAID', receiptNumber: 'Q-2026/118', paidOn: '2026-11-02' }, { state: 'DUE' }],
    journal: { nodes: [{ act: 'FEE_PAID', amount: '20.00', reason: 'Q-2026/118' }] },
  });
  expect(await visit()).toEqual(['application.fees_due']);
  expect(await settled('information', id, 'Déplacement', saying('exemptFee', 'Douar enclavé'))).toEqual([]);
  expect(await seen(id)).toMatchObject({
    fees: [{ state: 'PAID' }, { state: 'EXEMPT', exemptionReason: 'Douar enclavé' }],
    journal: { nodes: [{ act: 'FEE_EXEMPTED', amount: '120.51', reason: 'Douar enclavé' }] },
  });
  expect(await visit()).toEqual([]);
});

it('a mistake is taken back with its reason, and bad input is refused with its own', async () => {
  const id = await fileVisit(procedureId, 'Tamegroute');
  expect(await settled('information', id, 'Droit fixe', paying(' '))).toEqual(['application.text_missing']);
  expect(await settled('information', id, 'Droit fixe', paying('1', '2031-01-01'))).toEqual([
    'fee.paid_in_future',
  ]);
  expect(await settled('information', id, 'Droit fixe', paying('x'.repeat(61)))).toEqual([
    'application.text_too_long',
  ]);
  expect(await settled('information', id, 'Droit fixe', saying('reopenFee', 'x'))).toEqual([
    'fee.not_settled',
  ]);
  await settled('information', id, 'Droit fixe', paying('Q-1'));
  expect(await settled('information', id, 'Droit fixe', paying('Q-2'))).toEqual(['fee.settled_already']);
  expect(await settled('information', id, 'Droit fixe', saying('reopenFee', 'Autre dossier'))).toEqual([]);
  expect((await seen(id)).fees[0]).toMatchObject({ state: 'DUE', receiptNumber: null, paidOn: null });
});

it('follows what a correction changes, and counts what was paid', async () => {
  const id = await fileVisit(procedureId, 'Tamegroute');
  await settled('information', id, 'Déplacement', paying('Q-9'));
  const { version } = await seen(id);
  const ask = { applicationId: id, version, fields: ['place'], message: 'Quel lieu ?' };
  expect(await tried('information', 'requestCorrection', 'RequestCorrectionInput', ask)).toEqual([]);
  const answer = {
    applicationId: id,
    version: version + 1,
    answers: [{ field: 'place', value: 'Zagora' }],
  };
  expect(await tried('guichet.region', 'answerCorrection', 'AnswerCorrectionInput', answer)).toEqual([]);
  // 120.51 were paid where 80.00 are owed now: that is for people to talk about; a night is due on top.
  expect(sums(await seen(id))).toEqual([
    ['Droit fixe', '20.00', 'DUE'],
    ['Déplacement', '120.51', 'PAID'],
    ['Nuitée', '300.00', 'DUE'],
  ]);
});

it('is settled by those who decide, and nobody else', async () => {
  const id = await fileVisit(procedureId, 'Tamegroute');
  expect((await seen(id)).mayRecordPayments).toBe(true);
  for (const [name, outcome] of [
    ['guichet.region', 'FORBIDDEN'],
    ['transport', 'NOT_FOUND'],
    ['guichet.zagora', 'NOT_FOUND'],
  ] as const)
    expect({ name, is: await settled(name, id, 'Droit fixe', saying('exemptFee', 'x')) }).toEqual({
      name,
      is: [outcome],
    });
  expect(sums(await seen(id)).every(([, , state]) => state === 'DUE')).toBe(true);
});

it('is told to whoever tries a draft, before anybody files it', async () => {
  const { procedure } = await askAs<{ procedure: { publishedRevision: { id: string } } }>(
    'conception',
    'query ($id: ID!) { procedure(id: $id) { publishedRevision { id } } }',
    { id: procedureId },
  );
  const { beginDraft } = await askAs<{ beginDraft: { revision: { id: string } } }>(
    'conception',
    `mutation ($input: BeginDraftInput!) { beginDraft(input: $input) { revision { id } ${mend} } }`,
    { input: { revisionId: procedure.publishedRevision.id } },
  );
  const photo = await uploaded(samples.png, {
    url: shared(),
    citizen: { headers: (await signIn('conception')) as { authorization: string } },
    name: 'lieu.png',
    type: 'image/png',
  });
  const answers = { place: 'Tamegroute', commune: '08.587.01.13', photo: [photo] };
  const { tryDraft } = await askAs<{ tryDraft: { fees: object[] } }>(
    'conception',
    'query ($input: TryDraftInput!) { tryDraft(input: $input) { fees { label amount } } }',
    {
      input: {
        revisionId: beginDraft.revision.id,
        step: 'draft',
        answers: Object.entries(answers).map(([field, value]) => ({ field, value })),
      },
    },
  );
  expect(tryDraft.fees).toEqual([
    { label: 'Droit fixe', amount: '20.00' },
    { label: 'Déplacement', amount: '120.51' },
  ]);
});
