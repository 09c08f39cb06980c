import type { Page } from 'playwright-core';
import { createSisterCitiesClient } from 'sister-cities-sdk';

import type { RunningCity } from './support/city';
import { openRelationship, signIn } from './support/editor';
import { hasBeenTold } from './support/notices';
import { startStory } from './support/story';
import type { Story } from './support/story';

const SUMMARY = 'Sister cities since 1959: students, concerts and a Peace Bell.';

let story: Story;
let city: RunningCity;
let page: Page;

beforeAll(async () => {
  story = await startStory();
  ({ city, page } = story);
});

afterAll(() => story.stop());

const summaryOnTheSite = async (): Promise<string | null | undefined> => {
  const client = createSisterCitiesClient({ url: `${city.url}/graphql` });
  return (await client.relationship({ slug: 'portland-sapporo' }))?.summary;
};

describe('a communications editor in Portland', () => {
  it('signs in', async () => {
    await signIn(page, city);
  });

  it('finds Portland – Sapporo among the relationships', async () => {
    await openRelationship(page, city, 'Portland – Sapporo');
  });

  it('sees what is known of it', async () => {
    await page.getByText('A year: any day of 1959').waitFor();
    expect(await page.getByLabel(/^summary/i).inputValue()).toContain('oldest and longest-running');
    expect(await page.getByLabel(/^established/i).inputValue()).toBe('1959');
  });

  it('changes the summary and publishes it', async () => {
    await page.getByLabel(/^summary/i).fill(SUMMARY);
    await page.getByRole('button', { name: 'Publish' }).click();
    await hasBeenTold(page, 'Published document');
  });

  it('finds the new summary on the public site', async () => {
    expect(await summaryOnTheSite()).toBe(SUMMARY);
  });
});
