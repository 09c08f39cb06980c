import { isDeepStrictEqual } from 'node:util';

import { contentApiActions, PREVIEW_READ, publicActionIds } from '../server/src/access/actions';
import { staffDefinitions } from '../server/src/content-types';
import type { ContentTypeDefinition } from '../server/src/model/types';
import { uidOf } from '../shared/names';

import { adminTokenOf } from './support/admin';
import { apiOf, siteUserOf, tokenOf } from './support/api';
import type { Api } from './support/api';
import { controls, everyQuestion } from './support/canary/everything';
import { sampleOf, tellers, unitOf } from './support/canary/question';
import type { Question } from './support/canary/question';
import { drafted } from './support/canary/records';
import type { Records } from './support/canary/records';
import { publishAll } from './support/canary/publish';
import { deletionQuestions } from './support/canary/refusals';
import { isChangeable, MARK, secretOf, secretsOf } from './support/canary/secrets';
import type { Place } from './support/canary/secrets';
import { privateTargets } from './support/canary/targets';
import { plant } from './support/canary/world';
import { startHost } from './support/strapi';
import type { Host } from './support/strapi';

jest.setTimeout(300_000);

let host: Host;
let records: Records;
let visitor: Api;
let writer: Api;

beforeAll(async () => {
  host = await startHost();
  // A question that is refused for its length, or for a parameter nobody knows, tells nothing, and proves nothing.
  host.strapi.config.set('plugin::sister-cities.queryLimits.enabled', false);
  host.strapi.config.set('api.rest.strictParams', false);
  records = await plant(host);
  visitor = apiOf(host);
  const actions = contentApiActions.map(({ id }) => id).filter((id) => id !== PREVIEW_READ);
  writer = apiOf(host, await tokenOf(host, actions));
});

afterAll(async () => {
  await host.stop();
});

const toldBy = (questions: readonly Question[]): string[] =>
  questions.map((question) => `${unitOf(question)}, by ${question.title}`);

/** The rows of a record that hold all of these values. */
const rowsWith = async (
  { name }: ContentTypeDefinition,
  place: Place,
  values: Record<string, unknown>,
): Promise<number> => {
  const rows: Record<string, unknown>[] = await host.strapi.db
    .query(uidOf(name))
    .findMany({ where: { documentId: records.of(name, place) } });
  const isHeld = (row: Record<string, unknown>): boolean =>
    Object.entries(values).every(([field, value]) => isDeepStrictEqual(row[field], value));
  return rows.filter(isHeld).length;
};

describe('a secret of its own', () => {
  it('stands in every private attribute of what is published', async () => {
    const held = privateTargets.filter(
      ({ definition, attribute }) => secretOf(definition, attribute, 'a') !== undefined,
    );
    const derived = privateTargets.filter((each) => !held.includes(each)).map(({ attribute }) => attribute);
    expect(derived).toEqual([
      'internalCostMinor',
      'internalCostCurrency',
      'estimatedValueMinor',
      'estimatedValueCurrency',
    ]);
    const plain = held.filter(
      ({ definition, attribute }) => !MARK.test(JSON.stringify(secretOf(definition, attribute, 'a'))),
    );
    expect(plain.map(({ attribute }) => attribute)).toEqual(['residentShare']);
    for (const { definition, attribute } of held) {
      const rows = await rowsWith(definition, 'a', { [attribute]: secretOf(definition, attribute, 'a') });
      expect([definition.name, attribute, rows > 0]).toEqual([definition.name, attribute, true]);
    }
  });

  it('stands in every text of every type of the office', async () => {
    for (const definition of staffDefinitions) {
      const secrets = secretsOf(definition, 's');
      expect(Object.keys(secrets).length).toBeGreaterThan(1);
      expect(await rowsWith(definition, 's', secrets)).toBe(1);
    }
  });

  it('stands in every text of what was never published, of its children and of every unpublished change', async () => {
    for (const definition of drafted) {
      const changed = secretsOf(definition, 'c', isChangeable);
      const written = secretsOf(definition, 'n');
      expect([definition.name, await rowsWith(definition, 'c', changed)]).toEqual([definition.name, 1]);
      expect([definition.name, await rowsWith(definition, 'n', written)]).toEqual([definition.name, 1]);
    }
  });
});

describe('asked for in thousands of ways', () => {
  it('is told to no visitor', async () => {
    const questions = everyQuestion(records);
    expect(questions.length).toBeGreaterThan(2000);
    expect(toldBy(await tellers(questions, visitor))).toEqual([]);
  });

  it('is told to nobody who signed in to the site', async () => {
    const resident = apiOf(host, await siteUserOf(host));
    expect(toldBy(await tellers(sampleOf(everyQuestion(records), 10), resident))).toEqual([]);
  });

  it('is told to no token that may only read', async () => {
    const reader = apiOf(host, await tokenOf(host, 'read-only'));
    expect(toldBy(await tellers(sampleOf(everyQuestion(records), 10), reader))).toEqual([]);
  });

  it('is not told of the office to who may delete, when that is refused', async () => {
    for (const question of deletionQuestions(records)) {
      const [answer] = await question.ask(writer);
      expect([question.title, answer?.status]).toEqual([question.title, 400]);
      expect(answer?.text).not.toMatch(/zqxcanary\d{3}s/);
    }
  });

  // Deleting a city or an association names unpublished relationships and events to who may not read drafts.
  it('is not told of drafts to who may delete but not preview, when that is refused', async () => {
    expect(toldBy(await tellers(deletionQuestions(records), writer))).toEqual([]);
  });

  it('would be found by every one of these ways if it were not kept (the control)', async () => {
    const [find, findOne] = ['find', 'findOne'].map((action) => `plugin::upload.content-api.${action}`);
    const permissions = [...publicActionIds, find ?? '', findOne ?? '', PREVIEW_READ];
    const previewer = apiOf(host, await tokenOf(host, permissions));
    const editor = apiOf(host, await adminTokenOf(host));
    await publishAll(host, records);
    const found = new Set((await controls(records, visitor, { previewer, writer, editor })).map(unitOf));
    const asked = new Set(everyQuestion(records).map(unitOf));
    expect(asked.size).toBeGreaterThan(500);
    expect([...asked].filter((unit) => !found.has(unit))).toEqual([]);
  });
});
