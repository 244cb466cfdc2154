import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { launchBrowser } from './support/browser.js';
import {
  enter,
  nameOf,
  openWindow,
  overflow,
  signInOn,
  views,
  violations,
  words,
  type View,
} from './support/console.js';
import { askAs, fileVisit, offerVisits, takenBy } from './support/visits.js';

let browser: Browser;
let visits: string;
beforeAll(async () => {
  [browser, visits] = await Promise.all([launchBrowser(), offerVisits()]);
}, 60_000);
afterAll(() => browser.close());

const said = {
  fr: {
    takeUp: 'Prendre en charge',
    treatment: 'En traitement',
    journal: 'Journal',
    moved: 'Changement d’étape : En traitement',
    propose: 'Proposer une réponse',
    refuse: 'Déclarer irrecevable',
    cancel: 'Annuler',
    received: 'Déposé',
    open: 'À traiter',
    filters: /^Filtres/,
    commune: 'Commune',
    clear: 'Effacer les filtres',
    views: 'Mes vues',
    saveView: 'Enregistrer cette vue',
    viewName: 'Nom de la vue',
    deleteView: /^Supprimer la vue/,
    save: 'Enregistrer',
    ask: 'Demander un complément',
    message: 'Message au demandeur',
    send: 'Envoyer la demande',
    assigned: /^Attribution · /,
    changedBy: /^Modifié par .* : Attribution/,
    reload: 'Recharger le dossier',
    requested: /^Complément demandé le/,
    answer: 'Envoyer le complément',
    answered: /^Complément reçu le/,
    visit: 'Enregistrer la visite',
    addRow: 'Ajouter : Visite',
    visited: 'Lieu visité',
  },
  ar: {
    takeUp: 'بدء المعالجة',
    treatment: 'قيد المعالجة',
    journal: 'السجل',
    moved: 'تغيير المرحلة: قيد المعالجة',
    propose: 'اقتراح جواب',
    refuse: 'التصريح بعدم القبول',
    cancel: 'إلغاء',
    received: 'مودَع',
    open: 'في المعالجة',
    filters: /^المرشّحات/,
    commune: 'الجماعة',
    clear: 'مسح المرشّحات',
    views: 'لوائحي المحفوظة',
    saveView: 'حفظ هذه اللائحة',
    viewName: 'اسم اللائحة',
    deleteView: /^حذف اللائحة/,
    save: 'حفظ',
    ask: 'طلب استكمال',
    message: 'رسالة إلى صاحب الطلب',
    send: 'إرسال الطلب',
    assigned: /^الإسناد · /,
    changedBy: /^عدّله .*: الإسناد/,
    reload: 'إعادة تحميل الطلب',
    requested: /^طُلب استكمال بتاريخ/,
    answer: 'إرسال الاستكمال',
    answered: /^تم التوصل بالاستكمال/,
    visit: 'تسجيل المعاينة',
    addRow: 'إضافة: معاينة',
    visited: 'تمت المعاينة',
  },
} as const;

const rows = (page: Page) => page.locator('main a[href*="/applications/"]');

/** A commune with complaints under way, by its name in the other script than that of the console. */
async function communeToFind({ language }: View) {
  const found = await askAs<{
    applications: { nodes: { commune: { code: string; fr: string; ar: string } | null }[] };
  }>(
    'reclamations',
    `{ applications(first: 20, filter: { phases: [SUBMITTED, IN_REVIEW, AWAITING_APPLICANT] }) {
         nodes { commune { code fr: name(locale: FR) ar: name(locale: AR) } } } }`,
  );
  const commune = found.applications.nodes.flatMap((each) => each.commune ?? [])[0]!;
  const counted = await askAs<{ applications: { totalCount: number } }>(
    'reclamations',
    `query ($codes: [ID!]) { applications(filter: {
       communeCodes: $codes, phases: [SUBMITTED, IN_REVIEW, AWAITING_APPLICANT] }) { totalCount } }`,
    { codes: [commune.code] },
  );
  return {
    typed: language === 'fr' ? commune.ar : commune.fr.toUpperCase(),
    shown: commune[language],
    count: counted.applications.totalCount,
  };
}

