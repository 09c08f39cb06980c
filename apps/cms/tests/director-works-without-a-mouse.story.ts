import type { Locator, Page } from 'playwright-core';

import type { RunningCity } from './support/city';
import { languageAdded, openNewRelationship } from './support/editor';
import { getsFocus, pick, press, tabTo, type } from './support/keyboard';
import { openOffice } from './support/office';
import { startStory } from './support/story';
import type { Story } from './support/story';

const LVIV = 'Portland – Lviv';

let story: Story;
let city: RunningCity;
let page: Page;

beforeAll(async () => {
  story = await startStory();
  ({ city, page } = story);
  const office = await openOffice(city);
  await office.enter('volunteer-inquiry', [
    { name: 'Olena', email: 'olena@example.org', consentOn: '2026-01-15', state: 'received' },
  ]);
});

afterAll(() => story.stop());

const dialog = (): Locator => page.getByRole('dialog');
const panel = (): Locator => page.getByRole('group', { name: 'Standing and decisions' });
/** The founding leaders in their order, by the buttons that remove each. */
const leaders = async (): Promise<(string | undefined)[]> => {
  const labels = await page
    .getByRole('button', { name: /^Remove (?:Harada|Terry)/ })
    .evaluateAll((buttons) => buttons.map((each) => each.getAttribute('aria-label') ?? each.textContent));
  return labels.map((label) => label?.replace('Remove ', ''));
};
const heading = (name: string): Promise<void> => page.getByRole('heading', { name }).first().waitFor();

