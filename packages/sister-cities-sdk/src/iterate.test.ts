import fc from 'fast-check';

import { createSisterCitiesClient } from './client';
import { iterate } from './iterate';

interface Row {
  documentId: string;
}

interface Asked {
  signal?: AbortSignal | undefined;
  filters?: object;
  pagination: { limit: number };
}

/** The identifier after which the next page begins. */
const cursorOf = (filters: object = {}): string => {
  const conditions: object[] = 'and' in filters && Array.isArray(filters.and) ? filters.and : [filters];
  const found = conditions.find((each) => 'documentId' in each);
  return found && 'documentId' in found ? String(Object(found.documentId).gt) : '';
};

/** A list as the server gives it, at most 100 at once; `before` runs before each page. */
const listOf =
  (rows: () => string[], before: (page: number) => void = () => undefined, asked: Asked[] = []) =>
  (options: Asked): Promise<Row[]> => {
    asked.push(options);
    before(asked.length);
    const after = rows()
      .filter((id) => id > cursorOf(options.filters))
      .sort();
    return Promise.resolve(
      after.slice(0, Math.min(100, options.pagination.limit)).map((documentId) => ({ documentId })),
    );
  };

const allOf = async (rows: AsyncIterable<Row>): Promise<string[]> => {
  const ids: string[] = [];
  for await (const { documentId } of rows) ids.push(documentId);
  return ids;
};

const id = fc.string({
  unit: fc.constantFrom('a', 'c', 'k', 'z', '0', '7', '9'),
  minLength: 4,
  maxLength: 8,
});
const ids = fc.uniqueArray(id, { maxLength: 1000, size: 'max' });
const pageSize = fc.integer({ min: 1, max: 150 });
const SEED = { seed: 20261122, numRuns: 20 };

describe('iterating over a list', () => {
  it('yields each of 0 to 1,000 records exactly once, at any page size', async () => {
    await fc.assert(
      fc.asyncProperty(ids, pageSize, async (rows, size) => {
        expect(
          await allOf(
            iterate(
              listOf(() => rows),
              { pageSize: size },
            ),
          ),
        ).toEqual([...rows].sort());
      }),
      SEED,
    );
  });

  it('yields each exactly once while others are added and removed', async () => {
    await fc.assert(
      fc.asyncProperty(ids, ids, pageSize, async (stay, others, size) => {
        const come = others.filter((each) => !stay.includes(each));
        const rows = [...stay];
        const change = (): void => {
          const next = come.pop();
          if (next !== undefined) rows.splice(next.length % (rows.length + 1), 0, next);
          const added = rows.find((each) => !stay.includes(each) && each.length % 3 === 0);
          if (added !== undefined) rows.splice(rows.indexOf(added), 1);
        };
        const seen = await allOf(
          iterate(
            listOf(() => rows, change),
            { pageSize: size },
          ),
        );
        expect(new Set(seen).size).toBe(seen.length);
        expect(seen.filter((each) => stay.includes(each))).toEqual([...stay].sort());
      }),
      SEED,
    );
  });

  it('reads at most one page ahead', async () => {
    const asked: Asked[] = [];
    const rows = iterate(
      listOf(() => ['a', 'b', 'c', 'd', 'e'], undefined, asked),
      { pageSize: 2 },
    );
    const pages: number[] = [];
    for await (const row of rows) pages.push(row.documentId.length * asked.length);
    expect(pages).toEqual([2, 2, 3, 3, 4]);
  });

  it('keeps to the filters, and passes day and language on', async () => {
    const asked: Asked[] = [];
    const options = { filters: { slug: { eq: 'x' } }, locale: 'ja', asOf: '2026-11-22', pageSize: 9 };
    await allOf(
      iterate(
        listOf(() => ['a'], undefined, asked),
        options,
      ),
    );
    const [call, page] = [
      { locale: 'ja', asOf: '2026-11-22' },
      { sort: ['documentId:asc'], pagination: { limit: 9 } },
    ];
    expect(asked.map((each) => ({ ...each, signal: undefined }))).toEqual([
      { ...call, ...page, filters: { slug: { eq: 'x' } } },
      { ...call, ...page, filters: { and: [{ slug: { eq: 'x' } }, { documentId: { gt: 'a' } }] } },
    ]);
  });

  it('reads no further when it is left early', async () => {
    const asked: Asked[] = [];
    const rows = iterate(
      listOf(() => ['a', 'b', 'c', 'd', 'e'], undefined, asked),
      { pageSize: 2 },
    );
    for await (const { documentId } of rows) if (documentId === 'a') break;
    expect(asked.map(({ signal }) => signal?.aborted)).toEqual([true, true]);
  });

  it('aborts what it reads with the signal of the loop, and keeps hold of it no longer than that', async () => {
    const asked: Asked[] = [];
    const rows = listOf(() => ['a', 'b', 'c'], undefined, asked);
    const during = new AbortController();
    const states: unknown[] = [];
    for await (const { documentId } of iterate(rows, { pageSize: 1, signal: during.signal })) {
      if (documentId === 'b') during.abort('enough');
      states.push(asked.map(({ signal }) => signal?.aborted).at(-1));
    }
    expect([states, asked.at(-1)?.signal?.reason]).toEqual([[false, true, true], 'enough']);
    await allOf(iterate(rows, { signal: AbortSignal.abort('before') }));
    expect(asked.at(-1)?.signal?.reason).toBe('before');
  });

  it('tells a failure when its page is due, and does not when nobody comes so far', async () => {
    const failing = (options: Asked): Promise<Row[]> =>
      options.filters ? Promise.reject(new Error('down')) : Promise.resolve([{ documentId: 'a' }]);
    const seen: string[] = [];
    const read = async (): Promise<void> => {
      for await (const { documentId } of iterate(failing)) seen.push(documentId);
    };
    await expect(read()).rejects.toThrow('down');
    expect(seen).toEqual(['a']);
    for await (const { documentId } of iterate(failing)) {
      expect(documentId).toBe('a');
      break;
    }
  });

  it('takes the lists of the client with their filters', async () => {
    const fetch = (): Promise<Response> =>
      Promise.resolve(Response.json({ data: { sisterCitiesGoals: [] } }));
    const client = createSisterCitiesClient({ url: 'https://cms.example.org/graphql', fetch });
    const filters = { relationship: { slug: { eq: 'portland-sapporo' } } };
    expect(await allOf(iterate(client.goals, { filters }))).toEqual([]);
    // @ts-expect-error -- goals have no such field
    expect(await allOf(iterate(client.goals, { filters: { mayor: { eq: 'x' } } }))).toEqual([]);
  });

  it('asks for every page in an address that a CDN can keep', async () => {
    const methods: (string | undefined)[] = [];
    const client = createSisterCitiesClient({
      url: 'https://cms.example.org/graphql',
      locale: 'en',
      fetch: (_url, { method }) => {
        methods.push(method);
        const documentIds = ['k3x9w2v8q1z7c5n4m6b0a9s8', 'm6b0a9s8k3x9w2v8q1z7c5n4'].slice(
          methods.length - 1,
        );
        const sisterCitiesCities = documentIds.slice(0, 1).map((documentId) => ({ documentId }));
        return Promise.resolve(Response.json({ data: { sisterCitiesCities } }));
      },
    });
    await allOf(iterate(client.cities, { pageSize: 100 }));
    expect(methods).toEqual(['GET', 'GET', 'GET']);
  });
});
