/** How an answer may be kept, by the platform's `fetch` and by the client. */
export interface FetchOptions {
  /**
   * Passed on to `fetch`. `false` passes nothing on. With any value the client keeps no answer to ask whether it still
   * holds (`If-None-Match`); left out, it does. Forms and what is written go with `no-store`, or with nothing where the
   * client has `false`.
   */
  cache?:
    'default' | 'force-cache' | 'no-cache' | 'no-store' | 'only-if-cached' | 'reload' | false | undefined;
  /** Passed on to the `fetch` of Next.js, such as `{ tags: cacheTags('relationships') }`; revalidate in seconds. */
  next?: { tags?: string[] | undefined; revalidate?: number | false | undefined } | undefined;
  /** Passed on to the `fetch` of Cloudflare Workers, such as `{ cacheTtl: 60 }`. */
  cf?: Readonly<Record<string, unknown>> | undefined;
}

/** What stands beside method, headers and body when `fetch` is called; nothing that is undefined. */
export const initOf = ({ cache, next, cf }: FetchOptions): Omit<RequestInit, 'signal'> => ({
  ...(cache && { cache }),
  ...(next && { next }),
  ...(cf && { cf }),
});

/** Whether the client may keep an answer: where the caller says nothing about it. */
export const mayKeep = ({ cache, next }: FetchOptions): boolean => cache === undefined && !next;
