import type { Locator, Page } from 'playwright-core';

import es from '../../../packages/strapi-plugin-sister-cities/admin/src/translations/es.json';
import ja from '../../../packages/strapi-plugin-sister-cities/admin/src/translations/ja.json';
import uk from '../../../packages/strapi-plugin-sister-cities/admin/src/translations/uk.json';

import { setTheme, violationsIn } from './support/accessible';
import type { RunningCity } from './support/city';
import {
  choose,
  contentAddress,
  leaveDialog,
  openNewRelationship,
  openRelationship,
  openRelationships,
  signIn,
} from './support/editor';
import { openOffice, pathOf } from './support/office';
import { snapshot } from './support/pictures';
import { startStory } from './support/story';
import type { Story } from './support/story';

const LVIV = 'Portland – Lviv';

let story: Story;
let city: RunningCity;
let page: Page;
const ids: Record<string, string> = {};

beforeAll(async () => {
  story = await startStory();
  ({ city, page } = story);
  const office = await openOffice(city);
  await office.enter('volunteer-inquiry', [
    { name: 'Olena', email: 'olena@example.org', consentOn: '2026-01-15', state: 'received' },
  ]);
  await office.enter('resident-idea', [{ title: 'A bridge', text: 'Over the river.', state: 'received' }]);
  const idOf = async (type: string, slug: string): Promise<string> => {
    const { results } = Object(await office.send('GET', `${pathOf(type)}?filters[slug][$eq]=${slug}`));
    return String(results[0].documentId);
  };
  ids.association = await idOf('association', 'portland-sapporo-sister-city-association');
  ids.event = await idOf('event', 'celebrate-trade-2019');
  await office.enter('association-report', [
    {
      association: { connect: [{ documentId: ids.association }] },
      kind: 'financial',
      periodStart: '2024',
      periodEnd: '2024',
      submittedOn: '2025-01-10',
      lowestBalance: '9999.99 USD',
      endingBalance: '12000.00 USD',
    },
  ]);
  await office.enter('event', [
    {
      name: 'Board meeting',
      slug: 'board-meeting',
      kind: 'meeting',
      startsOn: new Date(Date.now() - 30 * 86_400_000).toISOString().slice(0, 10),
      inHomeArea: true,
      association: { connect: [{ documentId: ids.association }] },
    },
  ]);
  await signIn(page, city);
});

afterAll(() => story.stop());

const dialog = (): Locator => page.getByRole('dialog');

/** A screen of the plugin: how one comes there, and the part of it that the plugin draws. */
type Screen = readonly [name: string, open: () => Promise<void>, part: string];

const goTo = async (path: string, heading: string): Promise<void> => {
  await page.goto(`${city.url}/admin${path}`);
  await page.getByRole('heading', { name: heading }).first().waitFor();
};

const TO_PARTNERS = '/admin/plugins/sister-cities/letters-to-partners';
const LETTERS = '/content-manager/collection-types/plugin::sister-cities.letter';
const LETTER_PANEL = 'To whom, and who reads it';

const chooseWhoGetsALetter = async (text: string): Promise<void> => {
  await page.goto(`${city.url}${TO_PARTNERS}`);
  await page.getByRole('textbox', { name: 'Title of each letter' }).fill('Letter to {city}');
  await page.getByRole('textbox', { name: 'Text' }).fill(text);
  await choose(page, page.getByRole('combobox', { name: /^Kind of letter/ }), 'Public health');
  await page.getByRole('button', { name: 'Next: The partners' }).click();
  await page.getByText('10 partners are chosen.').waitFor();
};

