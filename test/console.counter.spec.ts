import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from './support/browser.js';
import { nameOf, openWindow, overflow, signInOn, views, violations, type View } from './support/console.js';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const said = {
  fr: {
    complaint: 'Réclamation',
    search: 'Chercher une démarche',
    findPerson: 'Nom, CIN ou téléphone',
    register: 'Enregistrer une nouvelle personne',
    givenName: 'Prénom',
    familyName: 'Nom',
    save: 'Enregistrer',
    begin: 'Commencer le formulaire',
    submit: 'Déposer le dossier',
    mend: /réponses? à corriger/,
    proposal: 'Proposition',
    saved: 'Brouillon enregistré',
    receipt: 'Récépissé de dépôt',
    yes: 'Oui',
  },
  ar: {
    complaint: 'شكاية',
    search: 'البحث عن إجراء',
    findPerson: 'الاسم أو رقم البطاقة أو الهاتف',
    register: 'تسجيل شخص جديد',
    givenName: 'الاسم الشخصي',
    familyName: 'الاسم العائلي',
    save: 'حفظ',
    begin: 'بدء الاستمارة',
    submit: 'إيداع الطلب',
    mend: /تصحيح/,
    proposal: 'اقتراح',
    saved: 'تم حفظ المسودة',
    receipt: 'وصل الإيداع',
    yes: 'نعم',
  },
} as const;

/** The control of a field of the form, by the field's key. */
const field = (page: Page, key: string) => page.locator(`[id="field-${key}"]`);

async function choosePersonAndBegin(page: Page, { language }: View): Promise<void> {
  const say = said[language];
  await page.getByRole('button', { name: say.register }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: say.givenName, exact: true }).fill('Itto');
  await dialog.getByRole('textbox', { name: say.familyName, exact: true }).fill('Aït Hammou');
  expect(await violations(page)).toEqual([]);
  await dialog.getByRole('button', { name: say.save }).click();
  await dialog.waitFor({ state: 'detached' });
  await page.getByRole('button', { name: say.begin }).click();
}

describe('a repeatable group', () => {
  it('that must be answered shows its first row, and each row that one adds', async () => {
    const view = views.find(({ language, width }) => language === 'fr' && width > 1000)!;
    const { context, page, faults } = await openWindow(browser, view);
    await signInOn(page, 'guichet.region', 'fr');
    await page.goto('/admin/counter');
    await page.getByLabel(said.fr.search).fill('droits');
    await page.locator('main a[href*="/counter/new/"]', { hasText: '09-08' }).click();
    await page.getByLabel(said.fr.findPerson).waitFor();
    await choosePersonAndBegin(page, view);
    await field(page, 'right').locator('input[value="rectification"]').check();
    await field(page, 'corrections.0.datum').fill('Adresse');
    await field(page, 'corrections')
      .getByRole('button', { name: /Donnée/ })
      .last()
      .click();
    await field(page, 'corrections.1.datum').fill('Téléphone');
    await page.getByText(said.fr.saved).waitFor();
    expect(faults).toEqual([]);
    await context.close();
  }, 90_000);
});

describe.each(views)('a person at the counter ($language, $width px)', (view) => {
  it(`is registered, and a complaint is filed for her (${nameOf(view)})`, async () => {
    const { context, page, faults } = await openWindow(browser, view);
    const say = said[view.language];
    await signInOn(page, 'guichet.region', view.language);
    await page.goto('/admin/counter');
    await page.getByLabel(say.search).fill(say.complaint);
    await page.locator('main a[href*="/counter/new/"]').first().waitFor();
    expect(await violations(page)).toEqual([]);
    await page.locator('main a[href*="/counter/new/"]').first().click();
    await page.getByLabel(say.findPerson).waitFor();
    expect(await violations(page)).toEqual([]);
    await choosePersonAndBegin(page, view);

    // Sent empty: all that is missing is told at once, and each line leads to its field.
    await field(page, 'full_name').waitFor();
    await page.getByRole('button', { name: say.submit }).click();
    await page.getByText(say.mend).waitFor();
    expect(await violations(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);

    await field(page, 'full_name').fill('Itto Aït Hammou');
    await field(page, 'phone').fill('06 61 23 45 67');
    await field(page, 'commune').fill('zagora');
    await page.getByRole('listbox').getByRole('option').first().click();
    // A condition: the date of the facts is asked for a complaint, not for a proposal.
    await field(page, 'message_kind').locator('input[value="complaint"]').check();
    await field(page, 'happened_at').waitFor();
    await field(page, 'message_kind').locator('input[value="proposal"]').check();
    await field(page, 'happened_at').waitFor({ state: 'detached' });
    await field(page, 'domain').selectOption('water');
    await field(page, 'topic').locator('input[value="drinking_water"]').check();
    await field(page, 'subject').fill('Une borne-fontaine à Tamegroute');
    await field(page, 'details').fill('Le douar n’a pas d’eau potable depuis trois semaines.');
    await field(page, 'expected').fill('Une borne-fontaine.');
    await field(page, 'answer_by').locator('input[value="platform"]').check();
    await page.getByText(say.saved).waitFor();

    // What was kept is there again after the page was closed.
    await page.reload();
    await field(page, 'subject').waitFor();
    expect(await field(page, 'subject').inputValue()).toBe('Une borne-fontaine à Tamegroute');
    await page.getByRole('button', { name: say.submit }).click();
    await page.getByRole('heading', { name: say.receipt }).waitFor();
    await page.getByText(/^[A-Z]{2}-\d{4}-\d{6}-\w$/).waitFor();
    expect(await violations(page)).toEqual([]);
    expect(faults).toEqual([]);
    await context.close();
  }, 150_000);
});
