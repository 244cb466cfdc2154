import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from './support/browser.js';
import { shared } from './support/server.js';

const url = shared();
const asBrowser = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };

describe('pages', () => {
  it('lead a browser from the door to the console, and tell a program where things are', async () => {
    const door = await fetch(url, { headers: asBrowser, redirect: 'manual' });
    expect([door.status, door.headers.get('location')]).toEqual([302, '/admin/']);
    expect(await (await fetch(url)).json()).toEqual({
      graphql: '/graphql',
      console: '/admin/',
      alive: '/healthz',
      ready: '/readyz',
    });
    const bare = await fetch(`${url}/admin?x=1`, { redirect: 'manual' });
    expect([bare.status, bare.headers.get('location')]).toEqual([308, '/admin/']);
  });

  it('may be kept by their hash for a year; the page itself is asked for anew', async () => {
    const page = await fetch(`${url}/admin/`);
    const html = await page.text();
    expect(page.headers.get('cache-control')).toBe('no-cache');
    const script = /src="(\/admin\/assets\/[^"]+\.js)"/.exec(html)![1]!;
    const asset = await fetch(url + script, { headers: { 'accept-encoding': 'br' } });
    expect(asset.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(asset.headers.get('content-encoding')).toBe('br');
    // Every address in the console is the console; a file that is not there is not.
    expect(await (await fetch(`${url}/admin/applications/some-id`)).text()).toBe(html);
    expect((await fetch(`${url}/admin/assets/none.js`)).status).toBe(404);
  });

  it('stay inside their folder', async () => {
    for (const path of [
      '/admin/..%2f..%2fpackage.json',
      '/admin/%2e%2e/api/main.js',
      '/graphiql/../../package.json',
    ]) {
      expect(await (await fetch(url + path)).text()).not.toMatch(/"name": "jiha"|reflect-metadata/);
    }
  });

  it('may load from here only', async () => {
    const { headers } = await fetch(`${url}/admin/`);
    expect(headers.get('content-security-policy')).toMatch(/^default-src 'self';script-src 'self';/);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('strict-transport-security')).toBeNull(); // the tests' server is reached by http
  });
});

describe('GraphiQL', () => {
  let browser: Browser;
  let page: Page;
  const requests: string[] = [];
  const complaints: string[] = [];
  const sockets: string[] = [];
  const frames: string[] = [];
  beforeAll(async () => {
    browser = await launchBrowser();
    page = await browser.newPage();
    page.on('request', (request) => requests.push(request.url()));
    page.on('websocket', (socket) => {
      sockets.push(socket.url());
      socket.on('framereceived', ({ payload }) => frames.push(String(payload)));
    });
    page.on('console', (message) => void (message.type() === 'error' && complaints.push(message.text())));
    page.on('pageerror', (error) => complaints.push(String(error)));
    await page.goto(`${url}/graphql`);
  }, 60_000);
  afterAll(() => browser.close());

  it('answers a question over HTTP and over WebSocket', async () => {
    const run = page.getByRole('button', { name: /execute query/i });
    const answer = page.locator('.graphiql-response');
    // The page is ready when its editor is: a click before that asks nothing, and a person clicks again.
    const clickUntil = async (isThere: () => Promise<boolean>) => {
      for (let patience = 20; patience > 0 && !(await isThere()); patience--) {
        await run.click();
        await page.waitForTimeout(1_500);
      }
    };
    await clickUntil(() => answer.getByText('0.1.0').isVisible());
    expect(await answer.textContent()).toContain('0.1.0');
    expect(sockets).toEqual([]);

    await page.getByRole('checkbox', { name: 'WebSocket' }).check();
    // Listened for since the page was opened: an answer may come before the click is done.
    const answered = () => frames.find((frame) => frame.includes('"apiVersion":"0.1.0"'));
    await clickUntil(() => Promise.resolve(answered() !== undefined));
    expect(answered()).toContain('"type":"next"');
    expect(sockets).toEqual([url.replace('http', 'ws') + '/graphql']);
  }, 60_000);

  it('shows the documentation, loads nothing from another host and has nothing to complain of', async () => {
    await page.getByRole('button', { name: /documentation explorer/i }).click();
    await page.locator('.graphiql-doc-explorer').getByText('Query', { exact: true }).first().waitFor();
    expect(requests.filter((asked) => !asked.startsWith(url) && !/^(blob|data):/.test(asked))).toEqual([]);
    expect(complaints).toEqual([]);
  }, 60_000);
});
