import type { Page } from 'playwright-core';

/** In the page: what it has told of in notices, which go by themselves after some seconds. */
const KEEP = `globalThis.storyNotices = [];
new MutationObserver((changes) => {
  for (const { addedNodes } of changes)
    for (const node of addedNodes)
      if (node instanceof Element)
        for (const notice of [node, ...node.querySelectorAll('*')])
          if (notice.matches('[role=status], [role=alert]')) globalThis.storyNotices.push(notice.textContent);
}).observe(document, { childList: true, subtree: true });`;

/** Keeps the notices of every page that is opened in it from now on. */
export const keepNotices = async (page: Page): Promise<void> => {
  await page.addInitScript(KEEP);
};

/** Resolves once a notice has told so: also where it has gone by now, as it has on a machine that was busy meanwhile. */
export const hasBeenTold = async (page: Page, words: string): Promise<void> => {
  await page.waitForFunction(
    `globalThis.storyNotices.some((notice) => notice.includes(${JSON.stringify(words)}))`,
  );
};
