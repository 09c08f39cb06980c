import type { Browser, Page } from 'playwright-core';

import { launchBrowser } from './browser';
import { startCityWithContent } from './city';
import type { RunningCity } from './city';
import { keepNotices } from './notices';

/** What a story is told with: Portland's CMS with its content, and a page of a browser with nothing opened yet. */
export interface Story {
  city: RunningCity;
  page: Page;
  /** A page of somebody else, whose browser knows nothing of what the first one did. */
  pageOfSomebodyElse(): Promise<Page>;
  stop(): Promise<void>;
}

/** Long enough for a page on a machine that does other things as well. */
const PATIENCE_MS = 90_000;

/** Makes the browser so many times slower, where somebody looks for what a story takes to be quick. */
const slowDown = async (page: Page): Promise<void> => {
  const { STORY_SLOWNESS: rate } = process.env;
  if (rate === undefined) return;
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: Number(rate) });
};

/** A page in a context of its own, in which a story may open a second window of the same person. */
const pageOfItsOwn = async (browser: Browser): Promise<Page> => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  context.setDefaultTimeout(PATIENCE_MS);
  await keepNotices(context);
  const page = await context.newPage();
  await slowDown(page);
  return page;
};

export const startStory = async (): Promise<Story> => {
  const [city, browser] = await Promise.all([startCityWithContent('portland'), launchBrowser()]);
  return {
    city,
    page: await pageOfItsOwn(browser),
    pageOfSomebodyElse: () => pageOfItsOwn(browser),
    stop: async () => {
      await browser.close();
      await city.stop();
    },
  };
};
