interface Item {
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- what the test of the exported types must find
  title: any;
}

/** What the search for `any` must find. */
export declare const read: () => Promise<{ items: readonly Item[] }>;
