/** A question that is left to Strapi's own server; never an error that anybody sees. */
export class PassOn extends Error {
  constructor(readonly reason: string) {
    super(reason);
    this.name = 'PassOn';
  }
}

export const passOn = (reason: string): never => {
  throw new PassOn(reason);
};
