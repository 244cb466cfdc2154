// Fees, routing and holidays in the console: written in the studio, paid at the desk of a phone, kept by the administrator.
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { launchBrowser } from './support/browser.js';
import { enter, openWindow, overflow, violations } from './support/console.js';
import { until } from './support/until.js';
import { visitProcedure } from './support/visit.procedure.js';
import { askAs, fileVisit } from './support/visits.js';
import { randomUUID } from 'node:crypto';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const mend = 'problems { path code message }';
interface Rules {
  fees: { formula?: unknown; amount?: string }[];
  routing?: { department: string }[];
}

it('a fee and a route are written as words and choices, and the fee is paid on a phone', async () => {
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
    {
      input: {
        authorityId: region!.id,
        departmentId,
        definition: visitProcedure(`paid-${randomUUID().slice(0, 8)}`),
      },
    },
  );
  const { id, procedure } = draftRevision.revision;
  const rules = async () =>
    (
      await askAs<{ procedureRevision: { definition: { rules: Rules } } }>(
        'conception',
        'query ($id: ID!) { procedureRevision(id: $id) { definition } }',
        { id },
      )
    ).procedureRevision.definition.rules;
  const designer = await openWindow(browser, { language: 'fr', width: 1280 });
  await enter(designer.context, 'conception');
  const { page } = designer;
  await page.goto(`/admin/studio/${id}`);
  await page.getByRole('tab', { name: 'Règles' }).click();
  await page.getByRole('button', { name: 'Ajouter des frais' }).click();
  const fees = page.getByRole('region', { name: 'Frais', exact: true });
  await fees.getByLabel('Ce qui est payé · français').fill('Droit de visite');
  await fees.getByLabel('Ce qui est payé · arabe').fill('رسم المعاينة');
  await fees
    .getByLabel('Comment le montant se trouve')
    .selectOption({ label: 'Calculé d’après les réponses' });
  await fees.getByLabel('Calcul du montant en dirhams').fill('si([Lieu] = "Zagora" ; 75,5 ; 60)');
  await page.getByRole('button', { name: 'Ajouter une orientation' }).click();
  const routing = page.getByRole('region', { name: 'Orientation', exact: true });
  await routing.getByLabel('Service', { exact: true }).selectOption({ index: 4 });
  await until(async () => {
    const {
      fees: [fee],
      routing: routes,
    } = await rules();
    return JSON.stringify(fee?.formula ?? '').includes('75.5') && routes?.[0]?.department !== '';
  });
  expect(await violations(page)).toEqual([]);
  await routing.locator('[data-act=remove]').click();
  await until(async () => ((await rules()).routing ?? []).length === 0);
  expect(designer.faults).toEqual([]);

  const phone = await openWindow(browser, { language: 'ar', width: 360 });
  await phone.context.addCookies(await designer.context.cookies());
  await phone.page.goto(`/admin/studio/${id}`);
  for (const [looked, workflow, diagram, preview, other] of [
    [page, 'Parcours', 'Schéma', 'Aperçu', 'arabe'],
    [phone.page, 'المسار', 'رسم بياني', 'المعاينة', 'الفرنسية'],
  ] as const) {
    await looked.getByRole('tab', { name: workflow }).click();
    await looked.getByRole('button', { name: diagram }).click();
    await looked
      .getByRole('button', { name: /Lieu visité|تمت المعاينة/ })
      .first()
      .waitFor();
    expect(await violations(looked)).toEqual([]);
    await looked.getByRole('tab', { name: preview }).click();
    await looked.getByRole('button', { name: other, exact: true }).click();
    await looked
      .getByText(other === 'arabe' ? 'صورة المكان' : 'Photo du lieu')
      .first()
      .waitFor();
    expect(await violations(looked)).toEqual([]);
    expect(await overflow(looked)).toBe(0);
  }
  expect(phone.faults).toEqual([]);

  await askAs(
    'publication',
    `mutation ($input: PublishRevisionInput!) { publishRevision(input: $input) { ${mend} } }`,
    {
      input: { revisionId: id },
    },
  );
  const application = await fileVisit(procedure.id, 'Zagora');
  const officer = await openWindow(browser, { language: 'fr', width: 360 });
  await enter(officer.context, 'information');
  await officer.page.goto(`/admin/applications/${application}`);
  const owed = officer.page.getByRole('region', { name: 'Frais' });
  await owed.getByText(/75,50/).waitFor();
  await owed.getByRole('button', { name: 'Enregistrer le paiement : Droit de visite' }).click();
  const dialog = officer.page.getByRole('dialog');
  await dialog.getByLabel('Numéro de la quittance').fill('Q-77/2026');
  expect(await violations(officer.page)).toEqual([]);
  expect(await overflow(officer.page)).toBe(0);
  await dialog.getByRole('button', { name: 'Enregistrer le paiement' }).click();
  await owed.getByText(/Quittance Q-77\/2026/).waitFor();
  await owed.getByText('Payé', { exact: true }).waitFor();
  expect(await violations(officer.page)).toEqual([]);
  expect(await overflow(officer.page)).toBe(0);
  expect(officer.faults).toEqual([]);
}, 120_000);

it('holidays are kept by the administrator, in Arabic on a phone', async () => {
  const { page, context, faults } = await openWindow(browser, { language: 'ar', width: 360 });
  await enter(context, 'admin');
  await page.goto('/admin/holidays');
  // A year that no time limit reaches.
  const next = page.getByRole('button', { name: 'السنة التالية' });
  for (let year = 0; year < 4; year++) await next.click();
  await page.getByRole('button', { name: 'إضافة يوم عطلة' }).click();
  const dialog = page.getByRole('dialog');
  const year = new Date().getFullYear() + 4;
  await dialog.getByLabel('اليوم').fill(`${year}-03-02`);
  await dialog.getByLabel('الاسم بالفرنسية').fill('Aïd el-Fitr');
  await dialog.getByLabel('الاسم بالعربية').fill('عيد الفطر');
  await dialog.getByLabel('تاريخ مؤكد').uncheck();
  expect(await violations(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'حفظ' }).click();
  const line = page.getByRole('listitem').filter({ hasText: 'عيد الفطر' });
  await line.getByText('في انتظار التأكيد').waitFor();
  await page.getByRole('button', { name: `إضافة الأعياد الثابتة لسنة ${year}` }).click();
  await page.getByRole('listitem').filter({ hasText: 'عيد العرش' }).waitFor();
  expect(await violations(page)).toEqual([]);
  expect(await overflow(page)).toBe(0);
  await line.getByRole('button', { name: 'حذف: عيد الفطر' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'حذف يوم العطلة' }).click();
  await line.waitFor({ state: 'detached' });
  expect(faults).toEqual([]);
}, 90_000);
