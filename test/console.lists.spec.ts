// Lists in the console: a file with a fault, mended, published, chosen in the studio; on a phone, in Arabic.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { launchBrowser } from './support/browser.js';
import { enter, openWindow, overflow, violations } from './support/console.js';
import { askAs } from './support/visits.js';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const file = (rows: string[]) => ({
  name: 'souks.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(['Code;Français;العربية', ...rows].join('\n')),
});

it('is made of a file, after its rows were mended, and chosen by a field', async () => {
  const { page, context, faults } = await openWindow(browser, { language: 'ar', width: 360 });
  await enter(context, 'conception');
  const sane = async () => {
    expect(await violations(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
    expect(faults).toEqual([]);
  };
  await page.goto('/admin/lists');
  await page.getByRole('button', { name: 'لائحة جديدة' }).click();
  const dialog = page.getByRole('dialog');
  const choose = dialog.locator('input[type=file]');
  const next = (name: string) => dialog.getByRole('button', { name }).click();
  await choose.setInputFiles(file(['S1;Souk de Rissani;سوق الريصاني', 'S1;Souk de Zagora;']));
  await dialog.getByRole('cell', { name: 'سوق الريصاني' }).waitFor();
  await sane();
  await next('التحقق من كل الأسطر');
  await dialog.getByText('الرمز «S1» موجود في السطر 2.').waitFor();
  await dialog.getByText('النص العربي ناقص.').waitFor();
  expect(await dialog.getByRole('button', { name: 'نشر اللائحة' }).isDisabled()).toBe(true);
  await sane();
  await next('اختيار ملف آخر');
  await choose.setInputFiles(file(['S1;Souk de Rissani;سوق الريصاني', 'S2;Souk de Zagora;سوق زاكورة']));
  await dialog.getByRole('cell', { name: 'سوق زاكورة' }).waitFor();
  await next('التحقق من كل الأسطر');
  const name = `الأسواق ${randomUUID().slice(0, 8)}`;
  await dialog.getByLabel('اسم اللائحة · الفرنسية').fill('Souks');
  await dialog.getByLabel('اسم اللائحة · العربية').fill(name);
  await sane();
  await next('نشر اللائحة');
  await page.getByRole('heading', { name }).waitFor();
  await page.getByRole('cell', { name: 'سوق زاكورة' }).waitFor();
  await sane();
  await page.getByRole('tab', { name: 'النسخ' }).click();
  await page.getByRole('cell', { name: 'souks.csv' }).waitFor();
  await sane();

  const { authorities } = await askAs<{ authorities: { nodes: { id: string }[] } }>(
    'conception',
    '{ authorities(filter: { kinds: [REGION] }) { nodes { id } } }',
  );
  const { beginProcedure } = await askAs<{ beginProcedure: { revision: { id: string } } }>(
    'conception',
    'mutation ($input: BeginProcedureInput!) { beginProcedure(input: $input) { revision { id } problems { code } } }',
    { input: { authorityId: authorities.nodes[0]!.id, title: { fr: 'Souk', ar: 'سوق' } } },
  );
  await page.goto(`/admin/studio/${beginProcedure.revision.id}`);
  await page.getByRole('button', { name: 'إضافة خانة' }).first().click();
  await page.locator('[data-kind="lookup"]').click();
  await page.getByLabel('اللائحة المرجعية').selectOption({ label: name });
  await page.getByRole('status').filter({ hasText: 'سوق الريصاني, سوق زاكورة' }).waitFor();
  await sane();
}, 120_000);
