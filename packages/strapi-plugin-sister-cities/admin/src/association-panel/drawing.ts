import type { BalancePoint } from '../../../shared/desk';
import { decimalsOf, parseMoney } from '../../../shared/money';
import type { Money } from '../../../shared/money';

/** How large a chart is, without what is written beside it. */
export interface Size {
  width: number;
  height: number;
}

/** One report as it is drawn; `y` counts from the top. */
export interface DrawnBalance {
  key: string;
  x: number;
  ending: number | null;
  lowest: number | null;
  ok: BalancePoint['ok'];
}

export interface BalanceDrawing {
  currency: string;
  points: readonly DrawnBalance[];
  /** The places of the balances at the end, as a line of SVG takes them. */
  line: string;
  minimum: number | null;
  /** The days at both ends. */
  from: string;
  to: string;
  /** The lowest of all balances that are drawn. */
  lowest: Money;
  /** How many reports have no balance in this currency. */
  notDrawn: number;
}

interface Amount {
  value: number;
  money: Money;
}

/** An amount as a number: a pixel is coarser than what that rounds. */
const amountIn = (money: Money | null, currency: string): Amount | null => {
  const parts = parseMoney(money ?? '');
  if (parts?.currency !== currency || money === null) return null;
  return { value: Number(parts.minor) / 10 ** (decimalsOf(currency) ?? 0), money };
};

const currencyOf = (balances: readonly BalancePoint[], minimum: Money | null): string | undefined =>
  [minimum, ...balances.flatMap(({ endingBalance, lowestBalance }) => [endingBalance, lowestBalance])]
    .map((money) => parseMoney(money ?? '')?.currency)
    .find((each) => each !== undefined);

const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`);

/** A place on a line from one number to another; the middle where they are the same. */
const placeOf = (value: number, from: number, to: number): number =>
  to === from ? 0.5 : (value - from) / (to - from);

const rounded = (pixels: number): number => Math.round(pixels * 10) / 10;

/** The balances of some reports over time, with the minimum; nothing is drawn where none tells a balance. */
export const drawingOf = (
  balances: readonly BalancePoint[],
  minimum: Money | null,
  { width, height }: Size,
): BalanceDrawing | undefined => {
  const currency = currencyOf(balances, minimum);
  if (currency === undefined) return undefined;
  const read = balances
    .map((point) => ({
      point,
      ending: amountIn(point.endingBalance, currency),
      lowest: amountIn(point.lowestBalance, currency),
    }))
    .filter(({ ending, lowest }) => ending !== null || lowest !== null);
  const amounts = read.flatMap(({ ending, lowest }) => [ending, lowest].filter((each) => each !== null));
  const [first, ...others] = amounts;
  if (!first) return undefined;
  const least = others.reduce((low, next) => (next.value < low.value ? next : low), first);
  const asked = amountIn(minimum, currency);
  const values = [0, asked?.value ?? 0, ...amounts.map(({ value }) => value)];
  const [bottom, top] = [Math.min(...values), Math.max(...values)];
  const days = read.map(({ point }) => dayNumber(point.until));
  const yOf = ({ value }: Amount): number => rounded(height * (1 - placeOf(value, bottom, top)));
  const points = read.map(({ point, ending, lowest }) => ({
    key: point.report.documentId,
    x: rounded(width * placeOf(dayNumber(point.until), Math.min(...days), Math.max(...days))),
    ending: ending && yOf(ending),
    lowest: lowest && yOf(lowest),
    ok: point.ok,
  }));
  return {
    currency,
    points,
    line: points
      .flatMap(({ x, ending }) => (ending === null ? [] : `${String(x)},${String(ending)}`))
      .join(' '),
    minimum: asked && yOf(asked),
    from: read[0]?.point.until ?? '',
    to: read.at(-1)?.point.until ?? '',
    lowest: least.money,
    notDrawn: balances.length - read.length,
  };
};
