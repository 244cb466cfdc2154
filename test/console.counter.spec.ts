import { randomInt } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from './support/browser.js';
import { samples } from './support/samples.js';
import { askAs, fileVisit, offerVisits } from './support/visits.js';
import {
  enter,
  nameOf,
  openWindow,
  overflow,
  signInOn,
  views,
  violations,
  type View,
} from './support/console.js';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const said = {
  fr: {
    complaint: 'Réclamation',
    search: 'Chercher une démarche',
    findPerson: 'CIN, téléphone, e-mail ou nom',
    find: 'Chercher',
    register: 'Enregistrer une nouvelle personne',
    givenName: 'Prénom',
    familyName: 'Nom',
    cin: 'CIN',
    save: 'Enregistrer',
    begin: 'Commencer le formulaire',
    submit: 'Déposer le dossier',
    mend: /réponses? à corriger/,
    proposal: 'Proposition',
    saved: 'Brouillon enregistré',
    receipt: 'Récépissé de dépôt',
    reload: 'Recharger le dossier',
    lineLost: /^La connexion est coupée/,
    openApplication: 'Ouvrir le dossier',
    pieces: 'Pièces',
    preview: /^Aperçu/,
    withdraw: 'Retirer',
    reason: /^Motif/,
    tooLong: /^Le texte dépasse/,
  },
  ar: {
    complaint: 'شكاية',
    search: 'البحث عن إجراء',
    findPerson: 'رقم البطاقة أو الهاتف أو البريد الإلكتروني أو الاسم',
    find: 'بحث',
    register: 'تسجيل شخص جديد',
    givenName: 'الاسم الشخصي',
    familyName: 'الاسم العائلي',
    cin: 'رقم البطاقة الوطنية',
    save: 'حفظ',
    begin: 'بدء الاستمارة',
    submit: 'إيداع الطلب',
    mend: /تصحيح/,
    proposal: 'اقتراح',
    saved: 'تم حفظ المسودة',
    receipt: 'وصل الإيداع',
    reload: 'إعادة تحميل الطلب',
    lineLost: /^انقطع الاتصال/,
    openApplication: 'فتح الطلب',
    pieces: 'الوثائق',
    preview: /^معاينة/,
  },
} as const;

/** The control of a field of the form, by the field's key. */
const field = (page: Page, key: string) => page.locator(`[id="field-${key}"]`);

/** Another agent of the same counter has the draft open too. */
async function changePhone(id: string, phone: string): Promise<void> {
  const agent = 'guichet.region';
  const { application } = await askAs<{ application: { version: number } }>(
    agent,
    'query ($id: ID!) { application(id: $id) { version } }',
    { id },
  );
  await askAs(
    agent,
    'mutation ($input: SaveAnswersInput!) { saveAnswers(input: $input) { problems { path code message } } }',
    {
      input: { applicationId: id, version: application.version, answers: [{ field: 'phone', value: phone }] },
    },
  );
}

/** A picture that needs two pieces on its way. */
const picture = Buffer.concat([samples.png, Buffer.alloc(3_000_000)]);

/** Sends a picture over a line that drops twice; answers where each piece began. */
async function sendOverBadLine(page: Page, { language }: View): Promise<number[]> {
  const begun: number[] = [];
  await page.route('**/files/upload/*', async (route) => {
    if (route.request().method() !== 'PATCH') return route.continue();
    begun.push(Number(route.request().headers()['upload-offset']));
    return begun.length === 2 || begun.length === 3 ? route.abort('internetdisconnected') : route.continue();
  });
  await field(page, 'evidence')
    .locator('input[type="file"]')
    .setInputFiles([{ name: 'borne ⵜⴰⵎⴳⵔⵓⵟ.png', mimeType: 'image/png', buffer: picture }]);
  await page.getByText(said[language].lineLost).waitFor();
  expect(await page.getByRole('progressbar').getAttribute('aria-valuenow')).toBe('70');
  expect(await violations(page)).toEqual([]);
  await field(page, 'evidence').getByRole('link', { name: 'borne ⵜⴰⵎⴳⵔⵓⵟ.png' }).waitFor();
  await page.unroute('**/files/upload/*');
  return begun;
}

