import type { AsOfOption, CallOptions } from './list-options';

/** The records after the one with this identifier. */
interface After {
  documentId: { gt: string };
}

/** What a list is asked for, page by page. */
interface PageOptions<Filters, Locale extends string> extends CallOptions<Locale>, AsOfOption {
  filters?: Filters | After | { and: (Filters | After)[] };
  sort: 'documentId:asc'[];
  pagination: { limit: number };
}

export interface IterateOptions<Filters, Locale extends string = string>
  extends CallOptions<Locale>, AsOfOption {
  filters?: Filters | undefined;
  /** How many records one request reads, up to the server's limit; 25 if not given. */
  pageSize?: number | undefined;
}

/**
 * Reads a list to its end: `for await (const { title } of iterate(client.relationships))`. At most one page is read
 * ahead of the record at hand; leaving the loop early aborts it.
 *
 * The records come in the order of their `documentId`, and each page is asked for as what follows the last record of the
 * one before. So every record that is there all the while comes exactly once, whatever is added or removed meanwhile. One
 * that is added meanwhile comes once or, if its place has been passed, not at all; one that is removed comes if it was
 * read before that.
 *
 * The nested lists of a record hold 100 at most. Iterate over the list of their own for more, narrowed to the record:
 * `iterate(client.goals, { filters: { relationship: { slug: { eq: 'portland-sapporo' } } } })`.
 */
export async function* iterate<Item extends { documentId: string }, Filters, Locale extends string = string>(
  list: (options: PageOptions<Filters, Locale>) => Promise<Item[]>,
  { filters, pageSize = 25, signal, ...call }: IterateOptions<Filters, NoInfer<Locale>> = {},
): AsyncGenerator<Item, void, undefined> {
  const reading = new AbortController();
  const stop = (): void => {
    reading.abort(signal?.reason);
  };
  signal?.addEventListener('abort', stop);
  if (signal?.aborted) stop();
  const read = (last: Item | undefined): Promise<Item[]> => {
    const after: After | undefined = last && { documentId: { gt: last.documentId } };
    // As short as can be: what is asked stands in an address of at most 400 bytes.
    const both = filters !== undefined && after ? { and: [filters, after] } : (after ?? filters);
    return list({
      ...call,
      ...(both !== undefined && { filters: both }),
      sort: ['documentId:asc'],
      pagination: { limit: pageSize },
      signal: reading.signal,
    });
  };
  try {
    let page = await read(undefined);
    while (page.length > 0) {
      const next = read(page.at(-1));
      // It is told when its turn comes; until then nobody waits for it.
      next.catch(() => undefined);
      yield* page;
      page = await next;
    }
  } finally {
    // Whoever leaves early reads no further.
    stop();
    signal?.removeEventListener('abort', stop);
  }
}
