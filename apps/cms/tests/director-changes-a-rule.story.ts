import type { Locator, Page } from 'playwright-core';

import type { RunningCity } from './support/city';
import { followMenu, signIn } from './support/editor';
import { hold } from './support/hold';
import { getsFocus } from './support/keyboard';
import { hasBeenTold } from './support/notices';
import { picture } from './support/pictures';
import { startStory } from './support/story';
import type { Story } from './support/story';

let story: Story;
let city: RunningCity;
let page: Page;

beforeAll(async () => {
  story = await startStory();
  ({ city, page } = story);
});

afterAll(() => story.stop());

const openRules = async (on: Page): Promise<void> => {
  await on.goto(`${city.url}/admin/settings/sister-cities/policy`);
  await on.getByRole('heading', { name: 'Rules of the city' }).waitFor();
};

const ruleOn = (on: Page, name: string): Locator => on.getByRole('group', { name, exact: true });

/** What stays while the rules in it are saved or loaded anew. */
const placeOn = (on: Page): Locator => ruleOn(on, 'Rules of the city');

const save = async (on: Page): Promise<void> => {
  await on.getByRole('button', { name: 'Save', exact: true }).click();
};

describe('the director of a program', () => {
  it('finds the rules of the city among the settings', async () => {
    await signIn(page, city);
    await page.goto(`${city.url}/admin/settings`);
    await page.getByRole('link', { name: 'Rules of the city' }).click();
    await page.getByRole('heading', { name: 'Rules of the city' }).waitFor();
  });

  it('reads what Portland asks for, where it is written, and what is an assumption', async () => {
    const balance = ruleOn(page, 'Balance, at least');
    expect(await balance.getByLabel(/^Value/).inputValue()).toBe('10000.00 USD');
    expect(await balance.getByLabel(/^Where it is written/).inputValue()).toContain(
      '“at least a $10,000 balance in its bank account on a regular basis” (P24)',
    );
    const lookback = ruleOn(page, 'Months for which the balance is looked at');
    await lookback.getByText('Assumption', { exact: true }).waitFor();
  });

  it('is told at the rule what is wrong with it, and nothing is saved', async () => {
    const balance = ruleOn(page, 'Balance, at least');
    await balance.getByLabel(/^Value/).fill('plenty');
    await save(page);
    await page.getByText('Nothing was saved: one thing has to be mended first.').waitFor();
    await page.getByRole('link', { name: 'Balance, at least' }).click();
    await balance.getByText('Value is plenty. Expected an amount with all decimals').waitFor();
    expect(await balance.getByLabel(/^Value/).inputValue()).toBe('plenty');
  });

  it('sees what another rule would change for Lviv before anything is saved', async () => {
    await openRules(page);
    const months = ruleOn(page, 'Months as a friendship city, at least');
    await months.getByLabel(/^Months/).fill('1200');
    await page.getByRole('button', { name: 'See the effect' }).click();
    const effects = page.getByRole('status').filter({ hasText: 'What these rules would change' });
    await effects.getByText('One step would be judged differently. Nothing is saved yet.').waitFor();
    await effects.getByRole('link', { name: 'Portland – Lviv' }).waitFor();
    await effects.getByText(/^Time as a friendship city: Met → Not met\./).waitFor();
    expect(await effects.evaluate((shown) => shown.matches(':focus'))).toBe(true);
    await picture(page, 'policy-effects');
    await months.getByLabel(/^Months/).fill('12');
    await effects.waitFor({ state: 'detached' });
    expect(await page.getByRole('button', { name: 'Save', exact: true }).isDisabled()).toBe(true);
  });

  it('is told at the rule when its effect cannot be told', async () => {
    const months = ruleOn(page, 'Months as a friendship city, at least');
    await months.getByLabel(/^Months/).fill('-1');
    await page.getByRole('button', { name: 'See the effect' }).click();
    await page.getByText('Nothing was saved: one thing has to be mended first.').waitFor();
    await openRules(page);
  });

  it('changes the balance, and sees how that differs from the preset', async () => {
    const balance = ruleOn(page, 'Balance, at least');
    await balance.getByLabel(/^Value/).fill('20000.00 USD');
    await balance.getByLabel(/^Where it is written/).fill('Ordinance 191234');
    await balance.getByText('The preset has: 10,000.00 USD.').waitFor();
    await save(page);
    await hasBeenTold(page, 'The rules were saved.');
    await page.getByText('Version 1.').waitFor();
    await getsFocus(placeOn(page));
  });

  it('who has the page open since before is told so, and loads what is there now', async () => {
    const other = await page.context().newPage();
    await openRules(other);
    await ruleOn(page, 'Days of grace').getByLabel(/^Days/).fill('45');
    await save(page);
    await page.getByText('Version 2.').waitFor();
    await ruleOn(other, 'Days of grace').getByLabel(/^Days/).fill('60');
    await save(other);
    await other.getByText('Somebody else has saved the policy since you opened it.').waitFor();
    await other.getByRole('button', { name: 'Load what is there now' }).click();
    await other.getByText('Version 2.').waitFor();
    await getsFocus(placeOn(other));
    expect(await ruleOn(other, 'Days of grace').getByLabel(/^Days/).inputValue()).toBe('45');
    await other.close();
  });

  it('adds a rule that the city did not have', async () => {
    await page.getByRole('button', { name: 'Add: Members, at least' }).click();
    const members = ruleOn(page, 'Members, at least');
    await getsFocus(members);
    await members.getByLabel(/^Value/).fill('15');
    await members.getByLabel(/^Where it is written/).fill('City Code');
    await save(page);
    await page.getByText('Version 3.').waitFor();
    await openRules(page);
    expect(
      await ruleOn(page, 'Members, at least')
        .getByLabel(/^Value/)
        .inputValue(),
    ).toBe('15');
  });

  it('changes nothing while it is saved, and is told what became of it on another page too', async () => {
    await openRules(page);
    const days = ruleOn(page, 'Days of grace').getByLabel(/^Days/);
    await days.fill('50');
    const letGo = await hold(page, ({ pathname }) => pathname === '/sister-cities/policy');
    await save(page);
    await days.and(page.locator(':disabled')).waitFor();
    await getsFocus(placeOn(page));
    await followMenu(page, 'Import and export');
    await page.getByRole('heading', { name: 'Import a file' }).waitFor();
    letGo();
    await hasBeenTold(page, 'The rules were saved.');
    await openRules(page);
    expect(await days.inputValue()).toBe('50');
  });
});
