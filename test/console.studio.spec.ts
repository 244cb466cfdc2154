// A person without a line of code makes a procedure in the console; a citizen files it, an officer decides it.
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser, Locator, Page } from 'playwright-core';
import { launchBrowser } from './support/browser.js';
import { act } from './support/act.js';
import { signUpCitizen } from './support/citizen.js';
import { enter, openWindow, overflow, violations, type View } from './support/console.js';
import { data } from './support/gql.js';
import { shared, sharedFolder } from './support/server.js';
import { signIn } from './support/sign-in.js';
import { askAs } from './support/visits.js';

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
  /** Ticks this box of a group and no other, as far as they are not so already. */
  async only(group: string, label: string) {
    const boxes = this.page.getByRole('group', { name: group });
    for (const box of await boxes.getByRole('checkbox').all()) {
      const wanted = await box.evaluate(
        (input, words) => input.closest('label')?.textContent?.trim() === words,
        label,
      );
      if ((await box.isChecked()) !== wanted) await this.click(box);
    }
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
  await hands.choose(dialog.getByLabel('Autorité'), 'Région Drâa-Tafilalet · Associations, culture et sport');
  await hands.choose(dialog.getByLabel('Point de départ'), 'Avec visite des lieux');
  await hands.click(dialog.getByRole('button', { name: 'Nouvelle démarche' }));
  await page.getByRole('tab', { name: 'Formulaire' }).waitFor();
  for (const field of fields) await addField(hands, field);
  await addDependants(hands);
  await addField(hands, { kind: 'formula', fr: 'Redevance', ar: 'الإتاوة' });
  await hands.fill(
    page.getByLabel('Calcul', { exact: true }),
    '[Superficie] × [Durée en trimestres] × si([Zone] = "Autre zone" ; 40 ; 60)',
  );
  await looksGood(page);

  await hands.click(hands.tab('Parcours'));
  await addCommission(hands);
  await looksGood(page);

  await hands.click(hands.tab('Règles'));
  await hands.fill(
    page.getByLabel('Résumé pour le public · français'),
    'Installer une construction sur le domaine public.',
  );
  await hands.fill(page.getByLabel('Résumé pour le public · arabe'), 'إقامة بناء فوق الملك العمومي.');
  await hands.click(hands.button('Ajouter des frais'));
  const fees = page.getByRole('region', { name: 'Frais', exact: true });
  await hands.fill(fees.getByLabel('Ce qui est payé · français'), 'Redevance d’occupation');
  await hands.fill(fees.getByLabel('Ce qui est payé · arabe'), 'إتاوة الاحتلال');
  await hands.choose(fees.getByLabel('Comment le montant se trouve'), 'Calculé d’après les réponses');
  await hands.fill(fees.getByLabel('Calcul du montant en dirhams'), '[Redevance]');
  await looksGood(page);

  await hands.click(hands.tab(/^Vérifications/));
  await page.getByRole('status').filter({ hasText: 'Tout est enregistré' }).waitFor();
  const left = page.getByRole('list', { name: 'Vérifications' }).getByRole('listitem');
  expect(await left.allTextContents()).toEqual([]);
  await page.getByText('Rien ne manque').waitFor();
  const minutes = (performance.now() - began) / 60_000;
  process.stdout.write(
    `a procedure was made with ${hands.actions} clicks and fields, in ${minutes.toFixed(1)} minutes of a machine\n`,
  );
  expect(hands.actions).toBeLessThanOrEqual(150);
  const draftId = new URL(page.url()).pathname.split('/').at(-1)!;
  expect(faults).toEqual([]);
  await context.close();

  await publishOn(draftId);
  await fileAndDecide(draftId);
}, 240_000);

async function looksGood(page: Page) {
  expect(await overflow(page)).toBe(0);
  expect(await violations(page)).toEqual([]);
}

/** A block that repeats, in each row of which one question depends on another of the same row. */
async function addDependants(hands: Hands) {
  const { page } = hands;
  await hands.click(hands.button('Ajouter un champ'));
  await hands.click(page.locator('[data-kind="group"]'));
  await hands.fill(page.getByLabel('Libellé · français'), 'Équipements');
  await hands.fill(page.getByLabel('Libellé · arabe'), 'التجهيزات');
  // The block comes with a first question.
  await hands.click(page.locator('[data-row]').filter({ hasText: 'Texte court' }).last());
  await hands.fill(page.getByLabel('Libellé · français'), 'Nature');
  await hands.fill(page.getByLabel('Libellé · arabe'), 'النوع');
  await addField(hands, { kind: 'yes_no', fr: 'Branché au réseau', ar: 'مرتبط بالشبكة' });
  await addField(hands, {
    kind: 'integer',
    fr: 'Puissance',
    ar: 'القدرة',
    when: ['Branché au réseau', 'Oui'],
  });
  // What follows stands outside of the block again.
  await hands.click(page.locator('[data-row]').filter({ hasText: 'Équipements' }));
}

