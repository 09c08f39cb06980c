/** A table as it stands in a file: RFC 4180, with what spreadsheets make of it in practice. */

/** A row of a file, with the line on which it begins, from 1. */
export interface CsvRow {
  line: number;
  cells: string[];
}

/** What keeps a file from being read. */
export type CsvProblem = 'quote-open' | 'after-quote' | 'too-many-cells' | 'no-rows';

export type CsvReading =
  | { kind: 'read'; header: CsvRow; rows: CsvRow[] }
  | { kind: 'unreadable'; problem: CsvProblem; line: number; column: number };

const BOM = '\uFEFF';
const DELIMITERS = [',', ';', '\t'] as const;

/** Spreadsheets write semicolons where a comma stands in decimals; the first line tells which. */
const delimiterOf = (text: string): string => {
  const [first = ''] = text.replaceAll(/"[^"]*"/g, '').split(/\r\n|\n|\r/, 1);
  const count = (delimiter: string): number => first.split(delimiter).length - 1;
  return DELIMITERS.reduce<string>((best, each) => (count(each) > count(best) ? each : best), ',');
};

class Unreadable extends Error {
  constructor(
    readonly problem: CsvProblem,
    readonly line: number,
    readonly column: number,
  ) {
    super(problem);
  }
}

class Reader {
  readonly #text: string;
  readonly #delimiter: string;
  #at = 0;
  #line = 1;
  #lineStart = 0;

  constructor(text: string) {
    this.#text = text;
    this.#delimiter = delimiterOf(text);
  }

  isAtEnd(): boolean {
    return this.#at >= this.#text.length;
  }

  row(): CsvRow {
    const line = this.#line;
    const cells = [this.#cell()];
    while (!this.isAtEnd() && this.#text[this.#at] === this.#delimiter) {
      this.#at += 1;
      cells.push(this.#cell());
    }
    this.#lineBreak();
    return { line, cells };
  }

  #cell(): string {
    return this.#text[this.#at] === '"' ? this.#quoted() : this.#plain();
  }

  #plain(): string {
    const start = this.#at;
    while (!this.isAtEnd() && !this.#endsCell()) this.#at += 1;
    return this.#text.slice(start, this.#at);
  }

  #quoted(): string {
    const opened: [number, number] = [this.#line, this.#column()];
    let cell = '';
    this.#at += 1;
    while (!this.isAtEnd() && !this.#endsQuotes())
      if (this.#text[this.#at] === '"') {
        cell += '"';
        this.#at += 2;
      } else cell += this.#inQuotes();
    if (this.isAtEnd()) throw new Unreadable('quote-open', ...opened);
    this.#at += 1;
    if (!this.isAtEnd() && !this.#endsCell()) throw new Unreadable('after-quote', this.#line, this.#column());
    return cell;
  }

  #inQuotes(): string {
    const start = this.#at;
    if (!this.#lineBreak()) this.#at += 1;
    return this.#text.slice(start, this.#at);
  }

  /** Two quotes in quotes are one that is written. */
  #endsQuotes(): boolean {
    return this.#text[this.#at] === '"' && this.#text[this.#at + 1] !== '"';
  }

  #endsCell(): boolean {
    const character = this.#text[this.#at];
    return character === this.#delimiter || character === '\n' || character === '\r';
  }

  #lineBreak(): boolean {
    const isBreak = /^(?:\r\n|\n|\r)/.exec(this.#text.slice(this.#at, this.#at + 2));
    if (!isBreak) return false;
    this.#at += isBreak[0].length;
    this.#line += 1;
    this.#lineStart = this.#at;
    return true;
  }

  #column(): number {
    return this.#at - this.#lineStart + 1;
  }
}

const isBlank = ({ cells }: CsvRow): boolean => cells.every((cell) => cell.trim() === '');

const read = (text: string): CsvReading => {
  const reader = new Reader(text.startsWith(BOM) ? text.slice(1) : text);
  const rows: CsvRow[] = [];
  while (!reader.isAtEnd()) rows.push(reader.row());
  const [header, ...others] = rows.filter((row) => !isBlank(row));
  if (!header || others.length === 0) throw new Unreadable('no-rows', 1, 1);
  const width = header.cells.length;
  for (const row of others) {
    const beyond = row.cells.findIndex((cell, index) => index >= width && cell !== '');
    if (beyond >= 0) throw new Unreadable('too-many-cells', row.line, beyond + 1);
  }
  return {
    kind: 'read',
    header,
    rows: others.map(({ line, cells }) => ({
      line,
      cells: Array.from({ length: width }, (_, index) => cells[index] ?? ''),
    })),
  };
};

/**
 * Reads a table with a header: commas, semicolons or tabs, with or without a byte order mark, line breaks in quotes. Blank
 * lines are left out, short rows are filled up. What cannot be read is told with its line and its column; of a row with
 * too many cells, the column is the number of the cell.
 */
export const parseCsv = (text: string): CsvReading => {
  try {
    return read(text);
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    const { problem, line, column } = error;
    return { kind: 'unreadable', problem, line, column };
  }
};

const quotedCell = (cell: string): string =>
  /[",;\t\r\n]/.test(cell) || cell.trim() !== cell ? `"${cell.replaceAll('"', '""')}"` : cell;

/** Writes a table as RFC 4180 says, with the byte order mark by which spreadsheets know UTF-8. */
export const toCsv = (rows: readonly (readonly string[])[]): string =>
  BOM + rows.map((cells) => `${cells.map(quotedCell).join(',')}\r\n`).join('');
