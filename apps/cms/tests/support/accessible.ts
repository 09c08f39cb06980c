import { readFileSync } from 'node:fs';

import type { Page } from 'playwright-core';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** In the page: once two frames are drawn and what moves or changes its colour has come to its end. */
const AT_REST = `new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))).then(() =>
  Promise.allSettled(document.getAnimations()
    .filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity)
    .map(({ finished }) => finished)))`;

/**
 * What axe finds wrong by WCAG 2.2 AA within one part of a page: each rule with the elements that break it. The part must
 * be there; what is drawn by Strapi within it is left out.
 */
export const violationsIn = async (
  page: Page,
  part: string,
  exclude: readonly string[] = [],
): Promise<string[]> => {
  await page.locator(part).first().waitFor();
  const isLoaded = await page.evaluate<boolean>("typeof globalThis.axe === 'object'");
  if (!isLoaded) await page.evaluate(AXE);
  const settings = { runOnly: { type: 'tag', values: WCAG }, resultTypes: ['violations'] };
  return page.evaluate<string[]>(
    `${AT_REST}.then(() => axe.run(${JSON.stringify({ include: [part], exclude })}, ${JSON.stringify(settings)})).then(({ violations }) =>
      violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html, any, target }) => html.slice(0, 200) + ' near "' + document.querySelector(String(target[0]))?.parentElement?.parentElement?.innerText.slice(0, 80) + '" ' + any.map(({ message }) => message).join(' ')).join('\\n  ')))`,
  );
};

/** Shows the panel in one of Strapi's two themes from now on, whatever the machine prefers. */
export const setTheme = async (page: Page, theme: 'light' | 'dark'): Promise<void> => {
  await page.evaluate(`localStorage.setItem('STRAPI_THEME', ${JSON.stringify(theme)})`);
  await page.reload();
};
