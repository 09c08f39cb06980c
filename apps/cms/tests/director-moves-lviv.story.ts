import type { Locator, Page } from 'playwright-core';

import type { RunningCity } from './support/city';
import { choose, contentAddress, leaveDialog, openRelationship, signIn } from './support/editor';
import { hold } from './support/hold';
import { getsFocus } from './support/keyboard';
import { hasBeenTold } from './support/notices';
import { startStory } from './support/story';
import type { Story } from './support/story';

const LVIV = 'Portland – Lviv';
const CHANGE = 'Change to sister city';
const JUSTIFICATION = 'The Council waived the missing reports because of the war.';

let story: Story;
let city: RunningCity;
let page: Page;

beforeAll(async () => {
  story = await startStory();
  ({ city, page } = story);
});

afterAll(() => story.stop());

const panel = (): Locator => page.getByRole('group', { name: 'Standing and decisions' });

const dialog = (): Locator => page.getByRole('dialog');

const chooseInDialog = (field: RegExp, option: string): Promise<void> =>
  choose(page, dialog().getByRole('combobox', { name: field }), option);

const correctNewest = async (): Promise<void> => {
  await panel().getByRole('button', { name: 'Correct the record: entry 3' }).click();
  await dialog()
    .getByLabel(/^What was wrong/)
    .fill('The resolution is of 2 June.');
  await chooseInDialog(/^What the correction does/, 'Put the dates right');
  await dialog()
    .getByLabel(/^Right date of the designation/)
    .fill('2 June 2026');
  await dialog().getByRole('button', { name: 'Correct the record' }).click();
  await hasBeenTold(page, 'The record was corrected by entry 5.');
  await panel().getByText('Corrected by entry 5').waitFor();
};

