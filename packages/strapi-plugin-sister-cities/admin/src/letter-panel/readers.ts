/** What a version of a letter says about who may read it. */
export interface Reading {
  visibility: string;
  /** The day from which it may be published. */
  embargoUntil: string | null;
}

/** Who meets a letter. */
export type Readers = 'nobody' | 'everyone' | 'listed';

/** Who reads a letter now: what counts is the version that visitors meet, whatever the draft says. */
export const readersNow = (published: Reading | undefined): Readers => {
  if (!published || published.visibility === 'private') return 'nobody';
  return published.visibility === 'on_request' ? 'listed' : 'everyone';
};

/** What comes of publishing a draft, and from when that is possible. */
export type AfterPublishing =
  | { readers: 'never' }
  /** `from` is a day that is still to come, or `null` where it may be published now. */
  | { readers: 'everyone' | 'listed'; from: string | null };

export const afterPublishing = ({ visibility, embargoUntil }: Reading, today: string): AfterPublishing => {
  if (visibility === 'private') return { readers: 'never' };
  return {
    readers: visibility === 'on_request' ? 'listed' : 'everyone',
    from: embargoUntil !== null && embargoUntil > today ? embargoUntil : null,
  };
};

/** Whether there is more to say of a draft than of what is published already. */
export const draftTellsMore = (draft: Reading, published: Reading | undefined): boolean =>
  draft.visibility !== published?.visibility || draft.embargoUntil !== published.embargoUntil;

const pad = (value: number): string => String(value).padStart(2, '0');

/** The day it is where the panel is read. The server has the last word, by the day of the home city. */
export const localDay = (now: Date): string =>
  [String(now.getFullYear()), pad(now.getMonth() + 1), pad(now.getDate())].join('-');
