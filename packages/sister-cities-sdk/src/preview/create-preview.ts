import { connect } from '../connect';
import { refuse } from '../refuse';
import { recordMethods } from '../generated/methods';
import type { RecordMethods } from '../generated/methods';
import { createReaders } from '../readers';
import type { ClientOptions, Fetch } from '../settings';
import { textOf } from '../texts';

import { draftDocument } from './draft-document';

export interface PreviewOptions extends ClientOptions {
  /** An API token of the instance that holds `preview.read`. */
  token: string;
  /**
   * Whether this process makes pages that everybody will see: SvelteKit's `building`, Nuxt's `import.meta.prerender`.
   * A build of Next.js is known without it.
   */
  isStaticBuild?: boolean | undefined;
}

/** What the request says that is being answered, such as `isEnabled` of `draftMode()` in Next.js. */
export interface PreviewPermit {
  draftMode: true;
}

type PreviewMethods = Omit<RecordMethods, 'anniversaries'>;

/**
 * Reads drafts, and what is published where there is no draft of it. It takes no place of a `SisterCitiesClient`: it
 * does not write, and upcoming anniversaries are those of published relationships only.
 */
export interface PreviewReader extends PreviewMethods {
  readonly draftMode: true;
}

/** Gives the reader of drafts to a request that permits it. */
export type Preview = (permit: PreviewPermit) => PreviewReader;

/** A program without types can leave it out. */
const hasToken = ({ token }: ClientOptions): boolean => token !== undefined;

const isNextBuild = (): boolean =>
  'process' in globalThis && globalThis.process.env.NEXT_PHASE === 'phase-production-build';

/**
 * A client for drafts, apart from the ordinary one. No answer is stored: not by the platform's `fetch`, and not here.
 *
 * @throws SisterCitiesError `invalid_input` when an option cannot be used; the function it gives throws it without a
 * permit, and in a build of static pages.
 */
export const createPreview = ({ isStaticBuild, ...options }: PreviewOptions): Preview => {
  if (!hasToken(options)) refuse('Drafts need a token that holds preview.read.');
  const send: Fetch = options.fetch ?? ((url, init) => globalThis.fetch(url, init));
  // Without the part that keeps answers and puts questions into addresses.
  const { ask, locale } = connect({
    ...options,
    fetch: (url, init) => send(url, { ...init, cache: 'no-store' }),
  });
  const methods: PreviewMethods & Partial<RecordMethods> = recordMethods(
    createReaders({
      ask: ({ operation = '', ...question }) =>
        ask({ ...question, operation, document: draftDocument(textOf(operation)) }),
      locale,
    }),
  );
  delete methods.anniversaries;
  const reader = Object.freeze<PreviewReader>({ ...methods, draftMode: true });
  return (permit) => {
    const { draftMode }: Partial<Record<'draftMode', unknown>> = permit;
    if (draftMode !== true)
      refuse('Drafts are shown only to a request that permits it: draftMode is not true.');
    if (isStaticBuild || isNextBuild()) refuse('Drafts are not shown in a build of static pages.');
    return reader;
  };
};
