import { SisterCitiesError } from '../../src';

/** The error that a call ends with; a call that succeeds, or fails otherwise, fails the test. */
export const failureOf = async (call: Promise<unknown>): Promise<SisterCitiesError> => {
  try {
    await call;
  } catch (error) {
    if (error instanceof SisterCitiesError) return error;
    throw error;
  }
  throw new Error('Expected the call to fail.');
};
