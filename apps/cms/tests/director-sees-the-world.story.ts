import type { Locator, Page } from 'playwright-core';

import type { RunningCity } from './support/city';
import { choose, followMenu, languageAdded, signIn } from './support/editor';
import { hire, openOffice, pathOf } from './support/office';
import type { Office } from './support/office';
import { picture } from './support/pictures';
import { startStory } from './support/story';
import type { Story } from './support/story';

const PARTNERS = [
  'Ashkelon, Israel',
  'Bologna, Italy',
  'Guadalajara, Mexico',
  'Kaohsiung, Taiwan',
  'Khabarovsk, Russia',
  'Mutare, Zimbabwe',
  'Sapporo, Japan',
  "Suzhou, People's Republic of China",
  'Ulsan, South Korea',
  'Lviv, Ukraine',
];

let story: Story;
let city: RunningCity;
let page: Page;
let office: Office;

const idOf = async (type: string, filter: string): Promise<string> => {
  const { results } = Object(await office.send('GET', `${pathOf(type)}?${filter}`));
  return results[0].documentId;
};

beforeAll(async () => {
  story = await startStory();
  ({ city, page } = story);
  office = await openOffice(city);
  await signIn(page, city);
});

afterAll(() => story.stop());

const linked = (documentId = ''): object => ({ connect: [{ documentId }] });

const OVERVIEW = '/admin/plugins/sister-cities/overview';

const open = async (search = ''): Promise<void> => {
  await page.goto(`${city.url}${OVERVIEW}${search}`);
  await summary().waitFor();
};
const summary = (): Locator =>
  page.getByRole('status').filter({ has: page.getByRole('heading', { level: 2 }) });
const found = (words: string): Promise<void> =>
  page.getByRole('heading', { name: words, level: 2 }).waitFor();
const field = (name: string): Locator => page.getByRole('combobox', { name });
const search = (): string => new URL(page.url()).search;
const firstCells = async (): Promise<string[]> => {
  await page.getByRole('rowheader').first().waitFor();
  return page.getByRole('rowheader').allInnerTexts();
};
const hasFocus = (locator: Locator): Promise<boolean> => locator.evaluate((each) => each.matches(':focus'));
const fits = async (width: number): Promise<void> => {
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
};

