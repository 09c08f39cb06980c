import type { Locator, Page } from 'playwright-core';

import type { RunningCity } from './support/city';
import { contentAddress, signIn } from './support/editor';
import { getsFocus } from './support/keyboard';
import { hire, openOffice, pathOf } from './support/office';
import type { Colleague, Office } from './support/office';
import { picture } from './support/pictures';
import { startStory } from './support/story';
import type { Story } from './support/story';

const ASSOCIATION = 'Portland-Sapporo Sister City Association';
const PANEL = 'Reports, balance and activity';

let story: Story;
let city: RunningCity;
let page: Page;
let office: Office;
const ids: Record<string, string> = {};

const idOf = async (type: string, slug: string): Promise<string> => {
  const { results } = Object(await office.send('GET', `${pathOf(type)}?filters[slug][$eq]=${slug}`));
  return String(results[0].documentId);
};

beforeAll(async () => {
  story = await startStory();
  ({ city, page } = story);
  office = await openOffice(city);
  ids.association = await idOf('association', 'portland-sapporo-sister-city-association');
  await signIn(page, city);
});

afterAll(() => story.stop());

const panel = (name: string, on: Page = page): Locator => on.getByRole('group', { name });
const dialog = (): Locator => page.getByRole('dialog');

/** The form scrolls inside of the page: a picture of all of it needs a window that is as high. */
const pictureOfAll = async (name: string): Promise<void> => {
  await page.setViewportSize({ width: 1280, height: 2400 });
  await picture(page, name);
  await page.setViewportSize({ width: 1280, height: 900 });
};

const openAssociation = async (on: Page = page): Promise<void> => {
  await on.goto(contentAddress(city, 'association', ids.association));
  await panel(PANEL, on).getByRole('heading', { name: 'Meetings and events by quarter' }).waitFor();
};

const dayBefore = (days: number): string =>
  new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);