describe('the director of a program opens Portland – Lviv', () => {
  it('and reads where it stands', async () => {
    await signIn(page, city);
    await openRelationship(page, city, LVIV);
    await panel().getByText('Friendship city, Active').waitFor();
    expect(await panel().innerText()).toContain('As it is on');
  });

  it('is told when it could not be loaded, and stays in its place while trying again by keyboard', async () => {
    const life = /\/sister-cities\/relationships\/[^/]+\/life/;
    await page.route(life, (route) => route.abort());
    await openRelationship(page, city, LVIV);
    const alert = panel().getByRole('alert').filter({ hasText: 'could not be loaded' });
    const tryAgain = async (): Promise<void> => {
      await alert.getByRole('button', { name: 'Try again' }).focus();
      await page.keyboard.press('Enter');
    };
    await tryAgain();
    await alert.waitFor();
    await page.unroute(life);
    await tryAgain();
    await panel().getByText('Friendship city, Active').waitFor();
    expect(await panel().evaluate((each) => each.matches(':focus'))).toBe(true);
  });

  it('sees how many checks are not met, who has to decide, and each check with its reason in words', async () => {
    const step = panel().getByRole('listitem').filter({ hasText: CHANGE }).first();
    expect(await step.innerText()).toMatch(/\d+ of \d+ checks not met\./);
    expect(await step.innerText()).toContain('Decision of Portland City Council needed.');
    await step.getByRole('button', { name: `Show the checks: ${CHANGE}` }).click();
    await step.getByText('Not known', { exact: true }).first().waitFor();
    await step.getByText('Met', { exact: true }).first().waitFor();
    expect(await step.innerText()).toContain('Lviv');
    await step.getByRole('button', { name: `Hide the checks: ${CHANGE}` }).click();
  });

  it('opens the change by keyboard, reads what is in the way, and comes back to the button with Escape', async () => {
    await panel().getByRole('button', { name: CHANGE, exact: true }).focus();
    await page.keyboard.press('Enter');
    await dialog()
      .getByRole('heading', { name: `${CHANGE}: ${LVIV}` })
      .waitFor();
    await leaveDialog(page);
    await getsFocus(panel().getByRole('button', { name: CHANGE, exact: true }));
  });

  it('is told at the field what is missing, and what will change', async () => {
    await panel().getByRole('button', { name: CHANGE, exact: true }).click();
    await dialog().getByText('That depends on the result of the vote').waitFor();
    await chooseInDialog(/^Result of the vote/, 'Passed');
    await dialog().getByText('rules of the city are in the way').waitFor();
    await dialog().getByText(`${LVIV} changes from friendship city to sister city.`).waitFor();
    await dialog().getByRole('button', { name: CHANGE, exact: true }).click();
    await dialog().getByText('Nothing was done.').waitFor();
    await dialog().getByText('Decided on is required.').first().waitFor();
  });

  it('is refused while rules are in the way, with each of them, and nothing typed is lost', async () => {
    await dialog()
      .getByLabel(/^Decided on/)
      .fill('1 June 2026');
    await dialog()
      .getByLabel(/^Resolution or ordinance/)
      .fill('Resolution 37700');
    await dialog().getByRole('button', { name: CHANGE, exact: true }).click();
    await dialog().getByText('The rules of the city are in the way').waitFor();
    expect(
      await dialog()
        .getByLabel(/^Decided on/)
        .inputValue(),
    ).toBe('1 June 2026');
    await dialog().getByText('It is designated on June 1, 2026.').waitFor();
  });

  it('sets the rules aside with a justification, and the panel says what happened', async () => {
    await dialog()
      .getByLabel(/^Why the rules are set aside/)
      .fill(JUSTIFICATION);
    await dialog().getByRole('button', { name: CHANGE, exact: true }).click();
    await dialog().waitFor({ state: 'detached' });
    await hasBeenTold(page, `${LVIV} changes from friendship city to sister city. Entry`);
    await panel().getByText('Sister city, Active').waitFor();
  });

  it('sees the new standing in the form without loading the page again', async () => {
    await page
      .getByRole('combobox', { name: /^designation/i })
      .filter({ hasText: 'Sister city' })
      .waitFor();
  });

  it('finds the decision in the history, with its justification', async () => {
    const newest = panel().getByRole('list').last().getByRole('listitem').first();
    const told = await newest.innerText();
    expect(told).toContain('Changed from friendship city to sister city');
    expect(told).toContain('June 1, 2026');
    expect(told).toContain('Resolution 37700');
    expect(told).toContain(JUSTIFICATION);
  });

  it('has all of it on a screen that is 320 pixels wide', async () => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.getByRole('button', { name: 'Open more actions' }).click();
    await panel().getByRole('button', { name: 'Suspend', exact: true }).click();
    await chooseInDialog(/^Result of the vote/, 'Passed');
    await dialog()
      .getByLabel(/^Address of the document/)
      .scrollIntoViewIfNeeded();
    const widest = await dialog().evaluate((shown) =>
      Math.max(...[...shown.querySelectorAll('*')].map((each) => each.getBoundingClientRect().right)),
    );
    expect(widest).toBeLessThanOrEqual(320);
    const cutOff = await dialog().evaluate((shown) =>
      [...shown.querySelectorAll('label')]
        .filter((label) => label.scrollWidth > label.clientWidth)
        .map((label) => label.textContent),
    );
    expect(cutOff).toEqual([]);
    await leaveDialog(page);
    await page.setViewportSize({ width: 1280, height: 900 });
  });

  it('keeps what somebody typed into the form and has not saved', async () => {
    const summary = page.getByLabel(/^summary/i);
    await summary.fill('Not saved yet.');
    await panel().getByRole('button', { name: 'Record a past decision' }).click();
    await chooseInDialog(/^What was decided/, 'Designated a friendship city');
    await dialog()
      .getByLabel(/^Decided on/)
      .fill('2022');
    await dialog().getByRole('button', { name: 'Record a past decision' }).click();
    await hasBeenTold(page, 'The decision was recorded.');
    expect(await summary.inputValue()).toBe('Not saved yet.');
  });

  it('gets the packet for the Council as a page to print and as Markdown', async () => {
    const opened = page.waitForEvent('popup');
    await panel().getByRole('button', { name: 'Page to print' }).click();
    const packet = await opened;
    await packet.getByRole('heading', { name: `Council packet: ${LVIV}` }).waitFor();
    await packet.close();
    const saved = page.waitForEvent('download');
    await panel().getByRole('button', { name: 'Markdown' }).click();
    expect((await saved).suggestedFilename()).toBe(`Council packet ${LVIV}.md`);
  });

  it('is told when somebody else changed the history meanwhile, and loses nothing of what was typed', async () => {
    const other = await page.context().newPage();
    await openRelationship(other, city, LVIV);
    await other.getByRole('button', { name: 'Suspend', exact: true }).click();
    const late = other.getByRole('dialog');
    await choose(other, late.getByRole('combobox', { name: /^Result of the vote/ }), 'Passed');
    await late.getByLabel(/^Decided on/).fill('2 June 2026');
    await late.getByLabel(/^Reason/).fill('The war.');
    await late.getByLabel(/^Public notice/).fill('Suspended until peace.');
    await correctNewest();
    await other.bringToFront();
    await late.getByRole('button', { name: 'Suspend', exact: true }).click();
    await late.getByText('somebody else changed this in the meantime').waitFor();
    await late.getByRole('button', { name: 'Load what is there now' }).click();
    await late.getByText('This becomes entry 6 of the history').waitFor();
    expect(await late.getByLabel(/^Public notice/).inputValue()).toBe('Suspended until peace.');
    await late.getByRole('button', { name: 'Suspend', exact: true }).click();
    await hasBeenTold(other, `${LVIV} is suspended. Entry 6 of the history.`);
    await other.close();
  });

  it('keeps the dialog, with what was typed, though somebody else has made the same decision', async () => {
    const resume = async (on: Page, reason: string): Promise<void> => {
      await on.getByRole('button', { name: 'Resume', exact: true }).click();
      const form = on.getByRole('dialog');
      await choose(on, form.getByRole('combobox', { name: /^Result of the vote/ }), 'Passed');
      await form.getByLabel(/^Decided on/).fill('3 June 2026');
      await form.getByLabel(/^Reason/).fill(reason);
    };
    await page.bringToFront();
    await openRelationship(page, city, LVIV);
    await resume(page, 'The war is over.');
    const other = await page.context().newPage();
    await openRelationship(other, city, LVIV);
    await resume(other, 'Peace.');
    await other.getByRole('dialog').getByRole('button', { name: 'Resume', exact: true }).click();
    await hasBeenTold(other, `${LVIV} is active again. Entry 7 of the history.`);
    await other.close();
    await page.bringToFront();
    await dialog().getByRole('button', { name: 'Resume', exact: true }).click();
    await dialog().getByRole('button', { name: 'Load what is there now' }).click();
    await dialog().getByText('This is no longer possible').waitFor();
    expect(
      await dialog()
        .getByLabel(/^Reason/)
        .inputValue(),
    ).toBe('The war is over.');
    await leaveDialog(page);
    await getsFocus(panel());
    await panel().getByRole('button', { name: 'Suspend', exact: true }).waitFor();
    expect(await panel().getByRole('button', { name: 'Resume', exact: true }).count()).toBe(0);
  });

  it('is held in the dialog while it is sent, and told there that nobody knows what became of it', async () => {
    const isDecision = ({ pathname }: URL): boolean => pathname.endsWith('/decisions');
    const breakOff = await hold(page, isDecision, (route) => route.abort());
    await panel().getByRole('button', { name: 'Record a past decision' }).click();
    await chooseInDialog(/^What was decided/, 'Designated a friendship city');
    await dialog()
      .getByLabel(/^Decided on/)
      .fill('2021');
    const sent = page.waitForRequest((request) => isDecision(new URL(request.url())));
    await dialog().getByRole('button', { name: 'Record a past decision' }).click();
    await sent;
    await page.keyboard.press('Escape');
    expect(await dialog().getAttribute('data-state')).toBe('open');
    breakOff();
    await dialog().locator('[role=alert]:focus').getByText('It is not known whether').waitFor();
    expect(
      await dialog()
        .getByLabel(/^Decided on/)
        .inputValue(),
    ).toBe('2021');
    await page.unroute(isDecision);
    await dialog().getByText('The newest entry of the history is 7: Resumed').waitFor();
    const looked = page.waitForResponse(/\/sister-cities\/relationships\/[^/]+\/life/);
    await dialog().getByRole('button', { name: 'Load what is there now' }).click();
    await looked;
    await dialog().getByRole('alert').waitFor({ state: 'detached' });
    await leaveDialog(page);
    await getsFocus(panel().getByRole('button', { name: 'Record a past decision' }));
  });
});

