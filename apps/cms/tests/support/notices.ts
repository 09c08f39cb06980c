import type { BrowserContext, Page } from 'playwright-core';

declare global {
  var storyNotices: string[] | undefined;
}

/** In the page: what it has told of in notices, which go by themselves after some seconds. */
const KEEP = `globalThis.storyNotices = [];
new MutationObserver((changes) => {
  for (const { addedNodes } of changes)
    for (const node of addedNodes)
      if (node instanceof Element)
        for (const notice of [node, ...node.querySelectorAll('*')])
          if (notice.matches('[role=status], [role=alert]')) globalThis.storyNotices.push(notice.textContent);
}).observe(document, { childList: true, subtree: true });`;

/** Keeps the notices of every page that is opened in one of its windows from now on. */
export const keepNotices = async (context: BrowserContext): Promise<void> => {
  await context.addInitScript(KEEP);
};

const EVERY_MS = 100;

/**
 * Resolves once a notice has told so: also where it has gone by now, as it has on a machine that was busy meanwhile. What
 * has been told is forgotten then: who waits for the same words again waits for another notice.
 */
export const hasBeenTold = async (page: Page, words: string): Promise<void> => {
  // A function: a text would be evaluated again each time, which the panel's own rules for scripts forbid.
  const hasTold = (wanted: string): boolean => {
    const notices = globalThis.storyNotices ?? [];
    const others = notices.filter((notice) => !notice.includes(wanted));
    globalThis.storyNotices = others;
    return others.length < notices.length;
  };
  // A window behind another one draws no frames, by which it would be asked otherwise.
  await page.waitForFunction(hasTold, words, { polling: EVERY_MS });
};
