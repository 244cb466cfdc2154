import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { launchBrowser } from './support/browser.js';
import { nameOf, openWindow, overflow, signInOn, views, violations, words } from './support/console.js';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
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
  },
} as const;

describe.each(views)('an officer at work ($language, $width px)', (view) => {
  it(`signs in, works the queue and takes a complaint up (${nameOf(view)})`, async () => {
    const { context, page, faults } = await openWindow(browser, view);
    const say = said[view.language];
    await signInOn(page, 'reclamations', view.language);
    await page.getByRole('heading', { name: words[view.language].queue }).waitFor();
    expect(await page.locator('html').getAttribute('dir')).toBe(view.language === 'ar' ? 'rtl' : 'ltr');

    // The counts narrow the queue to what has just been received.
    await page.getByRole('button', { name: new RegExp(`^${say.received}\\s*\\d+$`) }).click();
    await page.waitForLoadState('networkidle');
    await page.locator('main a[href*="/applications/"]').first().waitFor();
    expect(await violations(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);

    await page.locator('main a[href*="/applications/"]').first().click();
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
    await context.close();
  }, 120_000);
});
