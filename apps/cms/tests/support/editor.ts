import type { Locator, Page } from 'playwright-core';

import type { RunningCity } from './city';

export const signIn = async (page: Page, city: RunningCity): Promise<void> => {
  await page.goto(`${city.url}/admin`);
  await page.getByLabel(/email/i).fill(city.login.email);
  await page.getByLabel('Password').first().fill(city.login.password);
  await page.getByRole('button', { name: /log ?in/i }).click();
  await page.getByRole('link', { name: 'Content Manager' }).first().waitFor();
};

const RELATIONSHIPS = '/admin/content-manager/collection-types/plugin::sister-cities.relationship';

/** Opens the list of relationships. */
export const openRelationships = async (page: Page, city: RunningCity): Promise<void> => {
  await page.goto(`${city.url}${RELATIONSHIPS}?pageSize=100`);
};

/** What the list says of one relationship, column by column. Read at once: the list is drawn anew while it loads. */
export const cellsOf = async (page: Page, title: string): Promise<string[]> => {
  const row = await page.getByRole('row').filter({ hasText: title }).innerText();
  return row.split('\t').map((cell) => cell.trim());
};

/** Opens a relationship from the list, as an editor finds it. */
export const openRelationship = async (page: Page, city: RunningCity, title: string): Promise<void> => {
  await openRelationships(page, city);
  await page.getByRole('gridcell', { name: title }).first().click();
  await page.getByRole('heading', { name: title }).waitFor();
};

/** Opens the empty form of a new relationship. */
export const openNewRelationship = async (page: Page, city: RunningCity): Promise<void> => {
  await page.goto(`${city.url}${RELATIONSHIPS}/create`);
  await page.getByRole('combobox', { name: /^designation/i }).waitFor();
};

/** Opens the page that arranges the form of relationships, once it lists its fields. */
export const openArrangement = async (page: Page, city: RunningCity): Promise<void> => {
  await page.goto(`${city.url}${RELATIONSHIPS}/configurations/edit`);
  await page.getByRole('button', { name: 'Edit Designation', exact: true }).waitFor();
};

const SOON_MS = 10_000;

/**
 * Chooses from the list of a field. The list closes by itself when the window loses the focus, as it does where a story has
 * two windows: it is opened again then.
 */
export const choose = async (page: Page, field: Locator, option: string): Promise<void> => {
  const offered = page.getByRole('option', { name: option, exact: true });
  const isOffered = (): Promise<boolean> =>
    offered.waitFor({ timeout: SOON_MS }).then(
      () => true,
      () => false,
    );
  await page.bringToFront();
  await field.click();
  while (!(await isOffered()) && (await field.getAttribute('aria-expanded')) === 'false') await field.click();
  await offered.click();
};

/** Leaves the dialog that is open with Escape. It is drawn before it listens: it has the focus once it does. */
export const leaveDialog = async (page: Page): Promise<void> => {
  const dialog = page.getByRole('dialog');
  await dialog.locator(':focus').waitFor();
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
};
