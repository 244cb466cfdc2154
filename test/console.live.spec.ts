import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { launchBrowser } from './support/browser.js';
import { enter, openWindow, overflow, views, violations, words } from './support/console.js';
import { askAs, fileVisit, offerVisits, takenBy } from './support/visits.js';

const said = {
  fr: {
    assign: 'Attribuer',
    handOver: 'Transmettre',
    reason: 'Motif',
    show: /Afficher$/,
    handedOver: 'Ce dossier a été transmis',
    down: 'Pas de ligne directe.',
    back: /^La ligne directe est rétablie/,
    messages: 'Messages',
    write: 'Écrire au demandeur',
    account: /^Mon compte/,
    signOut: 'Se déconnecter',
  },
  ar: {
    assign: 'إسناد',
    journal: 'السجل',
    assigned: 'الإسناد',
    lastChange: /^عدّله .*: الإسناد/,
    gone: 'لم يعد في هذه الصفحة',
    handedOver: 'أُحيل هذا الطلب',
    over: /^انتهت جلستكم/,
    putInOrder: /تحديث$/,
  },
} as const;

const [french, arabic] = views as [(typeof views)[number], (typeof views)[number]];
type Window = { context: BrowserContext; page: Page; faults: string[] };

let browser: Browser;
let visits: string;
let first: string;
let second: string;
/** Two officers of one department, each before a browser of their own. */
let officer: Window;
let colleague: Window;
beforeAll(async () => {
  [browser, visits] = await Promise.all([launchBrowser(), offerVisits()]);
  [officer, colleague, first] = await Promise.all([
    openWindow(browser, french),
    openWindow(browser, arabic),
    fileVisit(visits, 'Tamegroute'),
  ]);
  await Promise.all([enter(officer.context, 'information'), enter(colleague.context, 'information2')]);
}, 90_000);
afterAll(() => browser.close());

const queue = () =>
  `/admin/applications?${new URLSearchParams({
    filter: JSON.stringify({ procedureId: visits, phases: ['SUBMITTED', 'IN_REVIEW', 'AWAITING_APPLICANT'] }),
  })}`;
const row = (page: Page, id: string) =>
  page.locator('main tr, main li').filter({ has: page.locator(`a[href$="/applications/${id}"]`) });
const order = (page: Page) =>
  page
    .locator('main a[href*="/applications/"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')?.split('/').at(-1)));
/** The console's socket, from when something is followed on it. */
async function followedOn(page: Page) {
  const socket = await page.waitForEvent('websocket');
  await socket.waitForEvent('framesent', ({ payload }) => String(payload).includes('"subscribe"'));
  return socket;
}
const openLive = async (page: Page, path: string) =>
  (await Promise.all([followedOn(page), page.goto(path)]))[0];
const nameOfOfficer = async (account: string) =>
  (await askAs<{ viewer: { person: { fullName: string } } }>(account, '{ viewer { person { fullName } } }'))
    .viewer.person.fullName;
const sane = async ({ page, faults }: Window) => {
  expect(await violations(page)).toEqual([]);
  expect(await overflow(page)).toBe(0);
  expect(faults).toEqual([]);
};

