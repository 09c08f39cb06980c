import type { Page } from 'playwright-core';

import type { RunningCity } from './support/city';
import { signIn } from './support/editor';
import { snapshot } from './support/pictures';
import { startStory } from './support/story';
import type { Story } from './support/story';

let story: Story;
let city: RunningCity;
let page: Page;

beforeAll(async () => {
  story = await startStory();
  ({ city, page } = story);
});

afterAll(() => story.stop());

describe('the administrator of a server', () => {
  it('finds among the settings what is unsafe in it, and what to write where', async () => {
    await signIn(page, city);
    await page.goto(`${city.url}/admin/settings`);
    await page.getByRole('link', { name: 'Safety of this server' }).click();
    await page.getByRole('heading', { name: 'Safety of this server', level: 1 }).waitFor();
    await page.getByText('One setting is unsafe. There are 3 pieces of advice.').waitFor();
    const secrets = page.getByRole('article', { name: 'Secrets of this server can be guessed' });
    await secrets.getByText('Unsafe', { exact: true }).waitFor();
    await secrets.getByText('Session key 1 has 3 characters; Session key 2 has 7 characters').waitFor();
    await secrets.getByText('APP_KEYS=<openssl rand -base64 32>').waitFor();
    await snapshot(page, 'safety');
  });

  it('has it examined again from the keyboard', async () => {
    const again = page.getByRole('button', { name: 'Examine again' });
    await again.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('status').getByText('One setting is unsafe.').waitFor();
    expect(await again.evaluate((button) => button === button.ownerDocument.activeElement)).toBe(true);
  });

  it('is told when the server cannot be examined, and may try again', async () => {
    await page.route('**/sister-cities/doctor', (route) => route.fulfill({ status: 500, json: {} }));
    await page.getByRole('button', { name: 'Examine again' }).click();
    await page.getByText('The server could not be examined.').waitFor();
    await page.unroute('**/sister-cities/doctor');
    await page.getByRole('button', { name: 'Examine again' }).click();
    await page.getByRole('article').first().waitFor();
  });

  it('is told when nothing is wrong', async () => {
    await page.route('**/sister-cities/doctor', (route) =>
      route.fulfill({ json: { data: { environment: 'production', findings: [] } } }),
    );
    await page.getByRole('button', { name: 'Examine again' }).click();
    await page.getByText('Nothing was found: no setting of this server is known to be unsafe.').waitFor();
    expect(await page.getByRole('article').count()).toBe(0);
  });
});
