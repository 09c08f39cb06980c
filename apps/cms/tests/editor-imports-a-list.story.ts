import { readFileSync } from 'node:fs';

import type { Locator, Page, Route } from 'playwright-core';

import { violationsIn } from './support/accessible';
import type { RunningCity } from './support/city';
import { choose, followMenu, signIn } from './support/editor';
import { hold } from './support/hold';
import { getsFocus } from './support/keyboard';
import { picture } from './support/pictures';
import { startStory } from './support/story';
import type { Story } from './support/story';

let story: Story;
let city: RunningCity;
let page: Page;

beforeAll(async () => {
  story = await startStory();
  ({ city, page } = story);
  await signIn(page, city);
  await followMenu(page, 'Import and export');
  await page.getByRole('heading', { name: 'Import a file' }).waitFor();
});

afterAll(() => story.stop());

const BROKEN = 'Slug,Name,Country code\nbend,"Bend,US\n';
const LIST = 'Slug;Name;Country code;Lat;Colour\nbend;Bend;US;;green\nsapporo;Sapporo;JP;43.0621;white\n';
const REFUSED = LIST.replace('bend;Bend;US', 'bend;Bend;Oregon');

const bring = (name: string, text: string): Promise<void> =>
  page
    .getByLabel('File to import')
    .setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text, 'utf8') });

const press = (name: string): Promise<void> => page.getByRole('button', { name, exact: true }).click();

const heading = (name: string): Locator => page.getByRole('heading', { name, exact: true });

const row = (text: string): Locator => page.getByRole('row').filter({ hasText: text });

const undo = (): Locator => page.getByRole('button', { name: 'Undo the import of cities.csv' }).first();

const mapped = (column: string): Locator =>
  page.getByRole('combobox', { name: `Field for the column ${column}` });

const accessible = async (): Promise<void> => {
  expect(await violationsIn(page, 'main')).toEqual([]);
};

describe('an editor who has a list of cities', () => {
  it('is told the line of a broken file, and chooses it again', async () => {
    await picture(page, 'import-choose');
    await accessible();
    await bring('cities.csv', BROKEN);
    await page.getByText('Line 2, character 6: a quotation mark is opened and never closed.').waitFor();
    await picture(page, 'import-broken');
    await bring('cities.csv', REFUSED);
    await heading('Match the columns').waitFor();
  });

  it('finds most columns matched, and leaves out or matches the others', async () => {
    expect(await mapped('Country code').innerText()).toBe('Country code (needed)');
    expect(await mapped('Lat').innerText()).toBe('Latitude');
    expect(await mapped('Colour').innerText()).toBe('Leave out');
    await choose(page, mapped('Slug'), 'Leave out');
    await page.getByText('No column fills Slug, by which each record is found.').waitFor();
    expect(await page.getByRole('button', { name: 'Check the rows' }).isDisabled()).toBe(true);
    await choose(page, mapped('Slug'), 'Slug (needed)');
    await picture(page, 'import-columns');
    await accessible();
  });

  it('sees which row is refused and why, and that nothing can be imported', async () => {
    await press('Check the rows');
    await page
      .getByText('1 new')
      .or(page.getByText('0 new, 1 changed, 0 unchanged, 1 refused'))
      .first()
      .waitFor();
    expect(await row('Line 2').innerText()).toContain('countryCode is Oregon. Expected');
    expect(await page.getByRole('button', { name: /^Import / }).count()).toBe(0);
    await picture(page, 'import-refused');
    await accessible();
  });

  it('mends the file, sees what changes, and imports it', async () => {
    await press('Choose another file');
    await bring('cities.csv', LIST);
    await press('Check the rows');
    await page.getByText('1 new, 1 changed, 0 unchanged, 0 refused').waitFor();
    expect(await row('Line 3').innerText()).toContain('Latitude: 43.0667 → 43.0621');
    await picture(page, 'import-report');
    await press('Import 2 rows');
    await heading('cities.csv was imported').waitFor();
    await undo().waitFor();
    await picture(page, 'import-done');
    await accessible();
    await page.getByRole('link', { name: 'bend', exact: true }).waitFor();
  });

  it('undoes it, and finds that in the list of imports', async () => {
    await undo().click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Undo the import', exact: true }).click();
    await page.getByText('The import of cities.csv was undone.').waitFor();
    await row('Undone').waitFor();
    await picture(page, 'import-undone');
  });

  it('whose connection is lost on the way is told that nothing was imported', async () => {
    await bring('cities.csv', LIST);
    await press('Check the rows');
    await page.route('**/sister-cities/imports', (route) =>
      route.request().method() === 'POST' ? route.abort() : route.continue(),
    );
    // The first question is answered once there is a second one, and the others too late.
    const questions: Route[] = [];
    await page.route('**/sister-cities/imports/*', async (route) => {
      questions.push(route);
      if (questions.length === 2) await questions[0]?.continue();
    });
    await press('Import 2 rows');
    await page.getByText('The connection was lost, and nothing was imported.').waitFor();
    await picture(page, 'import-lost');
    await page.unroute('**/sister-cities/imports');
    await press('Choose another file');
    const answered = page.waitForResponse('**/sister-cities/imports/*');
    await Promise.all(questions.slice(1).map((late) => late.continue()));
    await answered;
    await page.unroute('**/sister-cities/imports/*');
  });

  it('cannot undo an import while another one goes on', async () => {
    await bring('cities.csv', LIST);
    await press('Check the rows');
    await press('Import 2 rows');
    await heading('cities.csv was imported').waitFor();
    await press('Import another file');
    await bring('more.csv', LIST.replace('43.0621', '43.0667'));
    await press('Check the rows');
    const letGo = await hold(page, ({ pathname }) => pathname === '/sister-cities/imports');
    await press('Import one row');
    await page.getByRole('progressbar').waitFor();
    await undo().and(page.locator('[aria-disabled=true]')).waitFor();
    letGo();
    await heading('more.csv was imported').waitFor();
    await press('Import another file');
  });

  it('takes the list out again as a table', async () => {
    await choose(page, page.getByRole('combobox', { name: 'What to export' }), 'City');
    const downloading = page.waitForEvent('download');
    await press('Download as a table (CSV)');
    const download = await downloading;
    await getsFocus(page.getByRole('button', { name: 'Download as a table (CSV)' }));
    expect(download.suggestedFilename()).toBe('sister-cities-cities.csv');
    const text = readFileSync(await download.path(), 'utf8');
    expect(text.split('\r\n')[0]).toMatch(/^\uFEFFslug,name,/);
    expect(text).toContain('sapporo,Sapporo');
  });

  it('can do it on a narrow screen too', async () => {
    await page.setViewportSize({ width: 768, height: 900 });
    await bring('cities.csv', LIST);
    await heading('Match the columns').waitFor();
    await picture(page, 'import-narrow');
  });
});