describe('the director', () => {
  it('marks a goal as achieved on its own page', async () => {
    await page.goto(contentAddress(city, 'goal'));
    await page
      .getByRole('gridcell', { name: /historic and productive/ })
      .first()
      .click();
    const goal = page.getByRole('group', { name: 'What becomes of this goal' });
    await goal.getByRole('button', { name: 'Revise' }).click();
    expect(
      await dialog()
        .getByLabel(/^The goal from then on/)
        .inputValue(),
    ).toMatch(/historic and productive/);
    await leaveDialog(page);
    await goal.getByRole('button', { name: 'Achieve' }).click();
    await dialog().getByRole('button', { name: 'Achieve' }).click();
    await dialog().getByText('From which day on is required.').first().waitFor();
    await dialog()
      .getByLabel(/^From which day on/)
      .fill('June 2026');
    await dialog().getByRole('button', { name: 'Achieve' }).click();
    await goal.getByText('Achieved', { exact: true }).waitFor();
  });

  it('has the roles of the office made, and is told which were there', async () => {
    await page.goto(`${city.url}/admin/settings/sister-cities/policy`);
    const make = page.getByRole('button', { name: 'Make the roles of the office' });
    await make.click();
    await page.getByText('Program Director: made.').waitFor();
    await make.click();
    await page.getByText('Program Director: existed already and was left as it is.').waitFor();
    await make.scrollIntoViewIfNeeded();
  });
});
