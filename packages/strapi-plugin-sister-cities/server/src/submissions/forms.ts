/** The forms of a city's website that write to the office, as the API calls them. */
export const FORM_NAMES = ['volunteer_inquiry', 'resident_idea'] as const;

export type FormName = (typeof FORM_NAMES)[number];

export const isFormName = (value: unknown): value is FormName => FORM_NAMES.some((each) => each === value);

/** Nobody writes to an office in less. */
export const MINIMUM_SECONDS = 3;

/** How long a form can be filled in. */
export const MAXIMUM_SECONDS = 2 * 60 * 60;

/** What one submission may take, its token and proof of work included. */
export const MAXIMUM_BYTES = 16 * 1024;

/** How many are accepted from one address, and in the name of one person. */
export const MOST_ACCEPTED = 5;

/** In how many seconds they are. */
export const WINDOW_SECONDS = 10 * 60;

/**
 * A field that people do not see and programs fill in. It is called like one of theirs; whatever stands in it, the answer
 * is the same and nothing is kept.
 */
export const HONEYPOT = 'website';
