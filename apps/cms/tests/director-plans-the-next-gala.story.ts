import type { Locator, Page } from 'playwright-core';

import type { RunningCity } from './support/city';
import { contentAddress, signIn } from './support/editor';
import { openOffice, pathOf } from './support/office';
import type { Office } from './support/office';
import { picture } from './support/pictures';
import { startStory } from './support/story';
import type { Story } from './support/story';
import { todayInPortland } from './support/today';

const PANEL = 'Activity and calendar';

let story: Story;
let city: RunningCity;
let page: Page;
let office: Office;
let trade: string;

const idOf = async (type: string, slug: string): Promise<string> => {
  const { results } = Object(await office.send('GET', `${pathOf(type)}?filters[slug][$eq]=${slug}`));
  return String(results[0].documentId);
};

beforeAll(async () => {
  story = await startStory();
  ({ city, page } = story);
  office = await openOffice(city);
  trade = await idOf('event', 'celebrate-trade-2019');
  await signIn(page, city);
});

afterAll(() => story.stop());

const panel = (): Locator => page.getByRole('group', { name: PANEL });
const dialog = (): Locator => page.getByRole('dialog');

/** The form scrolls inside of the page: a picture of all of it needs a window that is as high. */
const pictureOfAll = async (name: string): Promise<void> => {
  await page.setViewportSize({ width: 1280, height: 2400 });
  await picture(page, name);
  await page.setViewportSize({ width: 1280, height: 900 });
};

const openEvent = async (): Promise<void> => {
  await page.goto(contentAddress(city, 'event', trade));
  await panel().getByRole('heading', { name: 'In a calendar' }).waitFor();
};

describe('a director who plans the next gala', () => {
  it('reads that the one of 2019 does not count, and that a calendar needs its day', async () => {
    await openEvent();
    const words = await panel().innerText();
    expect(words).toMatch(/It no longer counts: it lies before the twelve months/);
    expect(words).toContain('It has no place in a calendar yet: only 2019 is known, not the day.');
    await pictureOfAll('event-undated');
  });

  it('reads the day and the hours of one that has them', async () => {
    await office.send('PUT', `${pathOf('event')}/${trade}`, {
      startsOn: '2019-05-23',
      startTime: '18:30',
      endTime: '21:00',
      venueName: 'Oregon Convention Center',
      attendance: 420,
    });
    await openEvent();
    const words = (await panel().innerText()).replaceAll(/\s+/g, ' ');
    expect(words).toContain('Thursday, May 23, 2019');
    expect(words).toContain('6:30 – 9:00 PM (Pacific Daylight Time)');
    expect(words).toContain('Oregon Convention Center');
    await pictureOfAll('event-panel');
  });

  it('is told that there is an edition already, and nothing is made', async () => {
    await panel().getByRole('button', { name: 'Duplicate to next year' }).click();
    await dialog()
      .getByRole('button', { name: /^Same weekday: Thursday/ })
      .press('Enter');
    await picture(page, 'event-duplicate');
    await dialog()
      .getByLabel(/^Starts/)
      .fill('May 23, 2019');
    await dialog().getByRole('button', { name: 'Make a draft' }).click();
    await dialog()
      .getByRole('alert')
      .getByText('Starts is 2019-05-23. Expected a date after 2019-05-23')
      .waitFor();
    await picture(page, 'event-duplicate-refused');
  });

  it('makes a draft on the same date, without the attendance of the past one', async () => {
    await dialog()
      .getByRole('button', { name: /^Same date: / })
      .press('Enter');
    const startsOn = await dialog()
      .getByLabel(/^Starts/)
      .inputValue();
    expect(startsOn).toMatch(/^\d{4}-05-23$/);
    await dialog().getByRole('button', { name: 'Make a draft' }).click();
    await dialog().waitFor({ state: 'detached' });
    await panel().getByRole('link', { name: 'Open the new edition' }).click();
    const name = `Celebrate Trade ${startsOn.slice(0, 4)}`;
    await page.getByRole('heading', { name }).waitFor();
    // On May 23 the same date is today, and whether it was in the home area is not on file.
    const counts = startsOn === todayInPortland() ? /^It (?:counts|may count)/ : 'It does not count yet';
    await panel().getByText(counts).waitFor();
    const { results } = Object(
      await office.send('GET', `${pathOf('event')}?filters[name][$eq]=${encodeURIComponent(name)}`),
    );
    expect(results).toMatchObject([
      {
        startsOn,
        startTime: '18:30',
        venueName: 'Oregon Convention Center',
        attendance: null,
        status: 'draft',
      },
    ]);
  });
});
