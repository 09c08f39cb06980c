/** As much of better-sqlite3 as reading a file needs: it brings no types of its own. */
declare module 'better-sqlite3' {
  interface Statement<Row> {
    all(): Row[];
    run(...values: unknown[]): unknown;
  }
  export default class Database {
    constructor(filename: string, options?: { readonly?: boolean });
    prepare<Row>(sql: string): Statement<Row>;
    close(): this;
  }
}
