import type { Page, Route } from 'playwright-core';

/**
 * Holds back the requests that match, as a slow line does. Each comes to its `end` later: it goes on to the server, unless
 * another is given.
 *
 * @returns lets go of those that are held, and of all that follow.
 */
export const hold = async (
  page: Page,
  matches: (address: URL) => boolean,
  end: (route: Route) => Promise<void> = (route) => route.continue(),
): Promise<() => void> => {
  let letGo = (): void => undefined;
  const released = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route(matches, async (route) => {
    await released;
    await end(route);
  });
  return letGo;
};
