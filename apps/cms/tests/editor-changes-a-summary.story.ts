import type { Browser, Page } from 'playwright-core';
import { createSisterCitiesClient } from 'sister-cities-sdk';

import { launchBrowser } from './support/browser';
import { startCity } from './support/city';
import type { RunningCity } from './support/city';

const SUMMARY = 'Sister cities since 1959: students, concerts and a Peace Bell.';

let city: RunningCity;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  [city, browser] = await Promise.all([startCity('portland'), launchBrowser()]);
  page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  page.setDefaultTimeout(60_000);
});

afterAll(async () => {
  await browser.close();
  await city.stop();
});

const summaryOnTheSite = async (): Promise<string | null | undefined> => {
  const client = createSisterCitiesClient({ url: `${city.url}/graphql` });
  return (await client.relationship({ slug: 'portland-sapporo' }))?.summary;
};

describe('a communications editor in Portland', () => {
  it('signs in', async () => {
    await page.goto(`${city.url}/admin`);
    await page.getByLabel(/email/i).fill(city.login.email);
    await page.getByLabel('Password', { exact: false }).first().fill(city.login.password);
    await page.getByRole('button', { name: /log ?in/i }).click();
    await page.getByRole('link', { name: 'Content Manager' }).first().waitFor();
  });

  it('finds Portland – Sapporo among the relationships', async () => {
    await page.goto(`${city.url}/admin/content-manager/collection-types/plugin::sister-cities.relationship?pageSize=100`);
    await page.getByRole('gridcell', { name: /Portland – Sapporo/ }).first().click();
    await page.getByRole('heading', { name: 'Portland – Sapporo' }).waitFor();
  });

  it('sees what is known of it', async () => {
    expect(await page.getByLabel(/^summary/i).inputValue()).toContain('oldest and longest-running');
    expect(await page.getByLabel(/^established/i).inputValue()).toBe('1959');
  });

  it('changes the summary and publishes it', async () => {
    await page.getByLabel(/^summary/i).fill(SUMMARY);
    await page.getByRole('button', { name: 'Publish' }).click();
    await page.getByText('Published document').waitFor();
  });

  it('finds the new summary on the public site', async () => {
    expect(await summaryOnTheSite()).toBe(SUMMARY);
  });
});