describe('a director who works with the keyboard only', () => {
  it('signs in', async () => {
    await page.goto(`${city.url}/admin`);
    await type(page, page.getByLabel(/email/i), city.login.email);
    await type(page, page.getByLabel('Password').first(), city.login.password);
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: 'Content Manager' }).first().waitFor();
  });

  it('goes from the home page to a partner who has been quiet', async () => {
    const quiet = page.locator('section', { has: page.getByRole('heading', { name: 'Quiet partners' }) });
    await press(page, quiet.getByRole('link', { name: LVIV }));
    await heading(LVIV);
    await languageAdded(page);
  });

  it('looks at all relationships, over time and by designation, and opens one', async () => {
    await press(page, page.getByRole('navigation').getByRole('link', { name: 'Sister Cities', exact: true }));
    await heading('10 relationships, 1 decision, 2 events, 1 goal');
    await tabTo(page, page.getByRole('tab', { name: 'Map' }));
    await page.keyboard.press('ArrowRight');
    await page.getByRole('list', { name: 'Timeline' }).waitFor();
    await page.goBack();
    await pick(page, page.getByRole('combobox', { name: 'Designation' }), 'Friendship city');
    await heading('1 relationship, 1 decision, no events, no goals');
    await press(
      page,
      page.getByRole('list', { name: 'Cities on the map' }).getByRole('link', { name: /^Lviv/ }),
    );
    await heading(LVIV);
    await languageAdded(page);
  });

  it('comes to the checks that are in the way', async () => {
    await press(page, panel().getByRole('button', { name: 'Show the checks: Change to sister city' }));
    await panel().getByText('Not known', { exact: true }).first().waitFor();
  });

  it('suspends it: every field of the dialog, the list of results too', async () => {
    const opener = panel().getByRole('button', { name: 'Suspend', exact: true });
    await press(page, opener);
    await pick(page, dialog().getByRole('combobox', { name: /^Result of the vote/ }), 'Passed');
    await type(page, dialog().getByLabel(/^Decided on/), '2 June 2026');
    await type(page, dialog().getByLabel(/^Reason/), 'The war.');
    await type(page, dialog().getByLabel(/^Public notice/), 'Suspended until peace.');
    await press(page, dialog().getByRole('button', { name: 'Suspend', exact: true }));
    await dialog().waitFor({ state: 'detached' });
    await panel().getByText('Friendship city, Suspended').waitFor();
    await panel().and(page.locator(':focus-within')).waitFor();
  });

  it('leaves a dialog with Escape, and is back where it was opened', async () => {
    const opener = panel().getByRole('button', { name: 'Resume', exact: true });
    await press(page, opener);
    await dialog().locator(':focus').waitFor();
    await page.keyboard.press('Escape');
    await dialog().waitFor({ state: 'detached' });
    await getsFocus(opener);
  });

  it('fills in a partial date and a list of facts, puts them in order, removes one and takes that back', async () => {
    await openNewRelationship(page, city);
    await type(page, page.getByLabel(/^Established/), 'May 1988');
    const add = page.getByRole('button', { name: 'Add founding leader' });
    for (const name of ['Terry Schrunk', 'Harada Yosaku']) {
      await press(page, add);
      // The new item has the focus: its name is written without looking for it.
      await page.keyboard.type(name);
    }
    await press(page, page.getByRole('button', { name: 'Move Harada Yosaku up' }));
    expect(await leaders()).toEqual(['Harada Yosaku', 'Terry Schrunk']);
    await press(page, page.getByRole('button', { name: 'Remove Terry Schrunk' }));
    expect(await leaders()).toEqual(['Harada Yosaku']);
    await press(page, page.getByRole('button', { name: 'Undo: put Terry Schrunk back' }));
    expect(await leaders()).toEqual(['Harada Yosaku', 'Terry Schrunk']);
  });

  it('closes an inquiry', async () => {
    await page.goto(`${city.url}/admin/plugins/sister-cities/inbox`);
    const olena = page.getByRole('article', { name: 'Olena' });
    await pick(page, olena.getByRole('combobox', { name: 'State' }), 'Closed');
    await page.getByRole('status').getByText('Olena: the state is now “Closed”.').waitFor();
  });

  it('writes one letter to every partner but one', async () => {
    await page.goto(`${city.url}/admin/plugins/sister-cities/letters-to-partners`);
    await type(page, page.getByRole('textbox', { name: 'Title of each letter' }), 'Greetings to {city}');
    await type(page, page.getByRole('textbox', { name: 'Text' }), 'Dear people of {city}.');
    await pick(page, page.getByRole('combobox', { name: /^Kind of letter/ }), 'Public health');
    await press(page, page.getByRole('button', { name: 'Next: The partners' }));
    await page.getByRole('status').getByText('9 partners are chosen.').waitFor();
    await tabTo(page, page.getByRole('checkbox', { name: /^Khabarovsk, Russia/ }));
    await page.keyboard.press('Space');
    await page.getByRole('status').getByText('8 partners are chosen.').waitFor();
    await press(page, page.getByRole('button', { name: 'Next: Look at each letter' }));
    await press(page, page.getByRole('button', { name: 'Next letter' }));
    await press(page, page.getByRole('button', { name: 'Make 8 drafts' }));
    await heading('Step 4 of 4: Made');
  });

  it('imports a list of cities, and takes it back', async () => {
    await page.goto(`${city.url}/admin/plugins/sister-cities/import`);
    const chooser = page.waitForEvent('filechooser');
    await press(page, page.getByRole('button', { name: 'Choose a file' }));
    const buffer = Buffer.from('Slug,Name,Country code\nbend,Bend,US\n', 'utf8');
    await (await chooser).setFiles({ name: 'cities.csv', mimeType: 'text/csv', buffer });
    await press(page, page.getByRole('button', { name: 'Check the rows', exact: true }));
    await press(page, page.getByRole('button', { name: 'Import one row', exact: true }));
    await heading('cities.csv was imported');
    await press(page, page.getByRole('button', { name: 'Undo the import of cities.csv' }).first());
    await press(
      page,
      page.getByRole('alertdialog').getByRole('button', { name: 'Undo the import', exact: true }),
    );
    await page.getByText('The import of cities.csv was undone.').waitFor();
  });

  it('changes a rule of the city', async () => {
    await page.goto(`${city.url}/admin/settings/sister-cities/policy`);
    await heading('Rules of the city');
    const grace = page.getByRole('group', { name: 'Days of grace' });
    await type(page, grace.getByLabel(/^Days/), '45');
    await press(page, page.getByRole('button', { name: 'Save', exact: true }));
    await page.getByText('Version 1.').waitFor();
  });
});
