import type { Locator, Page } from 'playwright-core';

/** As many stops as the longest form of the plugin has. */
const MOST_STOPS = 250;

export const hasFocus = async (target: Locator): Promise<boolean> =>
  (await target.count()) === 1 && (await target.evaluate((element) => element.matches(':focus')));

/** Resolves once something has the focus: a dialog that closes gives it back a moment later. */
export const getsFocus = (target: Locator): Promise<void> =>
  target.and(target.page().locator(':focus')).waitFor();

/**
 * Goes on with Tab until something has the focus, as somebody without a mouse does.
 *
 * @throws Error when Tab does not lead there.
 */
export const tabTo = async (page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> => {
  await target.waitFor();
  const editor = page.locator('[data-slate-editor]:focus');
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    if (await hasFocus(target)) return;
    // Strapi's editor of rich text keeps Tab for itself, until it is left.
    if ((await editor.count()) > 0) await page.keyboard.press('Escape');
    await page.keyboard.press(key);
  }
  const last = await page.locator(':focus').evaluateAll(([element]) => element?.outerHTML.slice(0, 300));
  throw new Error(`${String(target)} is not reached with ${key}, which came to ${String(last)}.`);
};

/** Goes to a button or a link and presses it. */
export const press = async (page: Page, target: Locator): Promise<void> => {
  await tabTo(page, target);
  await page.keyboard.press('Enter');
};

/** Goes to a field and writes into it, instead of what is there. */
export const type = async (page: Page, field: Locator, text: string): Promise<void> => {
  await tabTo(page, field);
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type(text);
};

/** Whether an option is the one that Enter would choose. */
const isCurrent = async (option: Locator): Promise<boolean> =>
  (await hasFocus(option)) || (await option.getAttribute('data-highlighted')) !== null;

/** Goes to a field with a list, opens it and moves to an option. */
export const pick = async (page: Page, field: Locator, option: string): Promise<void> => {
  await tabTo(page, field);
  await page.keyboard.press('Enter');
  const wanted = page.getByRole('option', { name: option, exact: true });
  await wanted.waitFor();
  const count = await page.getByRole('option').count();
  await page.keyboard.press('Home');
  for (let step = 0; step < count && !(await isCurrent(wanted)); step += 1)
    await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await wanted.waitFor({ state: 'detached' });
};
