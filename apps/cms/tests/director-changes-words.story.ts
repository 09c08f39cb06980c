import type { Locator, Page } from 'playwright-core';

import { setTheme, violationsIn } from './support/accessible';
import type { RunningCity } from './support/city';
import { cellsOf, openRelationship, openRelationships, signIn } from './support/editor';
import { getsFocus } from './support/keyboard';
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

const form = (): Locator => page.getByRole('form', { name: 'Words and what is public' });
const sister = (): Locator => form().getByRole('group', { name: 'Words for a sister city' });

const save = async (): Promise<void> => {
  await form().getByRole('button', { name: 'Save words and switches' }).click();
};

const ask = async (query: string): Promise<unknown> => {
  const answer = await fetch(`${city.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return answer.json();
};

describe('the director of a program', () => {
  it('finds the words and switches below the rules, and reads what each switch does', async () => {
    await signIn(page, city);
    await page.goto(`${city.url}/admin/settings/sister-cities/policy`);
    await form().waitFor();
    await form().getByText('Visitors read which gifts were given and received').waitFor();
    await form().scrollIntoViewIfNeeded();
    await picture(page, 'words');
  });

  it('is told which form of a word is missing, and nothing is saved', async () => {
    await sister().getByRole('textbox', { name: 'English, one' }).fill('twin town');
    await save();
    await form().getByText('Nothing was saved: something has to be mended first.').waitFor();
    await getsFocus(form().getByRole('alert'));
    await sister().getByText('terminology.sister_city.en.other is empty').waitFor();
    expect(await ask('{ sisterCitiesProgram { countsSentence } }')).toEqual({
      data: { sisterCitiesProgram: { countsSentence: 'nine sister cities and one friendship city' } },
    });
    await picture(page, 'words-refused');
  });

  it('sees the words as they will be read, and saves them', async () => {
    await sister().getByRole('textbox', { name: 'English, many' }).fill('twin towns');
    await sister().getByText('English: 1 twin town, 9 twin towns.').waitFor();
    await save();
    await hasBeenTold(page, 'The words and switches were saved.');
    // The form is another one now; whoever works by keyboard is still where it was.
    await getsFocus(page.getByRole('group', { name: 'Words and what is public', exact: true }));
    expect(await ask('{ sisterCitiesProgram { countsSentence } }')).toEqual({
      data: { sisterCitiesProgram: { countsSentence: 'nine twin towns and one friendship city' } },
    });
  });

  it('keeps gifts from the public', async () => {
    expect(JSON.stringify(await ask('{ sisterCitiesGifts { name } }'))).toContain('Peace Bell');
    await form().getByRole('checkbox', { name: 'Gifts are public' }).click();
    await form().getByText('Visitors find no gift, by no way of asking').waitFor();
    const answered = page.waitForResponse((response) => response.request().method() === 'PUT');
    await save();
    expect((await answered).status()).toBe(200);
    expect(await ask('{ sisterCitiesGifts { name } }')).toEqual({ data: { sisterCitiesGifts: [] } });
  });

  it('reads the words of the city in the list of relationships', async () => {
    await openRelationships(page, city);
    await page.getByText('Twin town').first().waitFor();
    expect((await cellsOf(page, 'Portland – Sapporo')).join()).toContain('Twin town');
    await picture(page, 'words-in-list');
  });

  it('reads them on what can be decided of a partner', async () => {
    await openRelationship(page, city, 'Portland – Lviv');
    const panel = page.getByRole('group', { name: 'Standing and decisions' });
    await panel.getByRole('button', { name: 'Change to “twin town”', exact: true }).waitFor();
    // The other designation is called as usual.
    await panel.getByText('Friendship city, Active').waitFor();
    await picture(page, 'words-in-panel');
  });

  it('is told what could not be loaded while the connection is lost, and tries again by keyboard', async () => {
    const lost = /\/sister-cities\/(policy|presentation)$/;
    await page.route(lost, (route) =>
      route.request().resourceType() === 'document' ? route.continue() : route.abort(),
    );
    await page.goto(`${city.url}/admin/settings/sister-cities/policy`);
    const [rules, words] = [
      'The rules could not be loaded.',
      'The words and switches could not be loaded.',
    ].map((told) => page.getByRole('alert').filter({ hasText: told }));
    if (!rules || !words) throw new Error('Two alerts are looked for.');
    await Promise.all([rules.waitFor(), words.waitFor()]);
    await picture(page, 'words-not-loaded');
    expect(await violationsIn(page, 'main')).toEqual([]);
    await page.unroute(lost);
    for (const alert of [words, rules]) {
      await alert.getByRole('button', { name: 'Try again' }).focus();
      await page.keyboard.press('Enter');
      await alert.waitFor({ state: 'detached' });
      // The button is gone; whoever works by keyboard is still where it was, and not at the top of the page.
      expect(await page.evaluate('document.activeElement?.matches("main *")')).toBe(true);
    }
    await form().waitFor();
    await page.getByRole('heading', { name: 'Months as a friendship city, at least' }).waitFor();
  });

  it.each(['light', 'dark'] as const)('meets nothing that hinders people, in %s', async (theme) => {
    await setTheme(page, theme);
    await page.goto(`${city.url}/admin/settings/sister-cities/policy`);
    await form().waitFor();
    expect(await violationsIn(page, 'form[aria-labelledby]')).toEqual([]);
  });
});
