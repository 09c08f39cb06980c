import type { Page } from 'playwright-core';

import type { RunningCity } from './city';

export const signIn = async (page: Page, city: RunningCity): Promise<void> => {
  await page.goto(`${city.url}/admin`);
  await page.getByLabel(/email/i).fill(city.login.email);
  await page.getByLabel('Password').first().fill(city.login.password);
  await page.getByRole('button', { name: /log ?in/i }).click();
  await page.getByRole('link', { name: 'Content Manager' }).first().waitFor();
};

const RELATIONSHIPS =
  '/admin/content-manager/collection-types/plugin::sister-cities.relationship?pageSize=100';

/** Opens a relationship from the list, as an editor finds it. */
export const openRelationship = async (page: Page, city: RunningCity, title: string): Promise<void> => {
  await page.goto(city.url + RELATIONSHIPS);
  await page.getByRole('gridcell', { name: title }).first().click();
  await page.getByRole('heading', { name: title }).waitFor();
};