describe('a director who wants to see all relationships', () => {
  it('finds them in the menu, on a map that is told in one sentence', async () => {
    await followMenu(page, 'Sister Cities');
    await found('10 relationships, 1 decision, 2 events, 1 goal');
    await page
      .getByRole('img', {
        name: 'Map of the world with Portland in its middle and lines to 10 partner cities: 9 sister cities, 1 friendship city.',
      })
      .waitFor();
    await picture(page, 'overview-map-1280');
  });

  it('reads the same in the table below, in the order of the office', async () => {
    expect(await firstCells()).toEqual(PARTNERS);
    const sapporo = await page.getByRole('row', { name: /Sapporo/ }).innerText();
    expect(sapporo.split('\t').map((each) => each.trim())).toEqual([
      'Sapporo, Japan',
      'Sister city',
      'Active',
      '1959',
      '–',
      '7,150 km',
    ]);
  });

  it('comes to every city of the map by keyboard, in the order of the table', async () => {
    const points = page.getByRole('list', { name: 'Cities on the map' }).getByRole('link');
    expect(await points.count()).toBe(11);
    await points.first().focus();
    const names: string[] = [];
    for (let each = 0; each < 10; each += 1) {
      await page.keyboard.press('Tab');
      names.push(await page.locator(':focus').innerText());
    }
    expect(names.map((name) => name.split(':')[0])).toEqual(PARTNERS);
    expect(names[6]).toBe('Sapporo, Japan: Sister city, Active, since 1959');
    await picture(page, 'overview-map-focus');
  });

  it('opens a relationship from the map with Enter, and comes back', async () => {
    await page.getByRole('list', { name: 'Cities on the map' }).getByRole('link', { name: /^Lviv/ }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Portland – Lviv' }).waitFor();
    await languageAdded(page);
    await page.goBack();
    await found('10 relationships, 1 decision, 2 events, 1 goal');
  });

  it('filters, and the address keeps it through reload and back', async () => {
    await choose(page, field('Designation'), 'Friendship city');
    await found('1 relationship, 1 decision, no events, no goals');
    expect(search()).toBe('?designation=friendship_city');
    expect(await firstCells()).toEqual(['Lviv, Ukraine']);
    await choose(page, field('Country'), 'Japan');
    await found('No relationships, no decisions, no events, no goals');
    await page.getByText('Nothing fits these filters.').waitFor();
    await page.reload();
    await found('No relationships, no decisions, no events, no goals');
    await page.goBack();
    await found('1 relationship, 1 decision, no events, no goals');
    await page.getByRole('button', { name: 'Clear the filters' }).click();
    await found('10 relationships, 1 decision, 2 events, 1 goal');
    expect(await hasFocus(summary())).toBe(true);
    expect(search()).toBe('');
  });

  it('chooses years, and is told when they cannot be meant', async () => {
    const [from, to] = [page.getByLabel('From year'), page.getByLabel('To year')];
    await to.fill('1987');
    await found('4 relationships, no decisions, no events, no goals');
    expect(await firstCells()).toEqual([
      'Ashkelon, Israel',
      'Guadalajara, Mexico',
      'Sapporo, Japan',
      'Ulsan, South Korea',
    ]);
    await from.fill('19');
    await page.getByText('Four digits, such as 1959.').waitFor();
    await from.fill('1990');
    await page.getByText('It is after the last year.').waitFor();
    expect(search()).toBe('?from=1990&to=1987');
    await page.goBack();
    await page.getByText('It is after the last year.').waitFor({ state: 'detached' });
    await from.and(page.locator('[value=""]')).waitFor();
    await open();
  });

  it('sees over time what was founded, decided and held', async () => {
    await page.getByRole('tab', { name: 'Timeline' }).click();
    const lanes = page.getByRole('list', { name: 'Timeline' });
    await lanes.waitFor();
    await lanes.getByRole('link', { name: '1959: Founded: Sapporo, Japan' }).waitFor();
    await lanes
      .getByRole('link', { name: '2022: Designated a friendship city – Portland City Council' })
      .waitFor();
    await lanes.getByRole('link', { name: 'June 6, 2019: Peace Bell Rededication Ceremony' }).waitFor();
    await lanes.getByText('The whole program').waitFor();
    await picture(page, 'overview-timeline-1280');
    await page.getByRole('button', { name: 'Show as a table' }).click();
    await page.getByRole('heading', { level: 2 }).waitFor();
    const happened = await firstCells();
    expect(search()).toBe('?view=timeline&show=table');
    expect([happened.length, happened[0], happened.at(-1)]).toEqual([
      13,
      'Founded: Sapporo, Japan',
      'Designated a friendship city',
    ]);
    await picture(page, 'overview-timeline-table');
  });

  it('sees what the relationships are for, by area and by relationship', async () => {
    await page.getByRole('tab', { name: 'Goals' }).click();
    const area = page.getByRole('region', { name: 'Diplomatic relationships' });
    await area.getByText('Sapporo, Japan · Active · from: June 6, 2019, until: today').waitFor();
    await page.getByRole('button', { name: 'By relationship' }).click();
    const sapporo = page.getByRole('region', { name: 'Sapporo, Japan' });
    await sapporo.getByText('Diplomatic relationships · Active · from: June 6, 2019, until: today').waitFor();
    expect(search()).toBe('?view=goals&by=relationship');
    await picture(page, 'overview-goals-1280');
    await sapporo.getByRole('link').click();
    await page.waitForURL(/sister-cities\.goal\//);
    await languageAdded(page);
    await page.goBack();
  });

  it('sees how much took place in each quarter, and what is not dated exactly enough', async () => {
    await page.getByRole('tab', { name: 'Activity' }).click();
    await page.getByText(/^Q2 2019 to Q\d 20\d\d: 1 event, in 1 of \d+ quarters$/).waitFor();
    await page.getByRole('link', { name: 'Q2 2019: 1 event: Peace Bell Rededication Ceremony' }).waitFor();
    await page
      .getByRole('heading', { name: 'One event is not dated exactly enough for a quarter' })
      .waitFor();
    await page.getByRole('link', { name: 'Celebrate Trade 2019' }).waitFor();
    await picture(page, 'overview-activity-1280');
    await page.getByRole('button', { name: 'Show as a table' }).click();
    expect((await firstCells())[0]).toBe('Q2 2019');
  });

  it('sees what is suspended, proposed and in a draft told apart by more than colour', async () => {
    const lviv = await idOf('relationship', 'filters[slug][$eq]=portland-lviv');
    const life = Object(await office.send('GET', `/sister-cities/relationships/${lviv}/life`));
    await office.send('POST', `/sister-cities/relationships/${lviv}/transitions`, {
      sequence: life.data.sequence,
      transition: 'suspend',
      body: 'Portland City Council',
      identifier: 'Resolution 1',
      result: 'pass',
      decidedOn: '2026-03-04',
      reason: 'For this story.',
      publicNotice: 'Suspended for this story.',
    });
    const portland = await idOf('city', 'filters[isHome][$eq]=true');
    const [nairobi, perth] = await office.enter('city', [
      { name: 'Nairobi', slug: 'nairobi', countryCode: 'KE', latitude: -1.2864, longitude: 36.8172 },
      { name: 'Perth', slug: 'perth', countryCode: 'AU' },
    ]);
    await office.enter('relationship', [
      { homeCity: linked(portland), partnerCity: linked(nairobi), slug: 'portland-nairobi' },
      { homeCity: linked(portland), partnerCity: linked(perth), slug: 'portland-perth' },
    ]);
    await open();
    await found('12 relationships, 2 decisions, 2 events, 1 goal');
    const points = page.getByRole('list', { name: 'Cities on the map' });
    await points.getByRole('link', { name: /^Lviv, Ukraine: Friendship city, Suspended/ }).waitFor();
    await points
      .getByRole('link', { name: /^Nairobi, Kenya \(draft\): No designation yet, Proposed/ })
      .waitFor();
    await page
      .getByText('One city is not on the map, because the coordinates are not on file: Perth.')
      .waitFor();
    const legend = await page.getByRole('list', { name: 'Legend' }).innerText();
    for (const words of [
      'Home city',
      'Sister city',
      'Friendship city',
      'No designation yet',
      'Active',
      'Suspended',
    ])
      expect(legend).toContain(words);
    await picture(page, 'overview-map-standings');
  });

  it.each([1280, 768, 320])('has all of it on a screen that is %d pixels wide', async (width) => {
    await page.setViewportSize({ width, height: 1024 });
    for (const view of ['map', 'timeline', 'goals', 'activity']) {
      await open(`?view=${view}`);
      await picture(page, `overview-${view}-${String(width)}`);
      await fits(width);
    }
    await page.setViewportSize({ width: 1280, height: 900 });
  });

  it('is told when it cannot be loaded, and may try again', async () => {
    await page.route('**/sister-cities/overview?*', (route) => route.abort());
    await page.goto(`${city.url}${OVERVIEW}`);
    await page.getByRole('alert').getByText('The relationships could not be loaded.').waitFor();
    await picture(page, 'overview-not-loaded');
    await page.unroute('**/sister-cities/overview?*');
    await page.getByRole('button', { name: 'Try again' }).click();
    await found('12 relationships, 2 decisions, 2 events, 1 goal');
  });
});

describe('a colleague', () => {
  it('of an association does not find the page', async () => {
    const login = await hire(office, 'Association Contact');
    const contact = await story.pageOfSomebodyElse();
    await contact.goto(`${city.url}/admin`);
    await contact.getByLabel(/email/i).fill(login.email);
    await contact.getByLabel('Password').first().fill(login.password);
    await contact.getByRole('button', { name: /log ?in/i }).click();
    await contact.getByRole('navigation').first().waitFor();
    expect(await contact.getByRole('link', { name: 'Sister Cities', exact: true }).count()).toBe(0);
    await contact.goto(`${city.url}${OVERVIEW}`);
    await contact.getByText("You don't have the permissions to access that content").waitFor();
    await contact.context().close();
  });
});
