/** Tells what it sees, in a few lines: a page what it says, a server what it logged. */
export type Witness = () => Promise<string>;

declare global {
  var storyWitnesses: Witness[] | undefined;
}

/** Is asked when a promise of a story is not kept; see environment.ts. */
export const witness = (tells: Witness): void => {
  globalThis.storyWitnesses?.push(tells);
};