const SCREENS: readonly Screen[] = [
  [
    'home page',
    async () => {
      await page.goto(`${city.url}/admin`);
      await page.locator('section', { hasText: 'Missing in the records' }).getByRole('list').waitFor();
      await page.getByText('in the next twelve months').waitFor();
    },
    // Their frames and titles are Strapi's.
    'main section [aria-busy]',
  ],
  [
    'inbox',
    async () => {
      await page.goto(`${city.url}/admin/plugins/sister-cities/inbox`);
      await page.getByRole('article', { name: 'Olena' }).waitFor();
    },
    'main',
  ],
  ...['map', 'timeline', 'goals', 'activity'].map((view): Screen => [
    `all relationships: ${view}`,
    () => goTo(`/plugins/sister-cities/overview?view=${view}`, '10 relationships'),
    'main',
  ]),
  [
    'list of relationships',
    async () => {
      await openRelationships(page, city);
      await page.getByRole('gridcell', { name: 'Taiwan' }).waitFor();
    },
    'main table',
  ],
  [
    'one letter to every partner: the text',
    async () => {
      await page.goto(`${city.url}${TO_PARTNERS}`);
      await page.getByRole('textbox', { name: 'Title of each letter' }).fill('Letter to {citty}');
      await page.getByText('Line 1, column 11: {citty} is no placeholder.').waitFor();
    },
    'main',
  ],
  ['one letter to every partner: the partners', () => chooseWhoGetsALetter('{mayor}'), 'main'],
  [
    'one letter to every partner: each letter',
    async () => {
      await chooseWhoGetsALetter('Dear {mayor}, {city}');
      await page.getByRole('button', { name: 'Next: Look at each letter' }).click();
      await page.getByText('10 letters cannot be made').waitFor();
    },
    'main',
  ],
  [
    'panel of a letter',
    async () => {
      await page.goto(`${city.url}/admin${LETTERS}`);
      await page.getByRole('gridcell', { name: /^Letters from Portland/ }).click();
      await page.getByRole('group', { name: LETTER_PANEL }).getByText('Now: everyone').waitFor();
    },
    `[role="group"][aria-label="${LETTER_PANEL}"]`,
  ],
  [
    'import and export',
    async () => {
      await goTo('/plugins/sister-cities/import', 'Import a file');
      await page.getByRole('button', { name: 'Choose a file' }).waitFor();
    },
    'main',
  ],
  ['rules of the city', () => goTo('/settings/sister-cities/policy', 'Rules of the city'), 'main form'],
  [
    'safety of the server',
    async () => {
      await goTo('/settings/sister-cities/safety', 'Safety of this server');
      await page.getByRole('article').first().waitFor();
    },
    'main',
  ],
  [
    'panel of a relationship',
    async () => {
      await openRelationship(page, city, LVIV);
      await page
        .getByRole('group', { name: 'Standing and decisions' })
        .getByText('Friendship city, Active')
        .waitFor();
    },
    '[role="group"][aria-label="Standing and decisions"]',
  ],
  [
    'panel of an association',
    async () => {
      await page.goto(contentAddress(city, 'association', ids.association));
      await page.getByRole('img', { name: /^One report until December 31, 2024/ }).waitFor();
    },
    '[role="group"][aria-label="Reports, balance and activity"]',
  ],
  [
    'tables of an association',
    async () => {
      await page.goto(contentAddress(city, 'association', ids.association));
      for (const chart of ['Balance over time', 'Meetings and events by quarter'])
        await page.getByRole('button', { name: `Show as a table: ${chart}` }).press('Enter');
      await page.getByRole('table').nth(1).waitFor();
    },
    '[role="group"][aria-label="Reports, balance and activity"]',
  ],
  [
    'panel of an event',
    async () => {
      await page.goto(contentAddress(city, 'event', ids.event));
      await page.getByRole('heading', { name: 'Next edition' }).waitFor();
    },
    '[role="group"][aria-label="Activity and calendar"]',
  ],
  [
    'dialog of a report',
    async () => {
      await page.goto(contentAddress(city, 'association', ids.association));
      await page.getByRole('button', { name: 'Record a report' }).click();
      await dialog().locator(':focus').waitFor();
    },
    '[role="dialog"]',
  ],
  [
    'dialog of the next edition',
    async () => {
      await page.goto(contentAddress(city, 'event', ids.event));
      await page.getByRole('button', { name: 'Duplicate to next year' }).click();
      await dialog().locator(':focus').waitFor();
    },
    '[role="dialog"]',
  ],
];

/** The editor of rich text, and the button beside a slug that makes it anew. */
const OF_STRAPI = ['[data-slate-editor]', ':has(> input[name="slug"]) button'];

describe.each(['light', 'dark'] as const)(
  'in the %s theme, a screen breaks no rule of WCAG 2.2 AA',
  (theme) => {
    beforeAll(() => setTheme(page, theme));

    it.each(SCREENS)('%s', async (name, open, part) => {
      await open();
      await snapshot(page, `${name}-${theme}`);
      expect(await violationsIn(page, part)).toEqual([]);
    });

    it('the dialog of a transition', async () => {
      await openRelationship(page, city, LVIV);
      const panel = page.getByRole('group', { name: 'Standing and decisions' });
      await panel.getByRole('button', { name: 'Change to sister city', exact: true }).click();
      await dialog().locator(':focus').waitFor();
      await snapshot(page, `transition-${theme}`);
      expect(await violationsIn(page, '[role="dialog"]')).toEqual([]);
      await leaveDialog(page);
    });

    it('the answer to somebody who wrote', async () => {
      await page.goto(`${city.url}/admin/plugins/sister-cities/inbox`);
      await page
        .getByRole('article', { name: 'Olena' })
        .getByRole('button', { name: 'Answer by mail' })
        .click();
      await dialog().locator(':focus').waitFor();
      expect(await violationsIn(page, '[role="dialog"]')).toEqual([]);
      await leaveDialog(page);
    });

    it('the fields of a new relationship that the plugin draws', async () => {
      await openNewRelationship(page, city);
      await page.getByLabel(/^Established/).fill('May 1988');
      await page.getByRole('button', { name: 'Add founding leader' }).click();
      await snapshot(page, `form-${theme}`);
      expect(await violationsIn(page, 'main form', OF_STRAPI)).toEqual([]);
    });

    it('the fields of a new city, with the suggestions for its country', async () => {
      await page.goto(contentAddress(city, 'city', 'create'));
      await page.getByRole('combobox', { name: /^Country code/ }).fill('korea');
      await page.getByRole('option', { name: /South Korea/ }).waitFor();
      await snapshot(page, `city-${theme}`);
      expect(await violationsIn(page, '[role="listbox"]')).toEqual([]);
      expect(await violationsIn(page, 'main form', OF_STRAPI)).toEqual([]);
    });
  },
);

it.each([
  ['es', es],
  ['ja', ja],
  ['uk', uk],
] as const)('the panel speaks the language that somebody chose: %s', async (language, texts) => {
  await page.evaluate(`localStorage.setItem('strapi-admin-language', '${language}')`);
  await goTo('/settings/sister-cities/policy', texts['policy.title']);
  await goTo('/plugins/sister-cities/overview', texts['overview.title']);
  await page.getByRole('tab', { name: texts['overview.timeline'] }).waitFor();
  await snapshot(page, `overview-${language}`);
  expect(await page.evaluate('document.documentElement.lang')).toBe(language);
});

it('axe would find a mistake: a control of this story', async () => {
  await page.evaluate(
    `document.body.insertAdjacentHTML('beforeend', '<div id="broken"><img src="/favicon.png"></div>')`,
  );
  expect(await violationsIn(page, '#broken')).toEqual([expect.stringContaining('image-alt')]);
});
