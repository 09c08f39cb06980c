import { join } from 'node:path';

import type { Page } from 'playwright-core';

/** The screen as it is, where somebody wants to look at the screens of a story. */
export const snapshot = async (page: Page, name: string): Promise<void> => {
  const directory = process.env.STORY_PICTURES;
  if (directory !== undefined)
    await page.screenshot({ path: join(directory, `${name}.png`), fullPage: true });
};

/** The screen in light and in dark, as the machine of its reader asks for. */
export const picture = async (page: Page, name: string): Promise<void> => {
  if (process.env.STORY_PICTURES === undefined) return;
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await snapshot(page, `${name}-${colorScheme}`);
  }
  await page.emulateMedia({ colorScheme: 'light' });
};
