import { contentApiActions, PREVIEW_READ, publicActionIds } from '../server/src/access/actions';

import { adminTokenOf } from './support/admin';
import { apiOf, siteUserOf, tokenOf } from './support/api';
import type { Api } from './support/api';
import { controls, everyQuestion } from './support/canary/everything';
import { publishAll } from './support/canary/publish';
import { tellers, unitOf } from './support/canary/question';
import type { Question } from './support/canary/question';
import type { Records } from './support/canary/records';
import { plant } from './support/canary/world';
import { shuffled } from './support/shuffled';
import { startHost } from './support/strapi';
import type { Host } from './support/strapi';

jest.setTimeout(7_200_000);

const SEED = Number(process.env.ATTACK_SEED ?? 20_261_128);
const CASES = Number(process.env.ATTACK_CASES ?? 12_000);

/** Some of the questions are also asked with what could answer otherwise turned off, and by others than visitors. */
const PART = 8;

let host: Host;
let records: Records;
let questions: Question[];

/** By way of asking: how many were asked, how many told, and whether the control found something. */
const table = new Map<string, { asked: number; told: number; controls: number }>();

const rowOf = (way: string): { asked: number; told: number; controls: number } => {
  const row = table.get(way) ?? { asked: 0, told: 0, controls: 0 };
  table.set(way, row);
  return row;
};

/** Everything of each way and subject at least once, the rest by lot. */
const chosen = (all: readonly Question[]): Question[] => {
  const units = new Set<string>();
  const [first, rest]: [Question[], Question[]] = [[], []];
  for (const question of shuffled(all, SEED)) {
    const unit = unitOf(question);
    (units.has(unit) ? rest : first).push(question);
    units.add(unit);
  }
  return [...first, ...rest.slice(0, Math.max(0, CASES - first.length))];
};

const attack = async (asked: readonly Question[], api: Api): Promise<string[]> => {
  const found = await tellers(asked, api);
  for (const { way } of asked) rowOf(way).asked += 1;
  for (const { way } of found) rowOf(way).told += 1;
  return found.map((question) => `${unitOf(question)}, by ${question.title}`);
};

const part = (): Question[] => questions.filter((_, index) => index % PART === 0);

beforeAll(async () => {
  host = await startHost();
  // A question that is refused for its length, or for a parameter nobody knows, tells nothing, and proves nothing.
  host.strapi.config.set('plugin::sister-cities.queryLimits.enabled', false);
  host.strapi.config.set('api.rest.strictParams', false);
  records = await plant(host);
  questions = chosen(everyQuestion(records, 'every'));
});

afterAll(async () => {
  await host.stop();
  const rows = [...table].sort(([one], [other]) => one.localeCompare(other));
  const sum = (name: 'asked' | 'told' | 'controls'): string =>
    String(rows.reduce((total, [, row]) => total + row[name], 0));
  const line = (...cells: string[]): string =>
    cells.map((cell, at) => (at === 0 ? cell.padEnd(52) : cell.padStart(9))).join('');
  process.stdout.write(
    [
      '',
      `Seed ${String(SEED)}`,
      line('Way of asking', 'asked', 'told', 'controls'),
      ...rows.map(([way, row]) => line(way, String(row.asked), String(row.told), String(row.controls))),
      line('All', sum('asked'), sum('told'), sum('controls')),
      '',
    ].join('\n'),
  );
});

describe('a stranger who asks for what is private, or not published, in every way there is', () => {
  it('learns nothing as a visitor', async () => {
    expect(await attack(questions, apiOf(host))).toEqual([]);
  });

  it('learns nothing as a visitor where Strapi’s own resolvers answer', async () => {
    host.strapi.config.set('plugin::sister-cities.compiledQueries', false);
    expect(await attack(part(), apiOf(host))).toEqual([]);
    host.strapi.config.set('plugin::sister-cities.compiledQueries', true);
  });

  it('learns nothing after signing in to the site', async () => {
    expect(await attack(part(), apiOf(host, await siteUserOf(host)))).toEqual([]);
  });

  it('learns nothing with a token that may only read', async () => {
    expect(await attack(part(), apiOf(host, await tokenOf(host, 'read-only')))).toEqual([]);
  });

  it('would have learned by every one of these ways if it were not kept (the control)', async () => {
    const visitor = apiOf(host);
    const upload = ['find', 'findOne'].map((action) => `plugin::upload.content-api.${action}`);
    const previewer = apiOf(host, await tokenOf(host, [...publicActionIds, ...upload, PREVIEW_READ]));
    const actions = contentApiActions.map(({ id }) => id).filter((id) => id !== PREVIEW_READ);
    const writer = apiOf(host, await tokenOf(host, actions));
    const editor = apiOf(host, await adminTokenOf(host));
    await publishAll(host, records);
    const found = await controls(records, visitor, { previewer, writer, editor }, 'every');
    for (const { way } of found) rowOf(way).controls += 1;
    const units = new Set(found.map(unitOf));
    expect([...new Set(questions.map(unitOf))].filter((unit) => !units.has(unit))).toEqual([]);
  });
});
