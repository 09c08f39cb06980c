import { uidOf } from '../shared/names';

import { apiOf, tokenOf } from './support/api';
import type { Api } from './support/api';
import { VISIBLE_MS } from './support/in-time';
import { outsideOf } from './support/outside';
import { patiently } from './support/patient';
import { workshopOf } from './support/relationships';
import { startSecondNode } from './support/second-node';
import type { SecondNode } from './support/second-node';
import { startHost } from './support/strapi';
import type { Host } from './support/strapi';
import { witnessOf } from './support/witness';
import type { Witness } from './support/witness';

/** Enough for every run of the tests; `NODES_WRITES=1000` (and some 10,000 reads beside them) and `NODES_SWITCHES=1000` do it at length. */
const WRITES = Number(process.env.NODES_WRITES ?? 60);
const SWITCHES = Number(process.env.NODES_SWITCHES ?? 10);

let host: Host;
let second: SecondNode;
let visitors: [Api, Api];
let editors: [Api, Api];
let sapporo: string;
/** A busy machine may be late to tell: a node has its time from then on, when somebody else who listens has heard. */
let witness: Witness;

beforeAll(async () => {
  host = await startHost();
  await host.importCity('portland');
  sapporo = await workshopOf(host).idOf('portland-sapporo');
  const token = await tokenOf(host, 'full-access');
  witness = await witnessOf(host);
  second = await startSecondNode();
  const other = { url: await second.serve() };
  visitors = [apiOf(host), apiOf(other)];
  editors = [apiOf(host, token), apiOf(other, token)];
}, 240_000);

afterAll(async () => {
  await witness.close();
  await second.kill();
  await host.stop();
});

const QUESTION = `query ($slug: String!) {
  sisterCitiesRelationships(filters: { slug: { eq: $slug } }) { summary partnerCity { name } }
}`;

const shownBy = async (visitor: Api): Promise<number | undefined> => {
  const { body } = await visitor.graphql(QUESTION, { slug: 'portland-sapporo' });
  const summary = body.data?.sisterCitiesRelationships[0]?.summary;
  return summary === undefined ? undefined : Number(summary);
};

const at = <Item>(items: [Item, Item], index: number): Item => items[index % 2 === 0 ? 0 : 1];

interface Write {
  value: number;
  /** Index of the node that was asked to write it; 2: somebody past both. */
  node: number;
  answered: number;
  told: number;
}

/** What a node has to show at least to who begins to ask at an instant: values are written in their order. */
const dueOn = (writes: readonly Write[], node: number, instant: number): number =>
  writes.findLast((each) =>
    each.node === node ? each.answered <= instant : each.told + VISIBLE_MS <= instant,
  )?.value ?? 0;

it('shows on every node what was written on any, at once where it was written and within 250 ms elsewhere', async () => {
  const outside = await outsideOf(host);
  const table: string = host.strapi.db.metadata.get(uidOf('relationship')).tableName;
  const writes: Write[] = [];
  const stale: string[] = [];
  const asked = [0, 0];
  let isDone = false;

  const write = async (value: number): Promise<void> => {
    const node = value % 3;
    const summary = String(value);
    if (node === 2) {
      await outside.run(`update ${table} set summary = '${summary}' where document_id = '${sapporo}'`);
    } else {
      const address = `/sister-cities/relationships/${sapporo}?status=published`;
      const { status, text } = await patiently(() => at(editors, node).rest('PUT', address, { summary }));
      if (status !== 200) throw new Error(text);
    }
    const written: Write = { value, node, answered: performance.now(), told: Infinity };
    writes.push(written);
    await witness.hasHeard();
    written.told = performance.now();
  };

  const read = async (node: number): Promise<void> => {
    while (!isDone) {
      const due = dueOn(writes, node, performance.now());
      const shown = await shownBy(at(visitors, node));
      asked[node] = (asked[node] ?? 0) + 1;
      if (shown === undefined || shown < due)
        stale.push(`node ${String(node)}: ${String(shown)} < ${String(due)}`);
    }
  };

  await write(0);
  const readers = [read(0), read(1)];
  for (let value = 1; value <= WRITES; value += 1) await write(value);
  isDone = true;
  await Promise.all(readers);
  await outside.close();
  expect(stale).toEqual([]);
  expect(Math.min(...asked)).toBeGreaterThan(WRITES / 4);
}, 3_600_000);

it('gives on no node what a permission took away', async () => {
  const permissions = host.strapi.db.query('plugin::users-permissions.permission');
  const role = (
    await host.strapi.db.query('plugin::users-permissions.role').findOne({ where: { type: 'public' } })
  ).id;
  const action = `${uidOf('relationship')}.find`;
  const untilShown = async (visitor: Api): Promise<void> => {
    const begun = performance.now();
    while ((await shownBy(visitor)) === undefined)
      if (performance.now() - begun > 5_000) throw new Error('Not shown after a permission was given.');
  };
  const leaked: string[] = [];
  for (let each = 0; each < SWITCHES; each += 1) {
    for (const visitor of visitors) await untilShown(visitor);
    await permissions.delete({ where: { action, role } });
    if ((await shownBy(visitors[0])) !== undefined) leaked.push(`${String(each)}: the node that took it`);
    await witness.hasHeard();
    const taken = performance.now();
    let begun = taken;
    let isShown = true;
    while (begun - taken < VISIBLE_MS) {
      begun = performance.now();
      isShown = (await shownBy(visitors[1])) !== undefined;
    }
    if (isShown) leaked.push(`${String(each)}: the other node`);
    await permissions.create({ data: { action, role } });
  }
  expect(leaked).toEqual([]);
}, 3_600_000);
