import type { Page, Route } from 'playwright-core';

/**
 * Holds back the requests that match, as a slow line does.
 *
 * @returns lets them, and all that follow, go on to the server, or come to another end.
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
