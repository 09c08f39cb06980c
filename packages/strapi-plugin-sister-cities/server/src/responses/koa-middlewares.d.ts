declare module '@koa/cors' {
  /** Koa's middleware for cross-origin requests; its options are those that Apollo Server is given as `cors`. */
  const cors: (options?: object) => (exchange: unknown, next: () => Promise<unknown>) => Promise<unknown>;
  export default cors;
}

declare module 'koa-bodyparser' {
  /** Koa's middleware that reads a body; its options are those that Apollo Server is given as `bodyParserConfig`. */
  const bodyParser: (
    options: object,
  ) => (exchange: unknown, next: () => Promise<unknown>) => Promise<unknown>;
  export default bodyParser;
}
