import type { Browser, Locator, Page } from 'playwright-core';

import { launchBrowser } from './support/browser';
import { startCity } from './support/city';
import type { RunningCity } from './support/city';
import {
  cellsOf,
  openArrangement,
  openNewRelationship,
  openRelationship,
  openRelationships,
  signIn,
} from './support/editor';

const CLOSED = 'Changed by a transition, not here.';

let city: RunningCity;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  [city, browser] = await Promise.all([startCity('portland'), launchBrowser()]);
  page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  page.setDefaultTimeout(60_000);
  await signIn(page, city);
});

afterAll(async () => {
  await browser.close();
  await city.stop();
});

const choice = (label: RegExp): Locator => page.getByRole('combobox', { name: label });
const headings = (): Promise<string[]> =>
  page.getByRole('tabpanel').getByRole('heading', { level: 2 }).allTextContents();

describe('an editor in Portland', () => {
  it('reads labels in the list, and no codes', async () => {
    await openRelationships(page, city);
    expect((await cellsOf(page, 'Portland – Sapporo')).slice(1, 6)).toEqual([
      'Portland – Sapporo',
      'Sapporo',
      'Sister city',
      'Active',
      '1959',
    ]);
  });

  it('finds the fields of a relationship under headings', async () => {
    await openRelationship(page, city, 'Portland – Sapporo');
    await choice(/^designation/i).waitFor();
    expect(await headings()).toEqual([
      'The two cities',
      'Where it stands',
      'Why and what for',
      'Engagement over time',
      'Agreement and legal basis',
      'What belongs to it',
      'For the record',
    ]);
  });

  it('reads what the cities are to each other, and cannot change it here', async () => {
    for (const [label, words] of [
      [/^designation/i, 'Sister city'],
      [/^standing/i, 'Active'],
    ] as const) {
      expect(await choice(label).textContent()).toBe(words);
      expect(await choice(label).isDisabled()).toBe(true);
    }
    await page.getByText(CLOSED).first().waitFor();
  });

  it('chooses it by keyboard while making a new relationship', async () => {
    await openNewRelationship(page, city);
    await choice(/^designation/i).press('Enter');
    await page.getByRole('option', { name: 'Friendship city' }).press('Enter');
    expect(await choice(/^designation/i).textContent()).toBe('Friendship city');
    expect(await page.getByText(CLOSED).count()).toBe(0);
  });

  it('arranges the form with each field once, and no heading among them', async () => {
    await openArrangement(page, city);
    const fields = await page.getByRole('button', { name: /^edit /i }).allTextContents();
    expect(fields.filter((field) => field === 'Edit Title')).toEqual(['Edit Title']);
    expect(fields).toEqual([...new Set(fields)]);
  });

  it('filters the list by labels', async () => {
    await openRelationships(page, city);
    await page.getByRole('button', { name: 'Filters' }).click();
    await page.getByRole('combobox', { name: 'Select field' }).click();
    await page.getByRole('option', { name: 'Designation', exact: true }).click();
    await page.getByRole('combobox', { name: 'Designation' }).click();
    await page.getByRole('option', { name: 'Friendship city' }).click();
    await page.getByRole('button', { name: 'Add filter' }).click();
    await page.getByText('Designation is Friendship city').waitFor();
  });
});
