import type { Locator, Page } from 'playwright-core';

import type { RunningCity } from './support/city';
import { choose, followMenu, signIn } from './support/editor';
import { hold } from './support/hold';
import { IDEAS, INQUIRIES, looksAt } from './support/inbox';
import { getsFocus } from './support/keyboard';
import { hire, openOffice, pathOf } from './support/office';
import type { Office } from './support/office';
import { picture } from './support/pictures';
import { startStory } from './support/story';
import type { Story } from './support/story';

const ASSOCIATION = 'Portland-Sapporo Sister City Association';
const LOST = 'The server could not be reached. Check your connection and try again.';
/** What Content Manager is asked for the number in the menu: those that are received, and no other state. */
const NEW_ONLY = /filters\[state\]\[\$in\]\[0\]=received(?!.*\[\$in\]\[1\])/u;

let story: Story;
let city: RunningCity;
let page: Page;
let office: Office;
let ids: string[];

beforeAll(async () => {
  story = await startStory();
  ({ city, page } = story);
  office = await openOffice(city);
  ids = await office.enter('volunteer-inquiry', INQUIRIES);
  await office.enter('resident-idea', IDEAS);
  await signIn(page, city);
});

afterAll(() => story.stop());

const article = (name: string): Locator => page.getByRole('article', { name, exact: true });
const dialog = (): Locator => page.getByRole('dialog');
const stateOf = (name: string): Locator => article(name).getByRole('combobox', { name: 'State' });
const summary = (): Locator =>
  page.getByRole('status').filter({ has: page.getByRole('heading', { level: 2 }) });

/** The link in the menu, with the number of those that nobody has looked at. */
const newInMenu = (): Locator =>
  page.getByRole('navigation').getByRole('link', { name: 'Inbox', exact: true });

const setState = (name: string, state: string): Promise<void> => choose(page, stateOf(name), state);

const told = (words: string): Promise<void> => page.getByRole('status').getByText(words).waitFor();

