import type { Locator, Page } from 'playwright-core';

import type { RunningCity } from './support/city';
import { choose, fillLogin, followMenu, signIn, signOut } from './support/editor';
import { getsFocus } from './support/keyboard';
import { hire, openOffice, pathOf } from './support/office';
import type { Office } from './support/office';
import { picture } from './support/pictures';
import { startStory } from './support/story';
import type { Story } from './support/story';
import { todayInPortland } from './support/today';

const LETTERS = '/admin/content-manager/collection-types/plugin::sister-cities.letter';
const ADDRESS = '**/sister-cities/letters-to-partners';

const TITLE = 'Letter to {city} on COVID-19';
const TEXT = `Dear {mayor|Mayor},

for about {years} years {city} has been our {designation}, and we think of the people of {country}.

Portland City Council`;

let story: Story;
let city: RunningCity;
let page: Page;
let office: Office;

beforeAll(async () => {
  story = await startStory();
  ({ city, page } = story);
  office = await openOffice(city);
  const login = await hire(office, 'Council Clerk');
  await signIn(page, { ...city, login });
});

afterAll(() => story.stop());

const step = (name: string): Promise<void> => page.getByRole('heading', { name, level: 2 }).waitFor();
const press = (name: string | RegExp): Promise<void> => page.getByRole('button', { name }).click();
const told = (words: string): Promise<void> => page.getByRole('status').getByText(words).first().waitFor();
const field = (name: string): Locator => page.getByRole('textbox', { name });
const article = (): Locator => page.getByRole('article');

const lettersOnFile = async (): Promise<{ title: string; status: string }[]> => {
  const { results } = Object(await office.send('GET', `${pathOf('letter')}?page=1&pageSize=100`));
  return results;
};

