import type { Locator, Page } from 'playwright-core';

import type { RunningCity } from './support/city';
import { contentAddress, signIn } from './support/editor';
import { hasBeenTold } from './support/notices';
import { picture } from './support/pictures';
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

const country = (): Locator => page.getByRole('combobox', { name: /^Country code/ });
const zone = (): Locator => page.getByRole('combobox', { name: /^Time zone/ });
const latitude = (): Locator => page.getByRole('textbox', { name: /^Latitude/ });
const longitude = (): Locator => page.getByRole('textbox', { name: /^Longitude/ });
const map = (): Locator => page.getByRole('application', { name: /^Latitude/ });
const said = (words: string): Promise<void> => page.getByText(words).first().waitFor();

const saveButton = (): Locator => page.getByRole('button', { name: 'Save', exact: true });

const SOON_MS = 10_000;
const TRIES = 6;

/** Whether the form is the one of a record by now. */
const isSaved = (): Promise<boolean> =>
  page
    .waitForURL(({ pathname }) => !pathname.endsWith('/create'), { timeout: SOON_MS })
    .then(
      () => true,
      () => false,
    );

/** A click that did nothing is made again. */
const save = async (): Promise<void> => {
  for (let tries = 0; tries < TRIES; tries += 1) {
    if (await saveButton().isEnabled())
      await saveButton()
        .click({ timeout: SOON_MS })
        .catch(() => undefined);
    if (await isSaved()) return;
  }
  throw new Error('The form is not saved, and says why where it is.');
};

const onTheSite = async (): Promise<unknown> => {
  const answer = await fetch(`${city.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      query:
        '{ sisterCitiesCities(filters: { slug: { eq: "keelung" } }) { countryCode countryName latitude longitude timeZone languages alternateNames { name language } } }',
    }),
  });
  return answer.json();
};

describe('an editor who describes Keelung', () => {
  it('opens the form of a new city', async () => {
    await signIn(page, city);
    await page.goto(contentAddress(city, 'city', 'create'));
    // The last to be drawn: until then the form may begin anew, without what was typed.
    await Promise.all([country(), zone(), map()].map((field) => field.waitFor()));
    // Strapi proposes one by itself, which would come into what is typed.
    await page.locator('input[name="slug"][value]:not([value=""])').waitFor();
    await page.getByRole('textbox', { name: /^Name/ }).fill('Keelung');
    await page.getByRole('textbox', { name: /^Slug/ }).fill('keelung');
  });

  it('is told in the field that there is no such country, and nothing is saved', async () => {
    await country().fill('Atlantis');
    await zone().focus();
    await said('There is no country Atlantis.');
    await saveButton().click();
    await hasBeenTold(page, 'countryCode is Atlantis.');
    expect(await country().inputValue()).toBe('Atlantis');
    expect(await onTheSite()).toEqual({ data: { sisterCitiesCities: [] } });
    await picture(page, 'city-refused');
  });

  it('finds the country by a part of its name, with the keyboard', async () => {
    await country().fill('taiw');
    await page.getByRole('option', { name: /Taiwan/ }).waitFor();
    expect(await page.getByRole('option').count()).toBe(1);
    await picture(page, 'city-country');
    await country().press('ArrowDown');
    await country().press('Enter');
    expect(await country().inputValue()).toBe('TW');
    await page.getByRole('listbox').waitFor({ state: 'detached' });
  });

  it('sees beside it what readers are shown', async () => {
    await page.getByRole('textbox', { name: /^Country, as you write it/ }).fill('Taiwan (ROC)');
    await said('Taiwan. Readers see: Taiwan (ROC)');
  });

  it('closes the suggestions with Escape and keeps what is written', async () => {
    await zone().fill('taipei');
    await page.getByRole('option', { name: /Taipei/ }).waitFor();
    await zone().press('Escape');
    await page.getByRole('listbox').waitFor({ state: 'detached' });
    await zone().press('Tab');
    expect(await zone().inputValue()).toBe('Asia/Taipei');
  });

  it('pastes a place as another site writes it, and sees how it was understood', async () => {
    await latitude().fill('25°08′N 121°44′E');
    await said('25.133333° north, 121.733333° east');
    await latitude().blur();
    expect(await latitude().inputValue()).toBe('25.133333');
    expect(await longitude().inputValue()).toBe('121.733333');
  });

  it('moves the point with arrow keys, finer with Shift, and with a click', async () => {
    await map().focus();
    await page.keyboard.press('ArrowUp');
    expect(await latitude().inputValue()).toBe('26.133333');
    await page.keyboard.press('Shift+ArrowLeft');
    expect(await longitude().inputValue()).toBe('121.633333');
    await page.getByRole('button', { name: 'Zoom in' }).click();
    await page.getByRole('button', { name: 'Zoom in' }).click();
    await picture(page, 'city-map');
    const box = await map().boundingBox();
    if (!box) throw new Error('There is no map.');
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    expect(Math.abs(Number(await latitude().inputValue()) - 26.13)).toBeLessThan(0.5);
    expect(Math.abs(Number(await longitude().inputValue()) - 121.63)).toBeLessThan(0.5);
  });

  it('is told that one number is missing', async () => {
    await longitude().fill('');
    await longitude().blur();
    await said('Give both numbers, or neither.');
    await latitude().fill('91');
    await latitude().blur();
    await said('There is no such latitude: it lies between -90 and 90.');
    await picture(page, 'city-place-refused');
    await longitude().fill('25.1283, 121.7419');
    await longitude().blur();
    expect(await latitude().inputValue()).toBe('25.1283');
    expect(await longitude().inputValue()).toBe('121.7419');
  });

  it('names languages, in a list and in a list of facts', async () => {
    await page.getByRole('button', { name: 'Add a text to Languages' }).click();
    const first = page.getByRole('combobox', { name: 'Languages, text 1' });
    await first.fill('klingonese');
    await first.blur();
    await said('There is no language klingonese.');
    await first.fill('chinese (trad');
    await page.getByRole('option', { name: /Taiwan/ }).click();
    expect(await first.inputValue()).toBe('zh-Hant-TW');
    await said('Chinese (Traditional, Taiwan)');
    await picture(page, 'city-languages');
  });

  it('saves, and readers find what was chosen', async () => {
    await save();
    await hasBeenTold(page, 'Saved document');
    expect(await onTheSite()).toEqual({
      data: {
        sisterCitiesCities: [
          {
            countryCode: 'TW',
            countryName: 'Taiwan (ROC)',
            latitude: 25.1283,
            longitude: 121.7419,
            timeZone: 'Asia/Taipei',
            languages: ['zh-Hant-TW'],
            alternateNames: null,
          },
        ],
      },
    });
  });
});
