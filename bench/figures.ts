import type { QuestionName } from './questions';
import type { Kind, Measured, Process, Results } from './results';
import type { ServerName } from './servers';
import { ratio } from './statistics';

/** One demand and what the run found; `isMet` is `null` where the run does not tell. */
export interface Figure {
  demand: string;
  found: string;
  isMet: boolean | null;
}

type Value = 'perSecond' | 'p50' | 'p99' | 'statements';

type Find = (server: ServerName, question: QuestionName, kind: Kind, size: number) => Measured | undefined;

/** How many times the throughput of stock Strapi PostGraphile had when the demands were written down. */
const TIMES_STOCK: readonly (readonly [QuestionName, number])[] = [
  ['list', 52],
  ['detail', 11],
  ['filter', 25],
  ['events', 48],
  ['cities', 16],
];

const SMALLEST = 100;
const LARGEST = 26_000;

const UNKNOWN = 'not measured in this run';

const times = (value: number): string => `${value.toFixed(2)} times`;

const atLeast = (demand: string, found: number | null, wanted: number): Figure => ({
  demand,
  found: found === null ? UNKNOWN : times(found),
  isMet: found === null ? null : found >= wanted,
});

const atMost = (demand: string, found: number | null, wanted: number, show = times): Figure => ({
  demand,
  found: found === null ? UNKNOWN : show(found),
  isMet: found === null ? null : found <= wanted,
});

const finder =
  ({ measured }: Results): Find =>
  (server, question, kind, size) =>
    measured.find(
      (each) =>
        each.server === server && each.question === question && each.kind === kind && each.size === size,
    );

const compared = (
  find: Find,
  [server, base]: readonly [ServerName, ServerName],
  [question, kind, size]: readonly [QuestionName, Kind, number],
  value: Value = 'perSecond',
): number | null =>
  ratio(find(server, question, kind, size)?.[value], find(base, question, kind, size)?.[value]);

const sizesOf = ({ measured }: Results): number[] => [...new Set(measured.map(({ size }) => size))];

const cold = (results: Results, find: Find): Figure[] =>
  sizesOf(results).flatMap((size) =>
    TIMES_STOCK.flatMap(([question, multiple]): Figure[] => {
      const at = [question, 'unique', size] as const;
      const place = `${question}, unique variables, ${String(size)} relationships`;
      const stock = atLeast(
        `${place}: at least ${String(multiple)} times stock`,
        compared(find, ['ours', 'stock'], at),
        multiple,
      );
      if (results.database === 'sqlite') return [stock];
      const pair = ['ours', 'postgraphile'] as const;
      const throughput = compared(find, pair, at);
      return [
        atLeast(`${place}: at least PostGraphile's throughput`, throughput, 1),
        atLeast(`${place}: at least half of PostGraphile's throughput (gate)`, throughput, 0.5),
        atMost(`${place}: at most PostGraphile's median latency`, compared(find, pair, at, 'p50'), 1),
        stock,
      ];
    }),
  );

const deepPages = (results: Results, find: Find): Figure[] =>
  results.database === 'sqlite'
    ? []
    : sizesOf(results)
        .filter((size) => find('ours', 'deep', 'unique', size) !== undefined)
        .map((size) =>
          atLeast(
            `deep page, unique variables, ${String(size)} relationships: at least 10 times PostGraphile`,
            compared(find, ['ours', 'postgraphile'], ['deep', 'unique', size]),
            10,
          ),
        );

const warm = (results: Results, find: Find): Figure[] =>
  sizesOf(results).flatMap((size) =>
    TIMES_STOCK.flatMap(([question]): Figure[] => {
      const place = `${question}, repeated, ${String(size)} relationships`;
      return [
        atLeast(
          `${place}: at least 0.9 of a route that writes the same bytes`,
          compared(find, ['ours', 'bytes'], [question, 'repeated', size]),
          0.9,
        ),
        atLeast(
          `${place}: a 304 no slower than the same with its answer`,
          ratio(
            find('ours', question, 'revalidated', size)?.perSecond,
            find('ours', question, 'fetched', size)?.perSecond,
          ),
          1,
        ),
      ];
    }),
  );

const tails = ({ measured }: Results): Figure[] =>
  measured
    .filter(({ server }) => server === 'ours')
    .map(({ question, kind, size, p99, p50 }) =>
      atMost(
        `${question}, ${kind}, ${String(size)} relationships: p99 at most 4 times p50`,
        ratio(p99, p50),
        4,
      ),
    );

const growth = (find: Find): Figure[] =>
  (
    [
      ['list', 1.3],
      ['detail', 1.3],
      ['filter', 2],
    ] as const
  ).map(([question, most]) =>
    atMost(
      `${question}, unique variables: from ${String(SMALLEST)} to ${String(LARGEST)} relationships at most ${String(most)} times slower`,
      ratio(
        find('ours', question, 'unique', SMALLEST)?.perSecond,
        find('ours', question, 'unique', LARGEST)?.perSecond,
      ),
      most,
    ),
  );

const statements = (results: Results, find: Find): Figure[] =>
  sizesOf(results).flatMap((size) =>
    (
      [
        ['unique', 8],
        ['repeated', 0],
      ] as const
    ).map(([kind, most]) =>
      atMost(
        `list, ${kind}, ${String(size)} relationships: at most ${String(most)} SQL statements`,
        find('ours', 'list', kind, size)?.statements ?? null,
        most,
        String,
      ),
    ),
  );

const whole = ({ processes }: Results): Figure[] => {
  const compare = (size: number, value: 'boot' | 'memory' | 'write'): number | null => {
    const of = (server: ServerName): Process | undefined =>
      processes.find((each) => each.server === server && each.size === size);
    return ratio(of('ours')?.[value], of('stock')?.[value]);
  };
  const sizes = [...new Set(processes.map(({ size }) => size))];
  return [
    ...sizes.flatMap((size) => [
      atMost(
        `time to the first answer after a start, ${String(size)} relationships: at most 1.2 times stock`,
        compare(size, 'boot'),
        1.2,
      ),
      atMost(
        `writes of the admin panel, ${String(size)} relationships: at most 1.1 times as long as stock`,
        compare(size, 'write'),
        1.1,
      ),
    ]),
    atMost(
      `memory at ${String(LARGEST)} relationships: at most 1.5 times stock`,
      compare(LARGEST, 'memory'),
      1.5,
    ),
  ];
};

/** Every demand on speed that a run can tell about, with what it found. */
export const figuresOf = (results: Results): Figure[] => {
  const find = finder(results);
  return [
    ...cold(results, find),
    ...deepPages(results, find),
    ...warm(results, find),
    ...tails(results),
    ...growth(find),
    ...statements(results, find),
    ...whole(results),
  ];
};