describe('a director who looks after an association', () => {
  it('reads beside its form what is on file and what the city asks, while there is no report', async () => {
    await openAssociation();
    const words = await panel(PANEL).innerText();
    for (const each of [
      'No report on file tells',
      'Reports are asked for every 12 months.',
      'Minimum by the rules of the city: 10,000.00 USD',
      'No report that arrived tells a balance.',
      'No meeting or event of the last twelve months is on file',
      'The rules ask for at least 4 meetings and events in twelve months.',
    ])
      expect(words).toContain(each);
    await pictureOfAll('association-empty');
  });

  it('is told at the field what is wrong with a report, and nothing is recorded', async () => {
    await panel(PANEL).getByRole('button', { name: 'Record a report' }).click();
    await dialog().locator(':focus').waitFor();
    await dialog().getByRole('button', { name: 'Record a report' }).click();
    await dialog().getByRole('alert').getByText('Period from is required').waitFor();
    await dialog()
      .getByLabel(/^Period from/)
      .fill('2024');
    await dialog()
      .getByLabel(/^Period to/)
      .fill('2023');
    await dialog()
      .getByLabel(/^Balance at the end/)
      .fill('$12,000');
    await dialog().getByRole('button', { name: 'Record a report' }).click();
    await dialog().getByRole('alert').getByText('Balance at the end of the period is $12,000.').waitFor();
    await dialog()
      .getByLabel(/^Balance at the end/)
      .fill('12,000 USD');
    await dialog().getByRole('button', { name: 'Record a report' }).click();
    await dialog().getByRole('alert').getByText('Period to is 2023, before periodStart').waitFor();
    expect(
      await dialog()
        .getByLabel(/^Period to/)
        .getAttribute('aria-invalid'),
    ).toBe('true');
    await picture(page, 'association-report-refused');
    const { pagination } = Object(await office.send('GET', pathOf('association-report')));
    expect(pagination.total).toBe(0);
  });

  it('mends it, and sees the balance beside the minimum at once', async () => {
    await dialog()
      .getByLabel(/^Period to/)
      .fill('2024');
    await dialog()
      .getByLabel(/^Lowest balance/)
      .fill('10,000 usd');
    await dialog().getByText('10,000.00 US dollars').waitFor();
    await dialog()
      .getByLabel(/^Balance at the end/)
      .fill('12,000 USD');
    await dialog().getByRole('button', { name: 'Record a report' }).click();
    await dialog().waitFor({ state: 'detached' });
    await panel(PANEL)
      .getByRole('img', {
        name: 'One report until December 31, 2024. Lowest balance: 10,000.00 USD. None is below the minimum.',
      })
      .waitFor();
    await panel(PANEL).getByRole('link', { name: 'Open the report' }).waitFor();
    const { results } = Object(await office.send('GET', pathOf('association-report')));
    expect(results).toMatchObject([
      {
        title: `${ASSOCIATION}, 2024`,
        kind: 'financial',
        endingBalance: '12000.00 USD',
        lowestBalance: '10000.00 USD',
        review: 'pending',
      },
    ]);
  });

  it('sees a balance a cent too low, drawn and in the table, and events by quarter', async () => {
    const association = { connect: [{ documentId: ids.association }] };
    await office.enter(
      'association-report',
      [
        ['2021', '11000.00 USD', '14000.00 USD'],
        ['2022', '9999.99 USD', '13000.00 USD'],
        ['2023', '10400.00 USD', '15500.00 USD'],
      ].map(([year, lowestBalance, endingBalance]) => ({
        association,
        kind: 'financial',
        periodStart: year,
        periodEnd: year,
        submittedOn: `${String(Number(year) + 1)}-01-10`,
        review: 'accepted',
        lowestBalance,
        endingBalance,
      })),
    );
    await office.enter(
      'event',
      [20, 110, 120].map((days) => ({
        name: `Board meeting ${dayBefore(days)}`,
        slug: `board-meeting-${dayBefore(days)}`,
        kind: 'meeting',
        startsOn: dayBefore(days),
        inHomeArea: true,
        association,
      })),
    );
    await openAssociation();
    await panel(PANEL)
      .getByRole('img', {
        name: '4 reports until December 31, 2024. Lowest balance: 9,999.99 USD. One is below the minimum.',
      })
      .waitFor();
    await panel(PANEL)
      .getByRole('img', { name: /: 0; .*: 0; .*: 2; .*: 1$/ })
      .waitFor();
    await pictureOfAll('association-panel');
    await panel(PANEL).getByRole('button', { name: 'Show as a table: Balance over time' }).press('Enter');
    const row = await panel(PANEL).getByRole('row', { name: /2022/ }).innerText();
    expect(row.split(/\s*\t\s*/)).toEqual([
      '2022',
      '9,999.99 USD',
      '13,000.00 USD',
      expect.stringMatching(/^Below/),
    ]);
    await panel(PANEL)
      .getByRole('button', { name: 'Show as a table: Meetings and events by quarter' })
      .press('Enter');
    expect(await panel(PANEL).getByRole('table').count()).toBe(2);
    await pictureOfAll('association-tables');
  });

  it.each([768, 320])('has all of it on a screen that is %d pixels wide', async (width) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(contentAddress(city, 'association', ids.association));
    await page.getByRole('button', { name: 'Open more actions' }).click();
    const balance = panel(PANEL).getByRole('heading', { name: 'Balance over time' });
    await balance.scrollIntoViewIfNeeded();
    await picture(page, `association-${String(width)}`);
    const box = await panel(PANEL).boundingBox();
    expect((box?.x ?? 0) + (box?.width ?? Infinity)).toBeLessThanOrEqual(width);
  });

  it('is told when it cannot be loaded, and may try again', async () => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.route('**/desk?*', (route) => route.abort());
    await page.goto(contentAddress(city, 'association', ids.association));
    await panel(PANEL).getByRole('alert').getByText('What is on file could not be loaded.').waitFor();
    await page.unroute('**/desk?*');
    await panel(PANEL).getByRole('button', { name: 'Try again' }).click();
    await panel(PANEL).getByRole('heading', { name: 'Balance over time' }).waitFor();
    await getsFocus(panel(PANEL));
  });
});

describe('a colleague', () => {
  const openAs = async ({ email, password }: Colleague): Promise<Page> => {
    const other = await story.pageOfSomebodyElse();
    await other.goto(`${city.url}/admin`);
    await other.getByLabel(/email/i).fill(email);
    await other.getByLabel('Password').first().fill(password);
    await other.getByRole('button', { name: /log ?in/i }).click();
    await other.getByRole('navigation').first().waitFor();
    return other;
  };

  it('who edits what visitors read sees no figure of a report', async () => {
    const editor = await openAs(await hire(office, 'Sister Cities Editor'));
    await openAssociation(editor);
    const words = await panel(PANEL, editor).innerText();
    expect(words).toContain('The figures of reports are shown to those who may see what associations owe.');
    expect(words).not.toContain('9,999.99');
    expect(await panel(PANEL, editor).getByRole('button', { name: 'Record a report' }).count()).toBe(0);
    await picture(editor, 'association-editor');
    await editor.context().close();
  });

  it('of the association sees its own figures, and records its report', async () => {
    const login = await hire(office, 'Association Contact');
    await office.enter('association-contact', [
      {
        name: 'Treasurer',
        email: login.email,
        association: { connect: [{ documentId: ids.association }] },
      },
    ]);
    const contact = await openAs(login);
    await openAssociation(contact);
    const words = await panel(PANEL, contact).innerText();
    expect(words).toContain('Lowest balance: 9,999.99 USD');
    expect(words).not.toContain('Board meeting');
    await panel(PANEL, contact).getByRole('button', { name: 'Record a report' }).click();
    await contact
      .getByRole('dialog')
      .getByLabel(/^Period from/)
      .waitFor();
    await picture(contact, 'association-contact');
    await contact.context().close();
  });
});