/** One step more than the ready-made workflow has, with a way to it and a way on. */
async function addCommission(hands: Hands) {
  const { page } = hands;
  await hands.click(hands.button('Ajouter une étape'));
  await hands.fill(page.getByLabel('Titre de l’étape · français'), 'Commission mixte');
  await hands.fill(page.getByLabel('Titre de l’étape · arabe'), 'اللجنة المختلطة');
  await hands.choose(page.getByLabel('Phase'), 'En instruction');
  for (const { fr, ar, from, to } of ways) {
    await hands.click(hands.button('Ajouter un passage'));
    await hands.fill(page.getByLabel('Ce que dit le bouton · français'), fr);
    await hands.fill(page.getByLabel('Ce que dit le bouton · arabe'), ar);
    await hands.only('Étapes de départ', from);
    await hands.choose(page.getByLabel('Étape d’arrivée'), to);
    await hands.only('Qui peut le faire', 'Instructeur');
  }
}

const ways = [
  { fr: 'Soumettre à la commission', ar: 'عرض على اللجنة', from: 'En instruction', to: 'Commission mixte' },
  { fr: 'Reprendre après avis', ar: 'استئناف بعد الرأي', from: 'Commission mixte', to: 'Décision' },
] as const;

/** The publisher, in Arabic and on a phone. */
async function publishOn(draftId: string) {
  const { context, page, faults } = await openWindow(browser, { language: 'ar', width: 360 });
  await enter(context, 'publication');
  await page.goto(`/admin/studio/${draftId}`);
  await page.getByRole('tab', { name: 'التحققات' }).click();
  await page.getByText('لا ينقص شيء').waitFor();
  await looksGood(page);
  await page.getByRole('button', { name: 'نشر', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'نشر', exact: true }).click();
  await page.waitForURL(/procedures/);
  expect(faults).toEqual([]);
  await context.close();
}

interface Application {
  id: string;
  version: number;
  phase: string;
  answersInWords?: { field: string; display: string }[];
  fees?: { label: string; amount: string; state: string }[];
  availableTransitions: { key: string; title: string }[];
}

const seen =
  'application { id version phase answersInWords { field display } availableTransitions { key title } fees { label amount state } }';

async function fileAndDecide(draftId: string) {
  const { procedureRevision } = await askAs<{
    procedureRevision: {
      procedure: { id: string };
      form: { fields: { key: string; label: string }[] };
      definition: {
        form: {
          fields: {
            label: { fr: string };
            settings?: { options?: { value: string; label: { fr: string } }[] };
          }[];
        };
      };
    };
  }>(
    'conception',
    `{ procedureRevision(id: "${draftId}") { definition procedure { id } form { fields { key label } } } }`,
  );
  const { procedure, form, definition } = procedureRevision;
  const key = (label: string) => form.fields.find((field) => field.label === label)!.key;
  const option = (field: string, label: string) =>
    definition.form.fields
      .find((each) => each.label.fr === field)!
      .settings!.options!.find((each) => each.label.fr === label)!.value;
  const citizen = await signUpCitizen({ url: shared(), dataFolder: sharedFolder() });
  const acting = (name: string, input: object) =>
    act<{ application: Application }>(shared(), citizen.headers, name, input, seen);
  const started = await acting('startApplication', { procedureId: procedure.id });
  const answers = {
    [key('Vous êtes')]: option('Vous êtes', 'Une personne'),
    [key('Nom complet')]: 'Itto Aït Hammou',
    [key('Numéro de la CNIE')]: 'PB12345',
    [key('Téléphone')]: '0661234567',
    [key('Zone')]: option('Zone', 'Autre zone'),
    [key('Superficie')]: '12.5',
    [key('Durée en trimestres')]: 2,
    [key('Avec construction')]: false,
  };
  const kept = await acting('saveAnswers', {
    applicationId: started.application.id,
    version: started.application.version,
    answers: Object.entries(answers).map(([field, value]) => ({ field, value })),
  });
  const filed = await acting('submitApplication', {
    applicationId: started.application.id,
    version: kept.application.version,
  });
  expect(filed.application.phase).toBe('SUBMITTED');
  // 12.5 m² × 2 quarters × 40 DH.
  expect(filed.application.answersInWords).toContainEqual({
    field: key('Redevance'),
    display: expect.stringMatching(/1.?000,00/),
  });
  expect(filed.application.fees).toEqual([
    { label: 'Redevance d’occupation', amount: '1000.00', state: 'DUE' },
  ]);
  await decide(filed.application);
}

/** Through the step that was added, to acceptance. */
async function decide(application: Application) {
  let { version, id } = application;
  const officer = await signIn('associations');
  for (const title of [
    'Prendre en charge',
    'Soumettre à la commission',
    'Reprendre après avis',
    'Accepter',
  ]) {
    const { application: now } = await data<{ application: Application }>(
      shared(),
      `{ application(id: "${id}") { version phase availableTransitions { key title } } }`,
      {},
      officer,
    );
    const transition = now.availableTransitions.find((each) => each.title === title)!.key;
    const moved = await act<{ application: Application }>(
      shared(),
      officer,
      'moveApplication',
      { applicationId: id, version, transition },
      seen,
    );
    ({ version, id } = moved.application);
    if (title === 'Accepter') expect(moved.application.phase).toBe('ACCEPTED');
  }
}

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
