import { SisterCitiesError } from './error';

/** @throws SisterCitiesError `invalid_input`. The hint must not hold anything that the caller passed. */
export const refuse = (hint: string): never => {
  throw new SisterCitiesError('invalid_input', { hint });
};
