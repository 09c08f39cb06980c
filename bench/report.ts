import type { Figure } from './figures';
import { QUESTIONS } from './questions';
import type { Measured, Process, Results } from './results';
import { ratio } from './statistics';

const table = (rows: readonly (readonly string[])[]): string => {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd();
  const [heading = [], ...body] = rows;
  return [line(heading), widths.map((width) => '─'.repeat(width)).join('  '), ...body.map(line)].join('\n');
};

const rounded = (value: number): string =>
  value >= 100 ? String(Math.round(value)) : value.toFixed(value >= 10 ? 1 : 2);

const times = (value: number | undefined, base: number | undefined): string => {
  const found = ratio(value, base);
  return found === null ? '–' : rounded(found);
};

const MEASURED_HEADING = [
  'question',
  'variables',
  'server',
  'requests/s',
  'p50 ms',
  'p99 ms',
  'CPU ms',
  'kB',
  'SQL',
  '× stock',
  '× PostGraphile',
];

/** One size: what was asked of whom, and how often they answered in a second. */
export const measuredTable = (measured: readonly Measured[]): string => {
  const throughput = (server: Measured['server'], { question, kind }: Measured): number | undefined =>
    measured.find((each) => each.server === server && each.question === question && each.kind === kind)
      ?.perSecond;
  return table([
    MEASURED_HEADING,
    ...measured.map((each) => [
      each.question,
      each.kind,
      each.server,
      rounded(each.perSecond),
      rounded(each.p50),
      rounded(each.p99),
      rounded(each.cpu),
      (each.bytes / 1000).toFixed(1),
      each.statements === undefined ? '–' : String(each.statements),
      times(each.perSecond, throughput('stock', each)),
      times(each.perSecond, throughput('postgraphile', each)),
    ]),
  ]);
};

export const processTable = (processes: readonly Process[]): string =>
  table([
    ['server', 'first answer after ms', 'memory MB', 'ms per write'],
    ...processes.map(({ server, boot, memory, write }) => [
      server,
      boot === undefined ? '–' : rounded(boot),
      memory === undefined ? '–' : rounded(memory / 1_000_000),
      write === undefined ? '–' : write.toFixed(2),
    ]),
  ]);

/** Each demand that the run could tell about. */
export const figuresTable = (figures: readonly Figure[]): string =>
  table([
    ['verdict', 'demand', 'found'],
    ...figures
      .filter(({ isMet }) => isMet !== null)
      .map(({ demand, found, isMet }) => [isMet === true ? 'met' : 'NOT MET', demand, found]),
  ]);

export const questionList = (names: readonly Measured['question'][]): string =>
  names.map((name) => `  ${name.padEnd(8)}${QUESTIONS[name].title}`).join('\n');

export const summary = (figures: readonly Figure[], { database }: Results): string => {
  const of = (isMet: boolean | null): string =>
    String(figures.filter((figure) => figure.isMet === isMet).length);
  return `${database}: ${of(true)} figures met, ${of(false)} not met, ${of(null)} not measured in this run.`;
};
