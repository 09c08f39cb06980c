import { existsSync } from 'node:fs';

import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';

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

export const launchBrowser = async (): Promise<Browser> => {
  const { executablePath, args } = await executable();
  return chromium.launch({
    executablePath,
    args: [...args, '--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-sync'],
  });
};
