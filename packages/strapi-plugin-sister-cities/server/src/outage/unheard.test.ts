import { hearingFailures, hearUnhandled, noteOrigin } from './unheard';

const coded = (code: string): Error => Object.assign(new Error(`broken: ${code}`), { code });

const unheard = (reason: unknown): void => {
  process.emit('unhandledRejection', reason, Promise.resolve());
};

describe('a rejection that nobody handles', () => {
  const told: unknown[] = [];
  let end: () => void;

  beforeEach(() => {
    told.length = 0;
    end = hearUnhandled((reason) => told.push(reason));
  });

  afterEach(() => {
    end();
  });

  it('fails the write that it belongs to', async () => {
    const reason = coded('57P01');
    const write = hearingFailures(async () => {
      noteOrigin(reason);
      await new Promise(setImmediate);
      unheard(reason);
      return new Promise(() => undefined);
    });
    await expect(write).rejects.toBe(reason);
    expect(told).toEqual([]);
  });

  it.each(['57P01', 'ECONNRESET', 'ECONNREFUSED', '08006'])(
    'is told and goes by where the database is gone: %s',
    (code) => {
      const reason = coded(code);
      unheard(reason);
      expect(told).toEqual([reason]);
    },
  );

  it.each([coded('42P01'), new TypeError('x is not a function'), 'a text', undefined])(
    'ends the process where it is anything else: %s',
    (reason) => {
      let thrown: unknown = 'nothing';
      try {
        unheard(reason);
      } catch (error) {
        thrown = error;
      }
      expect([thrown, told]).toEqual([reason, []]);
    },
  );
});
