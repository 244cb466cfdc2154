// Publishing in the console: told before, chosen, followed while it happens, and agreed to by a second person.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { launchBrowser } from './support/browser.js';
import { enter, openWindow, overflow, violations } from './support/console.js';
import { visitProcedure } from './support/visit.procedure.js';
import { askAs, fileVisit, offerVisits } from './support/visits.js';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const mend = 'problems { path code message }';
type Definition = ReturnType<typeof visitProcedure>;

/** A draft of the published procedure that asks one thing less and one more. */
async function changedDraft(procedureId: string): Promise<string> {
  const { procedure } = await askAs<{ procedure: { publishedRevision: { id: string } } }>(
    'conception',
    `{ procedure(id: "${procedureId}") { publishedRevision { id } } }`,
  );
  const { beginDraft } = await askAs<{
    beginDraft: { revision: { id: string; version: number; definition: Definition } };
  }>(
    'conception',
    `mutation ($input: BeginDraftInput!) { beginDraft(input: $input) { revision { id version definition } ${mend} } }`,
    { input: { revisionId: procedure.publishedRevision.id } },
  );
  const { id, version, definition } = beginDraft.revision;
  const depth = { key: 'depth', kind: 'integer', label: { fr: 'Profondeur', ar: 'العمق' }, required: true };
  const fields = [...definition.form.fields.filter(({ key }) => key !== 'commune'), depth];
  await askAs('conception', `mutation ($input: SaveDraftInput!) { saveDraft(input: $input) { ${mend} } }`, {
    input: { revisionId: id, version, definition: { ...definition, form: { fields } } },
  });
  return id;
}

it('says in Arabic, on a phone, what becomes of open applications, and shows them moving', async () => {
  const procedureId = await offerVisits();
  const application = await fileVisit(procedureId, 'Tamegroute');
  const draft = await changedDraft(procedureId);
  const { page, context, faults } = await openWindow(browser, { language: 'ar', width: 360 });
  await enter(context, 'publication');
  await page.goto(`/admin/studio/${draft}`);
  await page.getByRole('button', { name: 'نشر', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: /ويطلب ما هو جديد/ }).check();
  await dialog.getByRole('cell', { name: 'متوصل بها' }).first().waitFor();
  await dialog.getByText('العمق').waitFor();
  expect(await violations(page)).toEqual([]);
  expect(await overflow(page)).toBe(0);
  await dialog.getByLabel('رسالة إلى أصحاب الطلبات').fill('المرجو ذكر عمق البئر.');
  await dialog.getByRole('button', { name: 'نشر', exact: true }).click();
  await page.waitForURL(/procedures/);
  await page.getByRole('status').filter({ hasText: 'طلب استكمال من شخص واحد' }).waitFor();
  expect(await violations(page)).toEqual([]);
  expect(await overflow(page)).toBe(0);
  expect(faults).toEqual([]);

  const officer = await openWindow(browser, { language: 'fr', width: 1280 });
  await enter(officer.context, 'information2');
  await officer.page.goto(`/admin/applications/${application}`);
  const kept = officer.page.getByRole('region', { name: 'Réponses d’une version précédente' });
  await kept.getByText('Commune', { exact: true }).waitFor();
  await officer.page.getByText('المرجو ذكر عمق البئر.').first().waitFor();
  expect(await violations(officer.page)).toEqual([]);
  await officer.page.getByRole('tab', { name: 'Journal' }).click();
  await officer.page.getByText('Passage à la nouvelle version').waitFor();
  expect(officer.faults).toEqual([]);
}, 120_000);

it('waits for a second person where the department wants one', async () => {
  const { authorities } = await askAs<{ authorities: { nodes: { id: string; name: string }[] } }>(
    'admin',
    '{ authorities(filter: { kinds: [REGION] }) { nodes { id name } } }',
  );
  const [region] = authorities.nodes;
  const code = `duo-${randomUUID().slice(0, 8)}`;
  const { createDepartment } = await askAs<{ createDepartment: { department: { id: string } } }>(
    'admin',
    `mutation ($input: CreateDepartmentInput!) { createDepartment(input: $input) { department { id } ${mend} } }`,
    { input: { authorityId: region!.id, code, name: { fr: `Service ${code}`, ar: `مصلحة ${code}` } } },
  );
  const admin = await openWindow(browser, { language: 'fr', width: 1280 });
  await enter(admin.context, 'admin');
  await admin.page.goto('/admin/departments');
  const duo = admin.page.getByRole('switch', { name: `Publication à deux personnes : Service ${code}` });
  await duo.check();
  await admin.page.getByText('C’est noté.').waitFor();
  expect(await duo.isChecked()).toBe(true);
  expect(await violations(admin.page)).toEqual([]);

  const { draftRevision } = await askAs<{ draftRevision: { revision: { id: string } } }>(
    'conception',
    `mutation ($input: DraftRevisionInput!) { draftRevision(input: $input) { revision { id } ${mend} } }`,
    {
      input: {
        authorityId: region!.id,
        departmentId: createDepartment.department.id,
        definition: visitProcedure(`duo-${randomUUID().slice(0, 8)}`),
      },
    },
  );
  const path = `/admin/studio/${draftRevision.revision.id}`;
  const first = await openWindow(browser, { language: 'fr', width: 1280 });
  await enter(first.context, 'publication');
  await first.page.goto(path);
  await first.page.getByRole('button', { name: 'Publier', exact: true }).click();
  await first.page.getByRole('button', { name: 'Demander la publication' }).click();
  await first.page.getByText('une autre personne doit l’approuver').waitFor();
  expect(await violations(first.page)).toEqual([]);

  const second = await openWindow(browser, { language: 'ar', width: 360 });
  await enter(second.context, 'publication2');
  await second.page.goto(path);
  await second.page.getByRole('button', { name: 'موافقة' }).waitFor();
  expect(await violations(second.page)).toEqual([]);
  expect(await overflow(second.page)).toBe(0);
  await second.page.getByRole('button', { name: 'موافقة' }).click();
  await second.page.waitForURL(/procedures/);
  expect([...admin.faults, ...first.faults, ...second.faults]).toEqual([]);
}, 120_000);
