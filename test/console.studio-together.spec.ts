// Two windows on one draft, and a line that is lost: nobody's work goes.
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from './support/browser.js';
import { enter, openWindow, type View } from './support/console.js';
import { until } from './support/until.js';
import { askAs } from './support/visits.js';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const view: View = { language: 'fr', width: 1280 };

interface Definition {
  title: { fr?: string; ar?: string };
  form: { fields: { key: string; label: { fr?: string; ar?: string } }[] };
}

async function begin(): Promise<string> {
  const { authorities } = await askAs<{
    authorities: { nodes: { id: string; departments: { id: string }[] }[] };
  }>('conception', '{ authorities(filter: { kinds: [REGION] }) { nodes { id departments { id } } } }');
  const [region] = authorities.nodes;
  const { beginProcedure } = await askAs<{ beginProcedure: { revision: { id: string } } }>(
    'conception',
    'mutation ($input: BeginProcedureInput!) { beginProcedure(input: $input) { revision { id } problems { code } } }',
    {
      input: {
        authorityId: region!.id,
        departmentId: region!.departments[0]!.id,
        title: { fr: 'À deux', ar: 'معا' },
      },
    },
  );
  return beginProcedure.revision.id;
}

const saved = async (id: string): Promise<Definition> => {
  const { procedureRevision } = await askAs<{ procedureRevision: { definition: Definition } }>(
    'conception',
    `{ procedureRevision(id: "${id}") { definition } }`,
  );
  return procedureRevision.definition;
};

async function addText(page: Page, fr: string, ar: string) {
  await page.getByRole('button', { name: 'Ajouter un champ' }).first().click();
  await page.locator('[data-kind="text"]').click();
  await page.getByLabel('Libellé · français').fill(fr);
  await page.getByLabel('Libellé · arabe').fill(ar);
}

const labels = ({ form }: Definition) => form.fields.map(({ label }) => label.fr).sort();

const becomes = (id: string, expected: readonly string[]) =>
  until(async () => JSON.stringify(labels(await saved(id))) === JSON.stringify(expected));

it('keeps what both wrote, and says where both wrote the same', async () => {
  const id = await begin();
  const windows = await Promise.all([openWindow(browser, view), openWindow(browser, view)]);
  await enter(windows[0].context, 'conception');
  await windows[1].context.addCookies(await windows[0].context.cookies());
  const [one, other] = windows.map(({ page }) => page) as [Page, Page];
  for (const page of [one, other]) await page.goto(`/admin/studio/${id}`);
  await addText(one, 'Le premier', 'الأول');
  await becomes(id, ['Le premier']);
  // The other window still shows the draft as it was.
  await addText(other, 'Le second', 'الثاني');
  await becomes(id, ['Le premier', 'Le second']);
  await one.getByText('Le second').first().waitFor();
  // What one was writing into is still that, wherever it stands now.
  expect(await one.getByLabel('Libellé · français').inputValue()).toBe('Le premier');
  await other.getByText('Le premier').first().click();
  await windows[1].context.setOffline(true);
  await other.getByLabel('Libellé · français').fill('Le tout premier');
  await one.getByLabel('Libellé · français').fill('Le meilleur');
  await becomes(id, ['Le meilleur', 'Le second']);
  await windows[1].context.setOffline(false);
  await other.getByRole('alert').filter({ hasText: 'Quelqu’un a modifié' }).waitFor();
  await becomes(id, ['Le second', 'Le tout premier']);
  expect(windows.flatMap(({ faults }) => faults)).toEqual([]);
  await Promise.all(windows.map(({ context }) => context.close()));
}, 120_000);

it('outlives a line that is lost, and a window that is closed meanwhile', async () => {
  const id = await begin();
  const { context, page, faults } = await openWindow(browser, view);
  await enter(context, 'conception');
  await page.goto(`/admin/studio/${id}`);
  await addText(page, 'Avant', 'قبل');
  await becomes(id, ['Avant']);
  await context.setOffline(true);
  await addText(page, 'Pendant', 'أثناء');
  await page.getByRole('status').filter({ hasText: 'Hors ligne' }).waitFor();
  expect(labels(await saved(id))).toEqual(['Avant']);
  await page.close();
  await context.setOffline(false);
  const again = await context.newPage();
  await again.goto(`/admin/studio/${id}`);
  await again.getByText('Pendant').first().waitFor();
  await becomes(id, ['Avant', 'Pendant']);
  expect(faults).toEqual([]);
  await context.close();
}, 120_000);

it('undoes and redoes, letters of one word together', async () => {
  const id = await begin();
  const { context, page } = await openWindow(browser, view);
  await enter(context, 'conception');
  await page.goto(`/admin/studio/${id}`);
  await addText(page, 'Nom', 'الاسم');
  await page.getByLabel('Libellé · français').press('End');
  await page.getByLabel('Libellé · français').pressSequentially(' complet');
  await becomes(id, ['Nom complet']);
  await page.keyboard.press('Control+z');
  await page.getByLabel('Libellé · français').and(page.locator('[value="Nom"]')).waitFor();
  await page.keyboard.press('Control+y');
  await page.getByLabel('Libellé · français').and(page.locator('[value="Nom complet"]')).waitFor();
  await becomes(id, ['Nom complet']);
  await context.close();
}, 120_000);