describe('two officers at work', () => {
  it('see in the queue and on the page what the other does, without asking', async () => {
    await openLive(officer.page, queue());
    await row(officer.page, first).waitFor();
    await openLive(colleague.page, `/admin/applications/${first}`);

    // The colleague takes it himself: the row says so where it stands.
    await colleague.page.getByRole('button', { name: said.ar.assign, exact: true }).click();
    const dialog = colleague.page.getByRole('dialog');
    await dialog.getByRole('radio').nth(1).check();
    const name = await dialog.locator('label').nth(1).innerText();
    await dialog.getByRole('button', { name: said.ar.assign }).click();
    await row(officer.page, first).getByText(name).waitFor();
    await sane(officer);

    // Somebody files: the newcomer is announced, and comes in when the officer lets it.
    second = await fileVisit(visits, 'Zagora');
    const news = officer.page.getByRole('button', { name: said.fr.show });
    await news.waitFor();
    expect(await order(officer.page)).toEqual([first]);
    await sane(officer);
    await news.click();
    await row(officer.page, second).waitFor();
    expect((await order(officer.page)).sort()).toEqual([first, second].sort());
    expect(await news.count()).toBe(0);
  }, 90_000);

  it('keep what they are writing while the page changes around it', async () => {
    await openLive(officer.page, `/admin/applications/${first}`);
    await officer.page.getByRole('tab', { name: said.fr.messages }).click();
    const box = officer.page.getByLabel(said.fr.write);
    await box.fill('Bonjour, أين يوجد');
    await colleague.page.getByRole('tab', { name: said.ar.journal }).click();
    await askAs(
      'information',
      'mutation ($input: WriteOnApplicationInput!) { sendMessage(input: $input) { problems { path code message } } }',
      {
        input: { applicationId: first, text: 'Quel douar ?' },
      },
    );
    await officer.page.getByRole('listitem').filter({ hasText: 'Quel douar ?' }).waitFor();
    await takenBy('information', first);
    await colleague.page.getByRole('status').filter({ hasText: said.ar.lastChange }).waitFor();
    await colleague.page.getByRole('listitem').filter({ hasText: said.ar.assigned }).nth(1).waitFor();
    expect(await box.inputValue()).toBe('Bonjour, أين يوجد');
    expect(await box.evaluate((element) => element === document.activeElement)).toBe(true);
    await Promise.all([sane(officer), sane(colleague)]);
  }, 90_000);

  it('are told when the line is down, not of a blip, and miss nothing of what happened meanwhile', async () => {
    const { page, context } = officer;
    await openLive(page, queue());
    await row(page, first).waitFor();
    const before = await order(page);
    const sign = page.getByRole('status').filter({ hasText: said.fr.down });
    await page.evaluate((text) => {
      new MutationObserver(() => {
        if (document.body.innerText.includes(text)) document.body.dataset['blinked'] = 'yes';
      }).observe(document.body, { subtree: true, childList: true });
    }, said.fr.down);
    const back = followedOn(page);
    await context.setOffline(true);
    await context.setOffline(false);
    await back;
    await takenBy('information2', first);
    await row(page, first)
      .getByText(await nameOfOfficer('information2'))
      .waitFor();
    expect(await page.locator('body').getAttribute('data-blinked')).toBe(null);

    await context.setOffline(true);
    await sign.waitFor();
    await sane(officer);
    await takenBy('information', first);
    const third = await fileVisit(visits, 'Agdz');
    const returned = followedOn(page);
    await context.setOffline(false);
    await returned;
    await page.getByRole('status').filter({ hasText: said.fr.back }).waitFor();
    await sign.waitFor({ state: 'detached' });
    await row(page, first)
      .getByText(await nameOfOfficer('information'))
      .waitFor();
    expect(await order(page)).toEqual(before);
    await page.getByRole('button', { name: said.fr.show }).click();
    await row(page, third).waitFor();
    expect(officer.faults).toEqual([]);
  }, 90_000);

  it('begin anew when their place in the log is no longer kept, and are told what comes next', async () => {
    const { page } = officer;
    // As a tab that slept for a month wakes up: the first place that it goes on from is of a log that is no more.
    const lost = Buffer.from('event:999999999').toString('base64url');
    let rewritten = 0;
    await page.route('**/graphql', async (route) => {
      if (rewritten > 0 || !route.request().postData()?.includes('eventCursor')) return route.fallback();
      rewritten++;
      const answer = await route.fetch();
      const body = (await answer.text()).replace(/"eventCursor":"[^"]+"/, `"eventCursor":"${lost}"`);
      await route.fulfill({ response: answer, body });
    });
    const socket = await openLive(page, queue());
    // Followed once more, from a place that the server knows.
    await socket.waitForEvent('framesent', ({ payload }) => String(payload).includes('"subscribe"'));
    expect(rewritten).toBe(1);
    await row(page, first).waitFor();
    await takenBy('information2', first);
    await row(page, first)
      .getByText(await nameOfOfficer('information2'))
      .waitFor();
    await sane(officer);
  }, 60_000);

  it('hand an application over, which leaves the queue and the page of those who decided until then', async () => {
    const list = await colleague.context.newPage();
    await Promise.all([
      openLive(officer.page, `/admin/applications/${first}`),
      openLive(colleague.page, `/admin/applications/${first}`),
      openLive(list, queue()),
    ]);
    await row(list, first).waitFor();
    await officer.page.getByRole('button', { name: said.fr.handOver }).click();
    const dialog = officer.page.getByRole('dialog');
    await dialog.getByRole('radio').first().check();
    await dialog.getByLabel(said.fr.reason).fill('Compétence du service de l’eau');
    await sane(officer);
    await dialog.getByRole('button', { name: said.fr.handOver }).click();
    for (const [{ page }, title] of [
      [officer, said.fr.handedOver],
      [colleague, said.ar.handedOver],
    ] as const)
      await page.getByRole('heading', { name: title }).waitFor();
    await Promise.all([sane(officer), sane(colleague)]);

    await row(list, first).getByText(said.ar.gone).waitFor({ state: 'attached' });
    expect(await violations(list)).toEqual([]);
    await list.getByRole('button', { name: said.ar.putInOrder }).click();
    await row(list, first).waitFor({ state: 'detached' });
    expect(await overflow(list)).toBe(0);
  }, 90_000);

  it('are told when their session was ended elsewhere', async () => {
    const { page, context } = colleague;
    await openLive(page, `/admin/applications/${second}`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await context.request.post(`${new URL(page.url()).origin}/auth/sign-out`, {
      headers: { origin: new URL(page.url()).origin },
      data: {},
    });
    const sign = page.getByRole('status').filter({ hasText: said.ar.over });
    await sign.waitFor();
    await sane(colleague);
    // What is on the screen stays; whatever is asked for next asks to sign in first.
    expect(await sign.isVisible()).toBe(true);
    await page.getByRole('link', { name: words.ar.queue }).click();
    await page.waitForURL(/login/);
  }, 60_000);

  it('close the line with the session', async () => {
    const { page } = officer;
    const socket = await openLive(page, queue());
    const closed = socket.waitForEvent('close');
    await page.getByRole('button', { name: said.fr.account }).click();
    await page.getByRole('menuitem', { name: said.fr.signOut }).click();
    await closed;
    await page.waitForURL(/login/);
    expect(officer.faults).toEqual([]);
  }, 60_000);
});
