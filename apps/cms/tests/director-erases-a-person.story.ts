import type { Page } from 'playwright-core';

import type { RunningCity } from './support/city';
import { signIn } from './support/editor';
import { snapshot } from './support/pictures';
import { startStory } from './support/story';
import type { Story } from './support/story';

const EMAIL = 'olena@zq.example';

let story: Story;
let city: RunningCity;
let page: Page;

const asAdmin = async (path: string, body: object, token = ''): Promise<unknown> => {
  const answer = await fetch(`${city.url}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(await answer.text());
  return answer.json();
};

const enter = async (type: string, records: readonly object[]): Promise<void> => {
  const login: unknown = await asAdmin('/admin/login', city.login);
  const token = String(Object(Object(login).data).token);
  for (const record of records)
    await asAdmin(`/content-manager/collection-types/plugin::sister-cities.${type}`, record, token);
};

beforeAll(async () => {
  story = await startStory();
  ({ city, page } = story);
  await enter('volunteer-inquiry', [
    { name: 'Olena', email: EMAIL, consentOn: '2026-01-15', state: 'received' },
  ]);
  await enter('resident-idea', [
    { title: 'A market', text: 'Of both cities.', submitterEmail: EMAIL, state: 'received' },
    { title: 'A bridge', text: 'Over the river.', submitterEmail: EMAIL, state: 'adopted' },
  ]);
  await signIn(page, city);
});

afterAll(() => story.stop());

const search = async (email: string): Promise<void> => {
  await page.getByLabel(/^E-mail address/).fill(email);
  await page.keyboard.press('Enter');
};

describe('a director whom somebody asks what the office keeps', () => {
  it('finds the page among the settings, and nothing under an address that nobody has', async () => {
    await page.goto(`${city.url}/admin/settings`);
    await page.getByRole('link', { name: 'Data of one person' }).click();
    await page.getByRole('heading', { name: 'Data of one person' }).waitFor();
    await search('nobody@zq.example');
    await page.getByRole('heading', { name: 'Nothing is kept under nobody@zq.example.' }).waitFor();
    await snapshot(page, 'person-none');
  });

  it('is told what was wrong with an address', async () => {
    await search('olena');
    await page.getByRole('alert').filter({ hasText: 'Expected an e-mail address' }).waitFor();
    await page.locator('[role=alert]:focus').waitFor();
    await snapshot(page, 'person-refused');
  });

  it('sees each record with what an erasure does, and hands all over as a file', async () => {
    await search(EMAIL);
    await page.getByRole('heading', { name: `3 records are kept under ${EMAIL}` }).waitFor();
    const rows = await page.getByRole('row').allInnerTexts();
    expect(rows.slice(1).map((row) => row.split('\t').map((cell) => cell.trim()))).toEqual([
      ['Volunteer inquiry', 'Olena', 'Deleted'],
      ['Resident idea', 'A market', 'Deleted'],
      [
        'Resident idea',
        'A bridge',
        'The person is taken out; the idea stays, because the city has taken it up',
      ],
    ]);
    await snapshot(page, 'person-found');
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download as JSON' }).click(),
    ]);
    expect(file.suggestedFilename()).toBe('data-of-one-person.json');
  });

  it('erases after being asked once more, by keyboard alone', async () => {
    await page.getByRole('button', { name: 'Erase…' }).focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('alertdialog');
    await dialog.getByText('2 records are deleted for good. The person is taken out of one idea.').waitFor();
    await snapshot(page, 'person-dialog');
    await dialog.getByRole('button', { name: 'Erase', exact: true }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('2 records were deleted. The person was taken out of one idea.').waitFor();
    await page.getByRole('heading', { name: `Nothing is kept under ${EMAIL}.` }).waitFor();
    await snapshot(page, 'person-erased');
  });
});
