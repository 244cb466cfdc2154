import { createOTP } from '@better-auth/utils/otp';
import axe from 'axe-core';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { demoAccount } from './sign-in.js';
import { shared } from './server.js';

declare global {
  interface Window {
    readonly axe: typeof axe;
  }
}

/** How the console is looked at: a language and a width of the window. */
export interface View {
  readonly language: 'fr' | 'ar';
  readonly width: 360 | 1280;
}

export const views: readonly View[] = [
  { language: 'fr', width: 1280 },
  { language: 'ar', width: 360 },
];

export const nameOf = ({ language, width }: View): string => `${language}, ${width} px`;

/** Words of the console that a test clicks on, in the languages that it is tested in. */
export const words = {
  fr: {
    email: 'Adresse e-mail',
    password: 'Mot de passe',
    signIn: 'Se connecter',
    code: 'Code à six chiffres',
    verify: 'Vérifier',
    queue: 'File des dossiers',
    loading: 'Chargement…',
  },
  ar: {
    email: 'البريد الإلكتروني',
    password: 'كلمة المرور',
    signIn: 'الدخول',
    code: 'رمز من ستة أرقام',
    verify: 'تحقق',
    queue: 'لائحة الطلبات',
    loading: 'جارٍ التحميل…',
  },
} as const;

/** A window of its own, whose faults of script and foreign addresses fail the test. */
export async function openWindow(browser: Browser, { language, width }: View, url = shared()) {
  const context = await browser.newContext({
    baseURL: url,
    locale: language,
    timezoneId: 'Africa/Casablanca',
    reducedMotion: 'reduce',
    viewport: { width, height: width === 360 ? 740 : 860 },
  });
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(url)) faults.push(request.url());
  });
  return { context, page, faults };
}

/** Signs in as a person does: password, then the code of the phone. */
export async function signInOn(page: Page, name: string, language: View['language']): Promise<void> {
  const { email, password, totpSecret } = demoAccount(name);
  const say = words[language];
  await page.goto('/admin/login');
  await page.getByLabel(say.email).fill(email);
  await page.getByLabel(say.password, { exact: false }).first().fill(password);
  await page.getByRole('button', { name: say.signIn, exact: true }).click();
  if (totpSecret) {
    await page.getByLabel(say.code).fill(await createOTP(totpSecret).totp());
    await page.getByRole('button', { name: say.verify, exact: true }).click();
  }
  await page.waitForURL((url) => !url.pathname.endsWith('/login'));
  await page.getByRole('main').locator('h1').waitFor();
}

/** Signs in without the pages for it, which other tests walk through. */
export async function enter(context: BrowserContext, name: string, url = shared()): Promise<void> {
  const { email, password, totpSecret } = demoAccount(name);
  const post = async (path: string, data: object) => {
    const answer = await context.request.post(`${url}/auth/${path}`, { headers: { origin: url }, data });
    if (!answer.ok()) throw new Error(`${name} could not sign in: ${await answer.text()}`);
  };
  await post('sign-in/email', { email, password });
  if (totpSecret) await post('two-factor/verify-totp', { code: await createOTP(totpSecret).totp() });
}

/** Everything that axe finds against WCAG 2.2 A and AA, short enough to read in a failed test. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(rested);
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  return page.evaluate(async (tags) => {
    const { violations: found } = await window.axe.run({ runOnly: tags, resultTypes: ['violations'] });
    return found.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 160)}`));
  }, rules);
}

/** Until what changes its colour has done so. */
async function rested(): Promise<void> {
  await new Promise(requestAnimationFrame);
  const passing = document
    .getAnimations()
    .filter(({ effect }) => effect?.getTiming().iterations !== Infinity);
  await Promise.allSettled(passing.map(({ finished }) => finished));
}

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** How many pixels a page is wider than the window; people on a phone never have to scroll sideways. */
export const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
