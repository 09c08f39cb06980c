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

const NOTICES =
  '[role=alert], [role=status], [role=alertdialog], [aria-invalid=true], [aria-live]:not(:empty)';

/** The address of a page, and what it tells of: notices, refusals, fields that are not accepted. */
const toldBy = async (page: Page): Promise<string> => {
  const notices = await page.locator(NOTICES).allInnerTexts();
  const lines = notices.map((text) => text.trim().replaceAll(/\s+/g, ' ').slice(0, 200));
  return [`Page ${page.url()}`, ...new Set(lines.filter((line) => line !== ''))].join('\n  ');
};

export const launchBrowser = async (): Promise<Browser> => {
  const { executablePath, args } = await executable();
  const browser = await chromium.launch({
    executablePath,
    args: [...args, '--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-sync'],
  });
  witness(async () => {
    const pages = browser.contexts().flatMap((context) => context.pages());
    return (await Promise.all(pages.map(toldBy))).join('\n');
  });
  return browser;
};