async function choosePersonAndBegin(page: Page, { language }: View): Promise<void> {
  const say = said[language];
  await page.getByRole('button', { name: say.register }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: say.givenName, exact: true }).fill('Itto');
  await dialog.getByRole('textbox', { name: say.familyName, exact: true }).fill('Aït Hammou');
  const cin = `ZH${randomInt(1_000_000, 9_999_999)}`;
  await dialog.getByRole('textbox', { name: say.cin, exact: true }).fill(cin);
  expect(await violations(page)).toEqual([]);
  await dialog.getByRole('button', { name: say.save }).click();
  await dialog.waitFor({ state: 'detached' });
  // She comes again and shows her card.
  await page.reload();
  await page.getByLabel(say.findPerson).fill(cin.toLowerCase());
  await page.getByRole('button', { name: say.find, exact: true }).click();
  await page.getByRole('radio', { name: 'Itto Aït Hammou' }).check();
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: say.begin }).click();
}

describe('a repeatable group', () => {
  it('that must be answered shows its first row, and each row that one adds', async () => {
    const view = views.find(({ language, width }) => language === 'fr' && width > 1000)!;
    const { context, page, faults } = await openWindow(browser, view);
    await enter(context, 'guichet.region');
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

describe('an act that asks for a reason', () => {
  it('tells beside it what is wrong with it, and keeps what was typed', async () => {
    const id = await fileVisit(await offerVisits(), 'Tamegroute');
    const view = views.find(({ language, width }) => language === 'fr' && width > 1000)!;
    const { context, page, faults } = await openWindow(browser, view);
    await enter(context, 'guichet.region');
    await page.goto(`/admin/applications/${id}`);
    await page.getByRole('button', { name: said.fr.withdraw }).click();
    const dialog = page.getByRole('dialog');
    const reason = dialog.getByRole('textbox', { name: said.fr.reason });
    await reason.fill('x'.repeat(5001));
    await dialog.getByRole('button', { name: said.fr.withdraw }).click();
    await dialog.getByText(said.fr.tooLong).waitFor();
    expect((await reason.inputValue()).length).toBe(5001);
    expect(faults).toEqual([]);
    await context.close();
  }, 60_000);
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
    // After a lost line it goes on where it stopped, by itself.
    expect(await sendOverBadLine(page, view)).toEqual([0, 2_097_152, 2_097_152, 2_097_152]);
    await page.getByText(say.saved).waitFor();

    // A colleague mends the draft meanwhile: both keep what they wrote.
    await changePhone(page.url().split('/').at(-1)!, '0655443322');
    await field(page, 'expected').fill('Deux bornes-fontaines.');
    await page.getByRole('button', { name: say.reload }).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: say.reload }).click();
    await page.getByText(say.saved).waitFor();
    expect(await field(page, 'phone').inputValue()).toBe('+212655443322');
    expect(await field(page, 'expected').inputValue()).toBe('Deux bornes-fontaines.');

    // What was kept is there again after the page was closed.
    await page.reload();
    await field(page, 'subject').waitFor();
    expect(await field(page, 'subject').inputValue()).toBe('Une borne-fontaine à Tamegroute');
    await page.getByRole('button', { name: say.submit }).click();
    await page.getByRole('heading', { name: say.receipt }).waitFor();
    await page.getByText(/^[A-Z]{2}-\d{4}-\d{6}-\w$/).waitFor();
    expect(await violations(page)).toEqual([]);

    await page.getByRole('link', { name: say.openApplication }).click();
    await page.getByRole('tab', { name: say.pieces }).click();
    await page.getByRole('button', { name: say.preview }).click();
    const shown = page.getByRole('img', { name: 'borne ⵜⴰⵎⴳⵔⵓⵟ.png' });
    expect(
      await shown.evaluate((image: HTMLImageElement) => image.decode().then(() => image.naturalWidth)),
    ).toBe(1);
    expect(await violations(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
    expect(faults).toEqual([]);
    await context.close();
  }, 150_000);
});
