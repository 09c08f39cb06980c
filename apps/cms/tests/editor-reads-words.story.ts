import type { Locator, Page } from 'playwright-core';

import ja from '../../../packages/strapi-plugin-sister-cities/admin/src/translations/fields/ja.json';
import jaTexts from '../../../packages/strapi-plugin-sister-cities/admin/src/translations/ja.json';

import type { RunningCity } from './support/city';
import {
  cellsOf,
  contentAddress,
  openArrangement,
  openNewRelationship,
  openRelationship,
  openRelationships,
  signIn,
} from './support/editor';
import { picture, snapshot } from './support/pictures';
import { startStory } from './support/story';
import type { Story } from './support/story';

const CLOSED = 'Changed by a transition, not here.';

let story: Story;
let city: RunningCity;
let page: Page;

beforeAll(async () => {
  story = await startStory();
  ({ city, page } = story);
  await signIn(page, city);
});

afterAll(() => story.stop());

const choice = (label: RegExp): Locator => page.getByRole('combobox', { name: label });
const headings = (): Promise<string[]> =>
  page.getByRole('tabpanel').getByRole('heading', { level: 2 }).allTextContents();

describe('an editor in Portland', () => {
  it('reads labels in the list, and no codes', async () => {
    await openRelationships(page, city);
    const cells = await cellsOf(page, 'Portland – Sapporo');
    // The country between them is asked for once the list is there.
    expect([...cells.slice(1, 3), ...cells.slice(4, 7)]).toEqual([
      'Portland – Sapporo',
      'Sapporo',
      'Sister city',
      'Active',
      '1959',
    ]);
  });

  it('sees in the list the country of each partner, what is due next and the last contact', async () => {
    await page.getByRole('gridcell', { name: 'June 6, 2019' }).waitFor();
    const headers = await page.getByRole('row').first().getByRole('gridcell').allInnerTexts();
    expect(headers.map((each) => each.trim().toLowerCase())).toEqual(
      expect.arrayContaining(['country', 'next due', 'last contact']),
    );
    // Between them is a column of Strapi's, with the languages of each.
    const [, , , country, , , , , due, contact] = await cellsOf(page, 'Portland – Sapporo');
    expect([country, due, contact]).toEqual(['🇯🇵 Japan', '-', 'June 6, 2019']);
    expect((await cellsOf(page, 'Portland – Kaohsiung'))[3]).toBe('🇹🇼 Taiwan');
    await picture(page, 'list-of-relationships');
  });

  it('is told in the list what could not be loaded', async () => {
    await page.route('**/sister-cities/glance?*', (route) => route.abort());
    await openRelationships(page, city);
    await page.getByRole('gridcell', { name: 'Could not be loaded' }).first().waitFor();
    expect((await cellsOf(page, 'Portland – Sapporo'))[2]).toBe('Sapporo');
    await page.unroute('**/sister-cities/glance?*');
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

/** Every label, help text and heading of the schemas as it stands in English; some are listed with their place. */
const ENGLISH = new Set(
  [ja.headings, ja.labels, ja.help].flatMap((texts) =>
    Object.keys(texts).flatMap((key) => [key, key.slice(key.indexOf(': ') + 1).trim()]),
  ),
);

/** What a part of the page says in the words of the schemas, without the mark of a required field and its count of links. */
const englishIn = async (part: Locator): Promise<string[]> =>
  (await part.innerText())
    .split(/[\n\t]/)
    .filter((line) => ENGLISH.has(line.replace(/( \(\d+\))?\*?$/, '').trim()));

describe('an editor in Portland who reads Japanese', () => {
  const form = (): Locator => page.getByRole('tabpanel');

  // The admin panel remembers the filter of the test before in the window that set it.
  beforeAll(async () => {
    await page.close();
    page = await story.pageOfSomebodyElse();
    await signIn(page, city);
  });

  it('reads headings, labels and help texts of a relationship in Japanese, where English ones stood', async () => {
    await openRelationship(page, city, 'Portland – Sapporo');
    await choice(/^designation/i).waitFor();
    expect((await englishIn(form())).length).toBeGreaterThan(50);

    await page.evaluate(`localStorage.setItem('strapi-admin-language', 'ja')`);
    await openRelationship(page, city, 'Portland – Sapporo');
    await choice(/^区分/).waitFor();
    await snapshot(page, 'relationship-ja');
    expect(await headings()).toEqual([
      '二つの都市',
      '現状',
      '理由と目的',
      '交流の推移',
      '協定と法的根拠',
      '関連する記録',
      '記録',
    ]);
    await page.getByText('最初の協定の日付を、分かっている範囲で書きます。').waitFor();
    expect(await englishIn(form())).toEqual([]);
  });

  it('reads the list of relationships and its filters in Japanese', async () => {
    await openRelationships(page, city);
    await page.getByRole('gridcell', { name: 'Portland – Sapporo' }).first().waitFor();
    await snapshot(page, 'relationships-ja');
    const columns = await page.locator('thead th').allInnerTexts();
    expect(columns.map((column) => column.trim())).toEqual(
      expect.arrayContaining(['表題', '相手都市', '国', '区分', '状態', '提携']),
    );
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('姉妹都市関係');
    await page.getByRole('link', { name: 'ボランティアの申し出', exact: true }).waitFor();

    await page.getByRole('button', { name: 'フィルター' }).click();
    await page.getByRole('dialog').getByRole('combobox').first().click();
    await page.getByRole('option', { name: '区分', exact: true }).waitFor();
    const filters = await page.getByRole('option').allInnerTexts();
    expect(filters.filter((filter) => ENGLISH.has(filter))).toEqual([]);
    expect(filters).toContain('提携 (最も早い日)');
  });

  it('reads a city and the facts in its lists in Japanese', async () => {
    await page.goto(contentAddress(city, 'city'));
    await page.getByRole('link', { name: 'Sapporo', exact: true }).click();
    await page.getByRole('heading', { name: 'Sapporo', level: 1 }).waitFor();
    await page.getByRole('combobox', { name: '国コード' }).waitFor();
    await page.getByRole('button', { name: jaTexts['list.add'].replace('{noun}', ja.items.mayor) }).click();
    await page.getByRole('textbox', { name: '役職名' }).waitFor();
    await snapshot(page, 'city-ja');
    expect(await headings()).toEqual(['名称と国', '位置と時刻', '概要', '識別子と出典']);
    await page.getByText('例：札幌市長').waitFor();
    expect(await englishIn(form())).toEqual([]);
  });

  it('reads the rules of the city in Japanese', async () => {
    await page.goto(`${city.url}/admin/settings/sister-cities/policy`);
    const balance = page.getByRole('group', { name: '残高（以上）' });
    await balance.getByText('団体の銀行口座に必要な最低残高です。').waitFor();
    await page.getByRole('heading', { name: '提案から姉妹都市まで', level: 2 }).waitFor();
    await snapshot(page, 'rules-ja');
    expect(await page.getByRole('heading', { level: 3 }).allTextContents()).toEqual(
      expect.arrayContaining(['誓約', '友好都市としての月数（以上）', 'ボランティアの記録を保管する月数']),
    );
  });
});
