import type { Locator, Page } from 'playwright-core';

import type { RunningCity } from './city';
import { pathOf } from './office';

/** Fills in the form to sign in, where it is shown, and sends it: the document stays the same. */
export const fillLogin = async (page: Page, login: RunningCity['login']): Promise<void> => {
  await page.getByLabel(/email/i).fill(login.email);
  await page.getByLabel('Password').first().fill(login.password);
  await page.getByRole('button', { name: /log ?in/i }).click();
};

export const signIn = async (page: Page, city: RunningCity): Promise<void> => {
  await page.goto(`${city.url}/admin`);
  await fillLogin(page, city.login);
  await page.getByRole('link', { name: 'Content Manager' }).first().waitFor();
};

/**
 * Signs out by the menu of whoever is signed in, at the foot of the main one. The document stays the same, with all that it
 * remembers: the form to sign in comes in place of the page.
 */
export const signOut = async (page: Page): Promise<void> => {
  const main = page.getByRole('navigation').first();
  await main.locator('button[aria-haspopup="menu"]').last().click();
  await page.getByRole('menuitem', { name: 'Log out' }).click();
  await page.getByLabel(/email/i).waitFor();
};

/**
 * Goes somewhere by the main menu. Strapi makes the links of the menu anew whenever it draws it: a click is lost where it
 * begins on one link and ends on the next, and is made in one step here.
 */
export const followMenu = (page: Page, name: string): Promise<void> =>
  page.getByRole('navigation').getByRole('link', { name, exact: true }).dispatchEvent('click');

/**
 * The address of a list in Content Manager, or of a form behind it. It names the language: where that is missing Strapi adds
 * it once it knows the languages, and draws the page anew with what it has loaded again, and without what was typed.
 */
export const contentAddress = (city: RunningCity, type: string, form = ''): string =>
  `${city.url}/admin${pathOf(type)}${form === '' ? '?pageSize=100&' : `/${form}?`}plugins[i18n][locale]=en`;

/** Resolves once Strapi has added the language to the address of a list or a form that was opened by a link without one. */
export const languageAdded = (page: Page): Promise<void> => page.waitForURL(/i18n/);

/** Opens the list of relationships. */
export const openRelationships = async (page: Page, city: RunningCity): Promise<void> => {
  await page.goto(contentAddress(city, 'relationship'));
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
  await page.goto(contentAddress(city, 'relationship', 'create'));
  await page.getByRole('combobox', { name: /^designation/i }).waitFor();
};

/** Opens the page that arranges the form of relationships, once it lists its fields. */
export const openArrangement = async (page: Page, city: RunningCity): Promise<void> => {
  await page.goto(`${city.url}/admin${pathOf('relationship')}/configurations/edit`);
  await page.getByRole('button', { name: 'Edit Designation', exact: true }).waitFor();
};

const SOON_MS = 10_000;
const TRIES = 6;

/**
 * Chooses from the list of a field. The list closes by itself when the window loses the focus, as it does where a story has
 * two windows: it is opened again then.
 */
export const choose = async (page: Page, field: Locator, option: string): Promise<void> => {
  const offered = page.getByRole('option', { name: option, exact: true });
  const isClicked = (): Promise<boolean> =>
    offered.click({ timeout: SOON_MS }).then(
      () => true,
      () => false,
    );
  // The field is out of reach while its list is open.
  const isClosed = (): Promise<boolean> =>
    field.getAttribute('aria-expanded', { timeout: SOON_MS }).then(
      (expanded) => expanded === 'false',
      () => false,
    );
  await page.bringToFront();
  await field.click();
  for (let tries = 1; tries < TRIES; tries += 1) {
    if (await isClicked()) return;
    await page.bringToFront();
    if (await isClosed()) await field.click();
  }
  await offered.click();
};

/**
 * Leaves the dialog that is open with Escape. It is drawn before it listens: it has the focus once it does, itself or
 * something in it.
 */
export const leaveDialog = async (page: Page): Promise<void> => {
  const dialog = page.getByRole('dialog');
  await page.locator('[role=dialog]:focus, [role=dialog] :focus').waitFor();
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
};
