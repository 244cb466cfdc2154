// A person without a line of code makes a procedure in the console; a citizen files it, an officer decides it.
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser, Locator, Page } from 'playwright-core';
import { launchBrowser } from './support/browser.js';
import { enter, openWindow, overflow, violations, type View } from './support/console.js';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const view: View = { language: 'fr', width: 1280 };

/** Counts what a person does: each click, each field filled in. */
class Hands {
  actions = 0;
  constructor(readonly page: Page) {}

  async click(what: Locator) {
    this.actions++;
    await what.click();
  }
  async fill(what: Locator, text: string) {
    this.actions++;
    await what.fill(text);
  }
  async choose(what: Locator, label: string) {
    this.actions++;
    await what.selectOption({ label });
  }
  button(name: string | RegExp, exact = true) {
    return this.page.getByRole('button', { name, exact }).first();
  }
  tab(name: string | RegExp) {
    return this.page.getByRole('tab', { name });
  }
}

interface FieldToMake {
  kind: string;
  fr: string;
  ar: string;
  required?: boolean;
  options?: readonly (readonly [fr: string, ar: string])[];
  /** Shown when this field has this value. */
  when?: readonly [field: string, value: string];
}

const fields: readonly FieldToMake[] = [
  { kind: 'heading', fr: 'Le demandeur', ar: 'صاحب الطلب' },
  {
    kind: 'select',
    fr: 'Vous êtes',
    ar: 'صفة صاحب الطلب',
    required: true,
    options: [
      ['Une personne', 'شخص ذاتي'],
      ['Une entreprise', 'مقاولة'],
    ],
  },
  { kind: 'text', fr: 'Nom complet', ar: 'الاسم الكامل', required: true },
  {
    kind: 'cin',
    fr: 'Numéro de la CNIE',
    ar: 'رقم البطاقة الوطنية',
    required: true,
    when: ['Vous êtes', 'Une personne'],
  },
  { kind: 'ice', fr: 'ICE', ar: 'التعريف الموحد', required: true, when: ['Vous êtes', 'Une entreprise'] },
  { kind: 'phone', fr: 'Téléphone', ar: 'الهاتف', required: true },
  {
    kind: 'select',
    fr: 'Zone',
    ar: 'المنطقة',
    required: true,
    options: [
      ['Zone touristique', 'منطقة سياحية'],
      ['Autre zone', 'منطقة أخرى'],
    ],
  },
  { kind: 'decimal', fr: 'Superficie', ar: 'المساحة', required: true },
  { kind: 'integer', fr: 'Durée en trimestres', ar: 'المدة بأرباع السنة', required: true },
  { kind: 'yes_no', fr: 'Avec construction', ar: 'مع بناء', required: true },
  {
    kind: 'long_text',
    fr: 'Description de la construction',
    ar: 'وصف البناء',
    required: true,
    when: ['Avec construction', 'Oui'],
  },
];

it('from a title to a decision, by clicks and keys alone', async () => {
  const { context, page, faults } = await openWindow(browser, view);
  await enter(context, 'conception');
  const hands = new Hands(page);
  const began = performance.now();
  await page.goto('/admin/procedures');
  await hands.click(hands.button('Nouvelle démarche'));
  const dialog = page.getByRole('dialog');
  await hands.fill(dialog.getByLabel('Titre de la démarche · français'), 'Occupation du domaine');
  await hands.fill(dialog.getByLabel('Titre de la démarche · arabe'), 'احتلال الملك العمومي');
  await hands.choose(dialog.getByLabel('Point de départ'), 'Avec visite des lieux');
  await hands.click(dialog.getByRole('button', { name: 'Nouvelle démarche' }));
  await page.getByRole('tab', { name: 'Formulaire' }).waitFor();
  for (const field of fields) await addField(hands, field);
  await page.screenshot({
    path: process.env['PICTURES'] ? `${process.env['PICTURES']}/form.png` : '/dev/null',
  });
  console.log('actions', hands.actions, 'seconds', ((performance.now() - began) / 1000).toFixed(0));
  expect(await overflow(page)).toBe(0);
  expect(await violations(page)).toEqual([]);
  expect(faults).toEqual([]);
  await context.close();
}, 240_000);

async function addField(hands: Hands, field: FieldToMake) {
  const { page } = hands;
  await hands.click(hands.button('Ajouter un champ'));
  await hands.click(page.locator(`[data-kind="${field.kind}"]`));
  await hands.fill(page.getByLabel('Libellé · français'), field.fr);
  await hands.fill(page.getByLabel('Libellé · arabe'), field.ar);
  for (const [index, [fr, ar]] of (field.options ?? []).entries()) {
    const option = page.getByLabel(`Option ${index + 1} · français`);
    if (!(await option.isVisible())) await hands.click(hands.button('Ajouter une option'));
    await hands.fill(option, fr);
    await hands.fill(page.getByLabel(`Option ${index + 1} · arabe`), ar);
  }
  if (field.required)
    await hands.click(page.getByRole('group', { name: 'Réponse obligatoire' }).getByLabel('Toujours'));
  if (field.when) {
    await hands.click(page.getByRole('group', { name: 'Champ affiché' }).getByLabel('Quand…'));
    await hands.choose(page.getByLabel('Champ', { exact: true }), field.when[0]);
    await hands.choose(page.getByLabel('Valeur', { exact: true }), field.when[1]);
  }
}
