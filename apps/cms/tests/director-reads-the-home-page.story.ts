import type { Locator, Page } from 'playwright-core';

import type { RunningCity } from './support/city';
import { signIn } from './support/editor';
import { hire, openOffice, pathOf } from './support/office';
import type { Office } from './support/office';
import { picture } from './support/pictures';
import { startStory } from './support/story';
import type { Story } from './support/story';

const ASSOCIATION = 'Portland-Sapporo Sister City Association';
const DAY = 86_400_000;

let story: Story;
let city: RunningCity;
let page: Page;
let office: Office;

beforeAll(async () => {
  story = await startStory();
  ({ city, page } = story);
  office = await openOffice(city);
  await signIn(page, city);
  // The parts are read at once below, and Strapi draws them anew as long as it loads what they are.
  await page.goto(`${city.url}/admin`, { waitUntil: 'networkidle' });
});

afterAll(() => story.stop());

const part = (title: string, on: Page = page): Locator =>
  on.locator('section', { has: on.getByRole('heading', { name: title, exact: true }) });

const goHome = async (): Promise<void> => {
  await page.goto(`${city.url}/admin`);
  await part('Missing in the records').getByRole('list').waitFor();
};

/** The panel scrolls inside: a picture of the whole home page needs a window as high as it is. */
const pictureOfAll = async (name: string, width = 1280): Promise<void> => {
  await page.setViewportSize({ width, height: width < 1000 ? 4200 : 2400 });
  await picture(page, name);
  await page.setViewportSize({ width, height: 900 });
};

/** The day so many days from now, and its month. */
const dayFromNow = (days: number): string => new Date(Date.now() + days * DAY).toISOString().slice(0, 10);
const monthFromNow = (days: number): string => dayFromNow(days).slice(0, 7);

const longDay = (day: string): string =>
  new Intl.DateTimeFormat('en', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day));

const associationId = async (): Promise<string> => {
  const { results } = Object(await office.send('GET', `${pathOf('association')}?page=1&pageSize=10`));
  return String(results[0].documentId);
};

describe('a director who opens the admin panel in the morning', () => {
  it('reads that nothing tells what Sapporo’s association owes, and that nine partners have none', async () => {
    const owed = part('Reports and balances');
    await owed.getByRole('link', { name: ASSOCIATION }).waitFor();
    const words = await owed.innerText();
    for (const each of [
      'No report on file tells',
      'Portland – Sapporo',
      '9 relationships have no association on file.',
    ])
      expect(words).toContain(each);
    expect(await owed.getByRole('definition').allInnerTexts()).toEqual(['0', '0', '0', '1']);
  });

  it('reads how many anniversaries come, each with its relationship', async () => {
    const anniversaries = part('Anniversaries');
    await anniversaries.getByText('in the next twelve months').waitFor();
    expect(await anniversaries.getByRole('listitem').count()).toBe(10);
    expect(await anniversaries.innerText()).toMatch(/\d+(?:st|nd|rd|th) anniversary in \d{4}/);
  });

  it('reads that Lviv is not ready for the Council yet', async () => {
    const ready = part('Ready for Council');
    await ready.getByText('No relationship is ready for its next designation').waitFor();
    await ready.getByText('One that could change its designation has two or more checks open.').waitFor();
  });

  it('reads with whom the city was last in touch when, and of whom nothing is on file', async () => {
    const quiet = part('Quiet partners');
    await quiet.getByText('10 of 10 active partners are quiet or have nothing on file.').waitFor();
    await quiet.getByText('12 months, by the rules of the city').waitFor();
    const [first, second, third] = await quiet.getByRole('listitem').allInnerTexts();
    expect(first).toMatch(/^Portland – Sapporo\s+Last contact: June 6, 2019 \(at least \d+ years ago\)$/);
    expect(second).toMatch(/^Portland – Lviv\s+Last contact: 2022 \(at least \d+ (?:months|years) ago\)$/);
    expect(third).toMatch(/^Portland – Ashkelon\s+No contact is on file$/);
    await pictureOfAll('home-widgets');
  });

  it('goes from what is missing to the records that miss it', async () => {
    await part('Missing in the records').getByRole('link', { name: '1 city without a Wikidata id' }).click();
    await page.getByRole('gridcell', { name: 'Mutare' }).waitFor();
    expect(await page.getByRole('gridcell', { name: 'Sapporo' }).count()).toBe(0);
    await picture(page, 'home-missing');
  });

  it('finds a balance that is too low and a report that is due soon once they are on file', async () => {
    const association = { connect: [{ documentId: await associationId() }] };
    const dueOn = dayFromNow(20);
    await office.enter('association-report', [
      {
        association,
        kind: 'financial',
        periodStart: monthFromNow(-300),
        periodEnd: monthFromNow(-60),
        submittedOn: dayFromNow(-20),
        review: 'accepted',
        endingBalance: '12000.00 USD',
        lowestBalance: '9250.00 USD',
      },
      {
        association,
        kind: 'financial',
        periodStart: monthFromNow(-20),
        periodEnd: monthFromNow(20),
        dueOn,
      },
    ]);
    await goHome();
    const owed = part('Reports and balances');
    await owed.getByText(`Report due on ${longDay(dueOn)}`).waitFor();
    await owed.getByText('Balance below the minimum (last report until').waitFor();
    expect(await owed.getByRole('definition').allInnerTexts()).toEqual(['0', '1', '1', '0']);
    await pictureOfAll('home-owed');
    await owed.getByRole('link', { name: ASSOCIATION }).click();
    await page.getByRole('heading', { name: ASSOCIATION }).waitFor();
  });

  it('is told which part could not be loaded, and tries again by keyboard', async () => {
    await page.route('**/sister-cities/home/quiet*', (route) => route.abort());
    await page.goto(`${city.url}/admin`);
    const quiet = part('Quiet partners');
    await quiet.getByRole('alert').getByText('This could not be loaded.').waitFor();
    await part('Anniversaries').getByText('in the next twelve months').waitFor();
    await pictureOfAll('home-not-loaded');
    await page.unroute('**/sister-cities/home/quiet*');
    await quiet.getByRole('button', { name: 'Try again' }).focus();
    await page.keyboard.press('Enter');
    await quiet.getByRole('link', { name: 'Portland – Sapporo' }).waitFor();
    expect(await quiet.evaluate((each) => each.matches(':focus-within'))).toBe(true);
  });

  it('has all of it on a screen that is 768 pixels wide, and on one of 320', async () => {
    await page.setViewportSize({ width: 768, height: 1024 });
    await goHome();
    await pictureOfAll('home-768', 768);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(768);
    await page.setViewportSize({ width: 320, height: 700 });
    await goHome();
    await pictureOfAll('home-320', 320);
    await page.setViewportSize({ width: 1280, height: 900 });
  });
});

describe('an editor', () => {
  it('finds the parts on relationships and records, and not what associations owe', async () => {
    const login = await hire(office, 'Sister Cities Editor');
    const editor = await story.pageOfSomebodyElse();
    await signIn(editor, { ...city, login });
    await part('Ready for Council', editor)
      .getByText('One that could change its designation has two or more checks open.')
      .waitFor();
    await editor.getByRole('heading', { name: 'Reports and balances' }).waitFor({ state: 'detached' });
    await editor.context().close();
  });
});