describe('a clerk who writes for the Council to every partner', () => {
  it('finds the way above the list of letters', async () => {
    await page.goto(`${city.url}${LETTERS}`);
    await page.getByRole('link', { name: 'One letter to every partner' }).click();
    await step('Step 1 of 4: The text');
  });

  it('writes one text, and is told where something is no placeholder', async () => {
    await field('Title of each letter').fill(TITLE);
    await field('Text').fill(`Dear {mayer},\nyour {city`);
    await page.getByText('Line 1, column 6: {mayer} is no placeholder.').waitFor();
    await page.getByText('Line 2, column 6: { begins a placeholder that does not end in its line.').waitFor();
    await press('Next: The partners');
    const alert = page.getByRole('alert');
    await alert.getByText('Kind of letter is empty.').waitFor();
    await alert.getByText('Text: 2 places to mend, named below the field.').waitFor();
    await picture(page, 'letters-1-problems');
    await field('Text').fill('For ');
    await press('{years} – years since then');
    expect(await field('Text').inputValue()).toBe('For {years}');
    await field('Text').fill(TEXT.replace('{mayor|Mayor}', '{mayor}'));
    await choose(page, page.getByRole('combobox', { name: /^Kind of letter/ }), 'Public health');
    await field('Topic').fill('COVID-19');
    await page.getByLabel('Sent', { exact: true }).fill('2020');
    await field('Sender').first().fill('Portland City Council');
    await picture(page, 'letters-1-text');
    await press('Next: The partners');
    await step('Step 2 of 4: The partners');
  });

  it('sees all active partners chosen, and what is not on file of each', async () => {
    await told('10 partners are chosen.');
    expect(await page.getByText('Nothing is on file for {mayor}.').count()).toBe(10);
    await picture(page, 'letters-2-lacking');
    await choose(page, page.getByRole('combobox', { name: 'Designation' }), 'Friendship city');
    await told('1 partner is chosen.');
    await choose(page, page.getByRole('combobox', { name: 'Standing' }), 'Suspended');
    await told('No partner is chosen.');
    await page.getByText('No partner fits these filters.').waitFor();
    expect(await page.getByRole('button', { name: 'Next: Look at each letter' }).isDisabled()).toBe(true);
    await choose(page, page.getByRole('combobox', { name: 'Standing' }), 'Active');
    await choose(page, page.getByRole('combobox', { name: 'Designation' }), 'All');
    await told('10 partners are chosen.');
  });

  it('cannot make letters with holes, and gives other words', async () => {
    await press('Next: Look at each letter');
    await page.getByText('10 letters cannot be made, because something is not on file:').waitFor();
    await page.getByText('Sapporo, Japan: {mayor}').waitFor();
    expect(await page.getByRole('button', { name: 'Make 10 drafts' }).isDisabled()).toBe(true);
    await picture(page, 'letters-3-lacking');
    await press('Back: The partners');
    await press('Back: The text');
    await field('Text').fill(TEXT);
    await press('Next: The partners');
    await page.getByRole('checkbox', { name: /^Khabarovsk, Russia/ }).click();
    await told('9 partners are chosen.');
    await picture(page, 'letters-2-partners');
    await press('Next: Look at each letter');
  });

  it('reads each letter as it will be made', async () => {
    await told('Letter 1 of 9: Ashkelon, Israel');
    await choose(page, page.getByRole('combobox', { name: 'Letter to' }), 'Sapporo, Japan');
    await told('Letter 6 of 9: Sapporo, Japan');
    const years = String(Number(todayInPortland().slice(0, 4)) - 1959);
    expect(await article().innerText()).toContain(
      `for about ${years} years Sapporo has been our sister city, and we think of the people of Japan.`,
    );
    await article().getByRole('heading', { name: 'Letter to Sapporo on COVID-19' }).waitFor();
    await picture(page, 'letters-3-preview');
    await press('Next letter');
    await told("Letter 7 of 9: Suzhou, People's Republic of China");
    await press('Next letter');
    await press('Next letter');
    await told('Letter 9 of 9');
    // It leads nowhere any more, and is not lost to whoever works by keyboard.
    await getsFocus(page.getByRole('button', { name: 'Next letter' }));
  });

  it('loses the connection after the server has made them, and is told that nobody knows', async () => {
    await page.route(ADDRESS, async (route) => {
      if (route.request().method() === 'POST') await route.fetch();
      await route.abort();
    });
    const before = (await lettersOnFile()).length;
    await press('Make 9 drafts');
    await page.getByRole('alert').getByText('The connection was lost.').waitFor();
    await picture(page, 'letters-3-lost');
    expect(await lettersOnFile()).toHaveLength(before + 9);
  });

  it('loads the page again, tries again, and has each of them once', async () => {
    await page.unroute(ADDRESS);
    const before = (await lettersOnFile()).length;
    await page.reload();
    await step('Step 1 of 4: The text');
    expect(await field('Text').inputValue()).toBe(TEXT);
    await press('Next: The partners');
    await told('9 partners are chosen.');
    await press('Next: Look at each letter');
    await press('Make 9 drafts');
    await step('Step 4 of 4: Made');
    await told('9 drafts were made.');
    await told('An earlier try had made them already; nothing was made twice.');
    await picture(page, 'letters-4-made');
    const letters = await lettersOnFile();
    expect(letters).toHaveLength(before);
    expect(
      letters.filter(({ title, status }) => title.startsWith('Letter to') && status === 'draft'),
    ).toHaveLength(9);
  });

  it('finds them in the list, and nobody outside reads them', async () => {
    await page.getByRole('link', { name: 'Show these drafts in the list' }).click();
    await page.getByRole('gridcell', { name: 'Letter to Sapporo on COVID-19' }).waitFor();
    // The heading of the columns is a row as well.
    expect(await page.getByRole('row').count()).toBe(10);
    await picture(page, 'letters-5-list');
    const outside = await fetch(`${city.url}/api/sister-cities/letters`);
    expect(JSON.stringify(await outside.json())).not.toContain('Letter to Sapporo');
  });

  it('sees beside a letter whom it goes to, who reads it, and what is missing', async () => {
    await page.getByRole('gridcell', { name: 'Letter to Sapporo on COVID-19' }).click();
    const panel = page.getByRole('group', { name: 'To whom, and who reads it' });
    await panel.getByText('Now: nobody outside the office, because it is not published.').waitFor();
    await panel.getByText('Once it is published: everyone.').waitFor();
    await panel.getByText('It may be published now.').waitFor();
    await panel.getByRole('link', { name: 'Sapporo' }).waitFor();
    await panel.getByText('English: this letter (draft)').waitFor();
    await panel.getByText('Which languages are spoken is not on file for Sapporo.').waitFor();
    await panel.getByText('Neither is on file.').waitFor();
    await picture(page, 'letter-panel-draft');
  });

  it('sees there what a colleague has entered: a translation, an answer, an embargo', async () => {
    const id = new URL(page.url()).pathname.split('/').pop() ?? '';
    const sapporo = Object(
      await office.send('GET', `${pathOf('city')}?page=1&pageSize=1&filters[slug][$eq]=sapporo`),
    ).results[0].documentId;
    await office.send('PUT', `${pathOf('city')}/${sapporo}`, { languages: ['ja'] });
    const panel = page.getByRole('group', { name: 'To whom, and who reads it' });
    await page.reload();
    await panel.getByText('Missing: Japanese, spoken in Sapporo').waitFor();
    const linked = { connect: [{ documentId: id }] };
    const outgoing = { direction: 'outgoing', subject: 'public_health', visibility: 'public' };
    await office.enter('letter', [
      { ...outgoing, title: '札幌市への手紙', slug: 'letter-ja', inLanguage: 'ja', translationOf: linked },
      { ...outgoing, title: 'Thanks from Sapporo', slug: 'thanks', direction: 'incoming', inReplyTo: linked },
    ]);
    await office.send('PUT', `${pathOf('letter')}/${id}`, {
      embargoUntil: '2099-01-02',
      visibility: 'on_request',
    });
    await page.reload();
    await panel.getByRole('link', { name: 'Japanese: 札幌市への手紙 (draft)' }).waitFor();
    await panel.getByText('No language of the recipients is missing.').waitFor();
    await panel.getByRole('link', { name: 'Answered by: Thanks from Sapporo' }).waitFor();
    await panel
      .getByText('It may be published from January 2, 2099. Nothing publishes it by itself.')
      .waitFor();
    await panel
      .getByText('Once it is published: everyone sees that it exists. Its text is given on request.')
      .waitFor();
    await panel.getByRole('link', { name: /^Answered by/ }).scrollIntoViewIfNeeded();
    await picture(page, 'letter-panel-family');
    await panel.getByRole('link', { name: /^Japanese/ }).click();
    await panel
      .getByRole('link', { name: 'English: Letter to Sapporo on COVID-19 (original) (draft)' })
      .waitFor();
  });

  it('is told when what belongs to a letter cannot be loaded, and may try again', async () => {
    await page.route('**/content-manager/relations/**/replies*', (route) => route.abort());
    await page.reload();
    const panel = page.getByRole('group', { name: 'To whom, and who reads it' });
    await panel.getByRole('alert').getByText('could not be loaded').waitFor();
    await page.unroute('**/content-manager/relations/**/replies*');
    await panel.getByRole('button', { name: 'Try again' }).click();
    await panel.getByText('Neither is on file.').waitFor();
  });

  it.each([1280, 768, 320])('has every step on a screen that is %d pixels wide', async (width) => {
    await page.setViewportSize({ width, height: 1024 });
    await page.goto(`${city.url}/admin/plugins/sister-cities/letters-to-partners`);
    await field('Title of each letter').fill(TITLE);
    await field('Text').fill(TEXT);
    if (width === 1280)
      await choose(page, page.getByRole('combobox', { name: /^Kind of letter/ }), 'Public health');
    const fits = async (name: string): Promise<void> => {
      await picture(page, `letters-${name}-${String(width)}`);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
    };
    await fits('text');
    await press('Next: The partners');
    await told('10 partners are chosen.');
    await fits('partners');
    await press('Next: Look at each letter');
    await told('Letter 1 of 10: Ashkelon, Israel');
    await fits('preview');
  });

  it('is told when the partners cannot be loaded, and may try again', async () => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.route('**/sister-cities/letters-to-partners?*', (route) => route.abort());
    await page.goto(`${city.url}/admin/plugins/sister-cities/letters-to-partners`);
    await press('Next: The partners');
    await page.getByRole('alert').getByText('The partners could not be loaded.').waitFor();
    await page.unroute('**/sister-cities/letters-to-partners?*');
    await press('Try again');
    await getsFocus(page.getByRole('heading', { name: 'Step 2 of 4: The partners' }).locator('..'));
    await told('10 partners are chosen.');
  });

  it('leaves what they wrote to nobody who signs in after them in the same tab', async () => {
    await page.goto(`${city.url}/admin/plugins/sister-cities/letters-to-partners`);
    await step('Step 1 of 4: The text');
    expect(await field('Text').inputValue()).toBe(TEXT);
    await signOut(page);
    await fillLogin(page, city.login);
    // A page that is loaded anew would have forgotten everything by itself.
    await followMenu(page, 'Content Manager');
    await page.getByRole('link', { name: 'Letter', exact: true }).first().dispatchEvent('click');
    await page.getByRole('link', { name: 'One letter to every partner' }).click();
    await step('Step 1 of 4: The text');
    expect(await field('Text').inputValue()).toBe('');
  });
});

describe('a colleague', () => {
  it('who may not write to partners finds neither the way nor the page', async () => {
    const login = await hire(office, 'Association Contact');
    const contact = await story.pageOfSomebodyElse();
    await contact.goto(`${city.url}/admin`);
    await fillLogin(contact, login);
    await contact.getByRole('navigation').first().waitFor();
    await contact.goto(`${city.url}/admin/plugins/sister-cities/letters-to-partners`);
    await contact.getByText("You don't have the permissions to access that content").waitFor();
    await contact.context().close();
  });
});
