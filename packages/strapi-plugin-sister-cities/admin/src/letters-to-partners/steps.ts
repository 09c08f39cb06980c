/** The steps of the page, in their order. */
export const STEPS = ['text', 'partners', 'preview', 'done'] as const;

export type Step = (typeof STEPS)[number];
