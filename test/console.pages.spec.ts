import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { launchBrowser } from './support/browser.js';
import { nameOf, openWindow, overflow, signInOn, views, violations, words } from './support/console.js';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const outside = ['/login', '/forgot-password', '/reset-password?token=x', '/invitation?token=x'];
const inside = [
  '/applications',
  '/procedures',
  '/people',
  '/organisations',
  '/departments',
  '/invitations',
  '/security',
  '/no-such-page',
];

describe.each(views)('the pages of the console ($language, $width px)', (view) => {
  it(`are accessible and fit the window (${nameOf(view)})`, async () => {
    const { context, page, faults } = await openWindow(browser, view);
    const found: Record<string, unknown> = {};
    const look = async (path: string) => {
      await page.goto(`/admin${path}`);
      await page.getByRole('main').locator('h1').waitFor();
      await page.getByText(words[view.language].loading).first().waitFor({ state: 'detached' });
      const wrong = await violations(page);
      const wider = await overflow(page);
      if (wrong.length > 0 || wider > 0) found[path] = { wrong, wider };
    };
    for (const path of outside) await look(path);
    await signInOn(page, 'admin', view.language);
    for (const path of inside) await look(path);
    await page.goto('/admin/procedures');
    const first = await page.locator('main a[href*="/procedures/"]').first().getAttribute('href');
    await look(first!.replace('/admin', ''));
    for (const tab of await page.getByRole('tab').all()) {
      await tab.click();
      const wrong = await violations(page);
      if (wrong.length > 0) found[`procedure, ${await tab.innerText()}`] = wrong;
    }
    expect(found).toEqual({});
    expect(faults).toEqual([]);
    await context.close();
  }, 150_000);

  it(`turn round with the language, and nothing typed is lost (${nameOf(view)})`, async () => {
    const { context, page } = await openWindow(browser, view);
    const to = view.language === 'fr' ? { name: 'العربية', dir: 'rtl' } : { name: 'Français', dir: 'ltr' };
    await page.goto('/admin/login');
    const email = page.locator('input[type="email"]');
    await email.fill('agent@region.example');
    await page.locator('header button').click();
    await page.getByRole('menuitem', { name: to.name }).click();
    await page.locator(`html[dir="${to.dir}"]`).waitFor();
    expect(await email.inputValue()).toBe('agent@region.example');
    await context.close();
  }, 60_000);
});