describe.each(views)('an officer at work ($language, $width px)', (view) => {
  const say = said[view.language];
  let context: BrowserContext;
  let page: Page;
  let faults: string[];
  beforeAll(async () => {
    ({ context, page, faults } = await openWindow(browser, view));
  });
  afterAll(() => context.close());

  it(`signs in, works the queue and takes a complaint up (${nameOf(view)})`, async () => {
    await signInOn(page, 'reclamations', view.language);
    await page.getByRole('heading', { name: words[view.language].queue }).waitFor();
    expect(await page.locator('html').getAttribute('dir')).toBe(view.language === 'ar' ? 'rtl' : 'ltr');

    // The counts narrow the queue to what has just been received.
    await page.getByRole('button', { name: new RegExp(`^${say.received}\\s*\\d+$`) }).click();
    await page.waitForLoadState('networkidle');
    await rows(page).first().waitFor();
    expect(await violations(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);

    await rows(page).first().click();
    await page.getByRole('button', { name: say.takeUp }).waitFor();
    expect(await violations(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);

    await page.getByRole('button', { name: say.takeUp }).click();
    await page.getByRole('dialog').getByRole('button', { name: say.takeUp }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: say.propose }).waitFor();

    await page.getByRole('tab', { name: say.journal }).click();
    await page.getByText(say.moved).waitFor();
    expect(await violations(page)).toEqual([]);

    // A refusal demands its reason (law 55-19): the dialog says so, and nothing is decided without it.
    await page.getByRole('button', { name: say.refuse }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: say.refuse }).click();
    await dialog.locator('textarea[aria-invalid="true"]').waitFor();
    expect(await violations(page)).toEqual([]);
    await dialog.getByRole('button', { name: say.cancel }).click();
    expect(faults).toEqual([]);
  }, 120_000);

  it(`narrows the queue to a commune, whatever its spelling, and keeps that as a view (${nameOf(view)})`, async () => {
    const commune = await communeToFind(view);
    const countOf = (count: number) =>
      page.getByRole('button', { name: new RegExp(`^${say.open}\\s*${count}$`) });
    await page.goto('/admin/applications?filter={"phases":["SUBMITTED","IN_REVIEW","AWAITING_APPLICANT"]}');
    await rows(page).first().waitFor();
    await page.getByRole('button', { name: say.filters }).click();
    await page.getByRole('combobox', { name: say.commune }).fill(commune.typed);
    await page.getByRole('listbox').getByRole('option', { name: commune.shown }).first().click();
    // The counts above the list speak of the same applications.
    await countOf(commune.count).waitFor();
    await page.waitForLoadState('networkidle');
    expect(await rows(page).count()).toBe(commune.count);
    expect(await violations(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);

    const name = `${commune.shown} ${view.width}`;
    await page.getByRole('button', { name: say.views }).click();
    await page.getByRole('dialog').getByRole('button', { name: say.saveView }).click();
    await page.getByLabel(say.viewName).fill(name);
    expect(await violations(page)).toEqual([]);
    await page.getByRole('dialog').getByRole('button', { name: say.save, exact: true }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });

    // Another day: the queue as it begins, then the view.
    await page.goto('/admin/applications?filter={"phases":["REFUSED"]}');
    await countOf(commune.count).waitFor({ state: 'detached' });
    await page.getByRole('button', { name: say.views }).click();
    await page.getByRole('dialog').getByRole('button', { name, exact: true }).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('dialog').getByRole('button', { name, exact: true }).click();
    await countOf(commune.count).waitFor();
    await page.getByRole('button', { name: say.views }).click();
    await page.getByRole('button', { name: say.deleteView }).click();
    await page.getByRole('dialog').getByRole('button', { name, exact: true }).waitFor({ state: 'detached' });
    expect(faults).toEqual([]);
  }, 120_000);
});

