import { SisterCitiesError } from './error';
import { MEANINGS } from './error-codes';
import type { SisterCitiesErrorCode } from './error-codes';

const isCode = (name: string): name is SisterCitiesErrorCode => name in MEANINGS;
const CODES = Object.keys(MEANINGS).filter(isCode);

describe('an error', () => {
  it('has one of fifteen codes', () => {
    expect(CODES).toHaveLength(15);
  });

  it('says what went wrong, what is known about it, and the status', () => {
    const error = new SisterCitiesError('invalid_input', { hint: 'url is no web address.', status: 400 });
    expect(error.message).toBe('A value is not what is expected. url is no web address. HTTP 400.');
  });

  it.each(CODES)('has a message under 200 characters: %s', (code) => {
    const { message } = new SisterCitiesError(code, { hint: 'x'.repeat(500), status: 500 });
    expect(message.length).toBeLessThan(200);
  });

  it('is retryable when waiting can help', () => {
    expect(CODES.filter((code) => new SisterCitiesError(code).retryable)).toEqual([
      'network',
      'timeout',
      'rate_limited',
      'unavailable',
      'conflict',
    ]);
  });

  it('keeps what caused it', () => {
    const cause = new Error('socket hang up');
    expect(new SisterCitiesError('network', { cause }).cause).toBe(cause);
  });
});
