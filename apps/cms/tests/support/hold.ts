import type { Page } from 'playwright-core';

/**
 * Holds back the requests that match, as a slow line does.
 *
 * @returns lets them, and all that follow, go on to the server.
 */
export const hold = async (page: Page, matches: (address: URL) => boolean): Promise<() => void> => {
  let letGo = (): void => undefined;
  const released = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route(matches, async (route) => {
    await released;
    await route.continue();
  });
  return letGo;
};
