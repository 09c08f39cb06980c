import { existsSync } from 'node:fs';

import { chromium } from 'playwright-core';
import type { Browser, Page } from 'playwright-core';

import { witness } from './witnesses';

const SYSTEM_BROWSERS = [
  process.env.CHROMIUM_PATH ?? '',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** The system's browser, else the one that comes with npm: a story is never skipped for want of one. */
const executable = async (): Promise<{ executablePath: string; args: string[] }> => {
  const system = SYSTEM_BROWSERS.find((path) => path !== '' && existsSync(path));
  if (system !== undefined) return { executablePath: system, args: [] };
  const { default: packaged } = await import('@sparticuz/chromium');
  return { executablePath: await packaged.executablePath(), args: packaged.args };
};

/**
 * Strapi's panel asks GitHub for its latest release, and draws its menu anew with the answer: a story is the same where that
 * is out of reach. A proxy would look the name up by itself.
 */
const WITHOUT_GITHUB = ['--no-proxy-server', '--host-resolver-rules=MAP api.github.com ~NOTFOUND'];

const NOTICES =
  '[role=alert], [role=status], [role=alertdialog], [aria-invalid=true], [aria-live]:not(:empty)';

const SHOWN_LENGTH = 6_000;
const SHOWN_MS = 5_000;

/** What a page shows to a screen reader, where it can be read by now. */
const shownBy = async (page: Page): Promise<string[]> => {
  const shown = await page
    .locator('main')
    .ariaSnapshot({ timeout: SHOWN_MS })
    .catch(() => '');
  return shown.slice(0, SHOWN_LENGTH).split('\n');
};

/** The address of a page, what it tells of (notices, refusals, fields that are not accepted) and what it shows. */
const toldBy = async (page: Page): Promise<string> => {
  const notices = await page.locator(NOTICES).allInnerTexts();
  const lines = notices.map((text) => text.trim().replaceAll(/\s+/g, ' ').slice(0, 200));
  const told = new Set(lines.filter((line) => line !== ''));
  return [`Page ${page.url()}`, ...told, ...(await shownBy(page))].join('\n  ');
};

export const launchBrowser = async (): Promise<Browser> => {
  const { executablePath, args } = await executable();
  const browser = await chromium.launch({
    executablePath,
    args: [
      ...args,
      ...WITHOUT_GITHUB,
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-sync',
    ],
  });
  witness(async () => {
    const pages = browser.contexts().flatMap((context) => context.pages());
    return (await Promise.all(pages.map(toldBy))).join('\n');
  });
  return browser;
};
