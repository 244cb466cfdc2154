import chromiumBinary from '@sparticuz/chromium';
import { chromium, type Browser } from 'playwright-core';

/** Chromium as it comes through npm: nothing has to be installed by hand. Close it in `afterAll`. */
export async function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: await chromiumBinary.executablePath(),
    args: [...chromiumBinary.args, '--disable-dev-shm-usage'],
    headless: true,
  });
}