describe('an editor whom residents have written to', () => {
  it('sees on the home page who wrote last, and goes to the inbox from there', async () => {
    const volunteers = page.locator('section', {
      has: page.getByRole('heading', { name: 'Inbox: volunteers' }),
    });
    await volunteers.getByText('11 open, 11 of them new').waitFor();
    expect(await volunteers.getByRole('listitem').count()).toBe(5);
    const ideas = page.locator('section', { has: page.getByRole('heading', { name: 'Inbox: ideas' }) });
    await ideas.getByText('2 open, 1 of them new').waitFor();
    await volunteers.scrollIntoViewIfNeeded();
    await picture(page, 'inbox-widgets');
    await ideas.getByRole('link', { name: 'Open the inbox' }).click();
    await article('A bridge').waitFor();
    expect(new URL(page.url()).search).toBe('?list=ideas');
  });

  it('finds it in the menu too, with how many nobody has looked at', async () => {
    await newInMenu().getByText('12').waitFor();
    await followMenu(page, 'Inbox');
    await page.getByRole('heading', { name: '11 open inquiries, oldest first' }).waitFor();
  });

  it('reads who wrote, when, what, for whom, in which language, and until when it is kept', async () => {
    const olena = article('Олена Коваленко');
    const words = await olena.innerText();
    for (const part of [
      'Приймати студентів зі Львова.\nВчити української.',
      'olena@example.org',
      'Ukrainian and English',
      'Education',
      'Not decided yet',
      'Jan 15, 2029',
      '7K3M-9QXT-0B5D-W2HN',
      'ago (Jan 15, 2026',
    ])
      expect(words).toContain(part);
    expect(await olena.getByText('Приймати студентів').getAttribute('lang')).toBe('uk');
    await picture(page, 'inbox-volunteers');
  });

  it('turns the page, and finds it again under its address', async () => {
    await page.getByRole('button', { name: 'Next page' }).click();
    await article('Ivy of Portland').waitFor();
    await getsFocus(summary());
    expect(new URL(page.url()).search).toBe('?list=volunteers&page=2');
    await page.reload();
    await article('Ivy of Portland').waitFor();
    await page.getByRole('button', { name: 'Previous page' }).click();
    await article('Олена Коваленко').waitFor();
  });

  it('looks at one state only, and keeps it in the address', async () => {
    await page.getByRole('button', { name: 'Answered' }).click();
    await page.getByRole('heading', { name: 'No inquiry – Answered' }).waitFor();
    await page.getByText('There is nothing here.').waitFor();
    expect(new URL(page.url()).search).toBe('?list=volunteers&state=answered');
    await picture(page, 'inbox-empty');
    await page.getByRole('button', { name: 'Open', exact: true }).click();
    await article('Олена Коваленко').waitFor();
  });

  it('closes an inquiry in two clicks, is told so, and stays where the choice was', async () => {
    await setState('Ana of Portland', 'Closed');
    await told('Ana of Portland: the state is now “Closed”.');
    await getsFocus(stateOf('Ana of Portland'));
    await page.getByRole('tab', { name: 'Volunteers (10 open)' }).waitFor();
    await newInMenu().getByText('11').waitFor();
  });

  it('sees in the menu how many are new, though one is closed while they are still counted', async () => {
    const release = await hold(page, ({ search }) => NEW_ONLY.test(decodeURIComponent(search)));
    await page.reload();
    await setState('Eli of Portland', 'Closed');
    await told('Eli of Portland: the state is now “Closed”.');
    await page.getByRole('tab', { name: 'Volunteers (9 open)' }).waitFor();
    expect(await newInMenu().allInnerTexts()).toEqual(['Inbox']);
    release();
    await newInMenu().getByText('10').waitFor();
  });

  it('passes somebody on to an association by keyboard alone', async () => {
    await article('Олена Коваленко').getByRole('button', { name: 'Pass on' }).focus();
    await page.keyboard.press('Enter');
    await dialog().getByLabel('Search').focus();
    await page.keyboard.type('sapporo');
    await dialog().getByText('One was found.').waitFor();
    await page.keyboard.press('Tab');
    await getsFocus(dialog().getByRole('checkbox', { name: ASSOCIATION }));
    await page.keyboard.press('Space');
    await picture(page, 'inbox-give');
    await dialog().getByRole('button', { name: 'Save' }).focus();
    await page.keyboard.press('Enter');
    await told('Олена Коваленко: saved. The state is now “Passed on”.');
    await article('Олена Коваленко').getByRole('link', { name: ASSOCIATION }).waitFor();
    await getsFocus(article('Олена Коваленко'));
  });

  it('takes back what was passed on by mistake', async () => {
    await article('Олена Коваленко').getByRole('button', { name: 'Pass on' }).click();
    await dialog().getByRole('checkbox', { name: ASSOCIATION }).click();
    await dialog().getByRole('button', { name: 'Save' }).click();
    await article('Олена Коваленко').getByText('Not decided yet').waitFor();
  });

  it('answers in the language the person wrote in, and notes that it was sent', async () => {
    await article('Олена Коваленко').getByRole('button', { name: 'Answer by mail' }).click();
    const text = await dialog().getByLabel(/^Text/).inputValue();
    expect(text).toContain('Вітаємо, Олена Коваленко!');
    expect(text).toContain('7K3M-9QXT-0B5D-W2HN');
    await dialog().getByLabel(/^Text/).fill('Дякуємо, чекаємо на вас.');
    await dialog()
      .getByRole('combobox', { name: /^Language of the mail/ })
      .click();
    await page.getByRole('option', { name: 'English' }).click();
    expect(
      await dialog()
        .getByLabel(/^Subject/)
        .inputValue(),
    ).toBe('Your offer to volunteer');
    expect(await dialog().getByLabel(/^Text/).inputValue()).toBe('Дякуємо, чекаємо на вас.');
    const mail = new URL(
      (await dialog().getByRole('link', { name: 'Open the mail' }).getAttribute('href')) ?? '',
    );
    expect([mail.protocol, mail.pathname]).toEqual(['mailto:', 'olena@example.org']);
    expect(mail.searchParams.get('body')).toBe('Дякуємо, чекаємо на вас.');
    await picture(page, 'inbox-answer');
    await dialog().getByRole('button', { name: 'It is sent: save the state' }).click();
    await told('Олена Коваленко: the answer was noted. The state is now “Answered”.');
  });

  it('is told when the connection is lost, and loses nothing of the answer', async () => {
    await page.route(`**${pathOf('volunteer-inquiry')}/**`, (route) => route.abort());
    await article('Kenji Sato').getByRole('button', { name: 'Answer by mail' }).click();
    await dialog().getByLabel(/^Text/).fill('いつでもどうぞ。');
    await dialog().getByRole('button', { name: 'It is sent: save the state' }).click();
    await dialog().getByRole('alert').getByText('It is not known whether this was done').waitFor();
    await dialog().locator('[role=alert]:focus').waitFor();
    await picture(page, 'inbox-lost');
    expect(await dialog().getByLabel(/^Text/).inputValue()).toBe('いつでもどうぞ。');
    await page.unroute(`**${pathOf('volunteer-inquiry')}/**`);
    await dialog().getByRole('button', { name: 'It is sent: save the state' }).click();
    await told('Kenji Sato: the answer was noted.');
  });

  it('tries a state again that did not reach the server', async () => {
    await page.route(looksAt(ids[3]), (route) => route.abort());
    await setState('Bo of Portland', 'Passed on');
    await article('Bo of Portland').getByRole('alert').getByText(LOST).waitFor();
    expect(await stateOf('Bo of Portland').innerText()).toBe('Received');
    await picture(page, 'inbox-state-lost');
    await page.unrouteAll();
    await article('Bo of Portland').getByRole('button', { name: 'Try again' }).click();
    await told('Bo of Portland: the state is now “Passed on”.');
    await getsFocus(stateOf('Bo of Portland'));
  });

  it('chooses again before the first choice has arrived, and the second holds', async () => {
    const release = await hold(page, ({ pathname }) => pathname.endsWith(`/${ids[7] ?? ''}`));
    await setState('Finn of Portland', 'Closed');
    await setState('Finn of Portland', 'Answered');
    expect(await stateOf('Finn of Portland').innerText()).toBe('Answered');
    release();
    await told('Finn of Portland: the state is now “Answered”.');
    expect(await stateOf('Finn of Portland').innerText()).toBe('Answered');
  });

  it('goes on to another list before a choice has arrived, which is made all the same', async () => {
    const asked = page.waitForRequest((request) => looksAt(ids[8])(new URL(request.url())));
    const release = await hold(page, looksAt(ids[8]));
    await setState('Gus of Portland', 'Closed');
    await asked;
    await page.getByRole('button', { name: 'Closed', exact: true }).click();
    await article('Ana of Portland').waitFor();
    release();
    await newInMenu().getByText('5').waitFor();
    await page.getByRole('button', { name: 'Open', exact: true }).click();
    await article('Dee of Portland').waitFor();
    expect(await article('Gus of Portland').count()).toBe(0);
  });

  it('is told that nobody knows where the answer was lost, and sees what is there now', async () => {
    await page.route(`**${pathOf('volunteer-inquiry')}/**`, async (route) => {
      await route.fetch();
      await route.abort();
    });
    await setState('Hana of Portland', 'Passed on');
    const alert = article('Hana of Portland').getByRole('alert');
    await alert.getByText('It is not known whether this was changed: Hana of Portland').waitFor();
    await page.unroute(`**${pathOf('volunteer-inquiry')}/**`);
    await newInMenu().getByText('4').waitFor();
    await alert.getByRole('button', { name: 'Show what is there now' }).click();
    await told('Hana of Portland: the state is “Passed on”.');
  });

  it('is told when a colleague was faster, and may choose anew before that is shown', async () => {
    await office.send('PUT', `${pathOf('volunteer-inquiry')}/${ids[4] ?? ''}`, { state: 'answered' });
    await setState('Cleo of Portland', 'Closed');
    const alert = article('Cleo of Portland').getByRole('alert');
    await alert.getByText('Its state is now “Answered”.').waitFor();
    const release = await hold(page, looksAt(ids[4]));
    await alert.getByRole('button', { name: 'Show what is there now' }).click();
    await setState('Cleo of Portland', 'Passed on');
    release();
    await told('Cleo of Portland: the state is now “Passed on”.');
    expect(await stateOf('Cleo of Portland').innerText()).toBe('Passed on');
  });

  it('is told when the role does not allow it any more', async () => {
    await page.route(`**${pathOf('volunteer-inquiry')}/**`, (route) =>
      route.fulfill({ status: 403, json: { data: null, error: { status: 403, message: 'Forbidden' } } }),
    );
    await setState('Dee of Portland', 'Closed');
    await article('Dee of Portland').getByText('Your role may not change this.').waitFor();
    await page.unroute(`**${pathOf('volunteer-inquiry')}/**`);
  });

  it('gives an idea to the relationship that it is about', async () => {
    await page.getByRole('tab', { name: 'Ideas (2 open)' }).click();
    const market = article('A market of both cities');
    await market.getByText('María López').waitFor();
    await market.getByRole('button', { name: 'Assign a relationship' }).click();
    await dialog().getByLabel('Search').fill('Bologna');
    await dialog().getByText('One was found.').waitFor();
    await dialog().getByRole('radio', { name: 'Portland – Bologna' }).click();
    await picture(page, 'inbox-relationship');
    await dialog().getByRole('button', { name: 'Save' }).click();
    await told('A market of both cities: saved. The state is now “Under review”.');
    await market.getByRole('link', { name: 'Portland – Bologna' }).waitFor();
    await picture(page, 'inbox-ideas');
  });

  it('sees that nobody can be answered who gave no address', async () => {
    const bridge = article('A bridge');
    await bridge.getByText('No e-mail address was given').waitFor();
    expect(await bridge.getByRole('button', { name: 'Answer by mail' }).count()).toBe(0);
  });

  it('is told when the inbox cannot be loaded, and may try again', async () => {
    await page.route(`**${pathOf('resident-idea')}?*`, (route) => route.abort());
    await page.getByRole('button', { name: 'All', exact: true }).click();
    await page.getByRole('alert').getByText('The inbox could not be loaded.').waitFor();
    await picture(page, 'inbox-not-loaded');
    await page.unroute(`**${pathOf('resident-idea')}?*`);
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('heading', { name: '2 ideas, newest first' }).waitFor();
    await getsFocus(summary());
  });

  it('has all of it on a screen that is 768 pixels wide', async () => {
    await page.setViewportSize({ width: 768, height: 1024 });
    await page.getByRole('tab', { name: /^Volunteers/ }).click();
    await article('Dee of Portland').waitFor();
    await picture(page, 'inbox-768');
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(768);
    await page.setViewportSize({ width: 1280, height: 900 });
  });
});

const signInAs = async (role: string): Promise<Page> => {
  const login = await hire(office, role);
  const colleague = await story.pageOfSomebodyElse();
  await signIn(colleague, { ...city, login });
  return colleague;
};

describe('a colleague', () => {
  it('who may read and not change finds no buttons to do so', async () => {
    const clerk = await signInAs('Council Clerk');
    await clerk.goto(`${city.url}/admin/plugins/sister-cities/inbox`);
    const dee = clerk.getByRole('article', { name: 'Dee of Portland' });
    await dee.getByText('State: Received').waitFor();
    expect(await dee.getByRole('button').count()).toBe(0);
    expect(await dee.getByRole('combobox').count()).toBe(0);
    await clerk.context().close();
  });

  it('who may read neither list has no inbox', async () => {
    const writer = await signInAs('Sister Cities Editor');
    expect(await writer.getByRole('link', { name: 'Inbox', exact: true }).count()).toBe(0);
    expect(await writer.getByRole('heading', { name: /^Inbox:/ }).count()).toBe(0);
    await writer.goto(`${city.url}/admin/plugins/sister-cities/inbox`);
    await writer.getByText("You don't have the permissions to access that content").waitFor();
    await writer.context().close();
  });
});