describe.each(views)('officers, a colleague and an applicant ($language, $width px)', (view) => {
  const say = said[view.language];
  let context: BrowserContext;
  let page: Page;
  let faults: string[];
  let id: string;
  beforeAll(async () => {
    ({ context, page, faults } = await openWindow(browser, view));
    [id] = await Promise.all([fileVisit(visits, 'Tamegroute'), enter(context, 'information')]);
  }, 60_000);
  afterAll(() => context.close());

  it(`tells what a colleague did meanwhile, and loses nothing typed (${nameOf(view)})`, async () => {
    await page.goto(`/admin/applications/${id}`);
    await page.getByRole('button', { name: say.ask }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('checkbox').first().check();
    const message = dialog.getByLabel(say.message);
    await message.fill('Quel douar ? أي دوار؟');
    await takenBy('information2', id);
    // The page behind the dialog goes on; what is decided in it is still what was read.
    await page.getByText(say.changedBy).waitFor();
    await dialog.getByRole('button', { name: say.send }).click();
    await dialog.getByRole('alert').getByRole('listitem').filter({ hasText: say.assigned }).waitFor();
    expect(await violations(page)).toEqual([]);
    await dialog.getByRole('button', { name: say.reload }).click();
    await dialog.getByRole('alert').waitFor({ state: 'detached' });
    expect(await message.inputValue()).toBe('Quel douar ? أي دوار؟');
    expect(await dialog.getByRole('checkbox').first().isChecked()).toBe(true);
    await dialog.getByRole('button', { name: say.send }).click();
    await page.getByRole('note').filter({ hasText: say.requested }).waitFor();
    expect(faults).toEqual([]);
  }, 60_000);

  it(`unlocks what is to be mended and shows what the applicant made of it (${nameOf(view)})`, async () => {
    const counter = await openWindow(browser, view);
    await enter(counter.context, 'guichet.region');
    await counter.page.goto(`/admin/counter/${id}`);
    await counter.page.locator('[id="field-place"]').fill('Douar Aït Isfoul');
    expect(await counter.page.locator('[id="field-commune"]').isDisabled()).toBe(true);
    expect(await violations(counter.page)).toEqual([]);
    expect(await overflow(counter.page)).toBe(0);
    await counter.page.getByRole('button', { name: say.answer }).click();
    await counter.page.getByRole('heading', { name: say.answered }).waitFor();
    expect(counter.faults).toEqual([]);
    await counter.context.close();

    await page.reload();
    await page.getByRole('heading', { name: say.answered }).waitFor();
    expect(await page.locator('main del').allInnerTexts()).toEqual(['Tamegroute']);
    expect(await page.locator('main ins').allInnerTexts()).toEqual(['Douar Aït Isfoul']);
    expect(await violations(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
  }, 60_000);

  it(`asks officers the questions of a step, in the rows of a group too (${nameOf(view)})`, async () => {
    await page.getByRole('button', { name: say.visit }).click();
    const dialog = page.getByRole('dialog');
    const field = (key: string) => dialog.locator(`[id="officer-visits.${key}"]`);
    await field('0.visited_on').fill('2026-01-15');
    await field('0.state').locator('input[value="broken"]').check();
    await field('0.part').locator('input[value="pump"]').check();
    await field('0.seen').getByRole('checkbox').first().check();
    await dialog.getByRole('button', { name: say.addRow }).click();
    await field('1.state').locator('input[value="sound"]').check();
    // The second row lacks its day: it is told where, and nothing is lost.
    await dialog.getByRole('button', { name: say.visit }).click();
    await dialog.getByRole('alert').getByRole('link').waitFor();
    expect(await violations(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
    await field('1.visited_on').fill('2026-01-20');
    await dialog.getByRole('button', { name: say.visit }).click();
    await page.getByText(say.visited).first().waitFor();
    const { application } = await askAs<{ application: { officerAnswers: unknown } }>(
      'information',
      'query ($id: ID!) { application(id: $id) { officerAnswers } }',
      { id },
    );
    expect(application.officerAnswers).toEqual({
      visits: [
        { visited_on: '2026-01-15', state: 'broken', part: 'pump', seen: ['leak'] },
        { visited_on: '2026-01-20', state: 'sound' },
      ],
    });
    expect(faults).toEqual([]);
  }, 60_000);
});
