import { failureOf } from './failure';
import type { Failure } from './failure';

const error = (properties: Record<string, unknown>): Error => Object.assign(new Error('x'), properties);

const coded = (code: string): Error => error({ code });

const said = (message: string, name = 'Error'): Error => error({ message, name });

describe('the kind of a failure', () => {
  it.each<[string, Failure]>([
    ['ECONNREFUSED', 'unavailable'],
    ['ECONNRESET', 'unavailable'],
    ['EPIPE', 'unavailable'],
    ['ETIMEDOUT', 'unavailable'],
    ['ENOTFOUND', 'unavailable'],
    ['DATABASE_UNREACHABLE', 'unavailable'],
    ['ENOENT', 'unexpected'],
    // The server goes down, crashed, or is coming up; too many clients.
    ['57P01', 'unavailable'],
    ['57P02', 'unavailable'],
    ['57P03', 'unavailable'],
    ['57P06', 'unexpected'],
    ['53300', 'unavailable'],
    ['53200', 'unexpected'],
    ['08000', 'unavailable'],
    ['08006', 'unavailable'],
    ['07006', 'unexpected'],
    ['09000', 'unexpected'],
    ['57014', 'timeout'],
    ['53100', 'full'],
    ['ENOSPC', 'full'],
    ['SQLITE_FULL', 'full'],
    ['SQLITE_BUSY', 'unavailable'],
    ['SQLITE_BUSY_SNAPSHOT', 'unavailable'],
    ['SQLITE_LOCKED', 'unavailable'],
    ['SQLITE_CANTOPEN', 'unavailable'],
    ['SQLITE_IOERR_WRITE', 'unavailable'],
    ['SQLITE_ERROR', 'unexpected'],
    ['SQLITE_CORRUPT', 'unexpected'],
    ['40P01', 'conflict'],
    ['40001', 'conflict'],
    ['23503', 'conflict'],
    ['23505', 'conflict'],
    ['24000', 'unexpected'],
    ['SQLITE_CONSTRAINT_FOREIGNKEY', 'conflict'],
    ['22021', 'value'],
    ['22003', 'value'],
    ['22P02', 'value'],
    ['21000', 'unexpected'],
    ['SQLITE_MISMATCH', 'value'],
    // A missing table or column is nobody's fault who asks.
    ['42P01', 'unexpected'],
    ['42703', 'unexpected'],
  ])('of code %s is %s', (code, kind) => {
    expect(failureOf(coded(code))).toBe(kind);
  });

  it.each<[Error, Failure]>([
    [said('Connection terminated unexpectedly'), 'unavailable'],
    [said('select 1 - Connection terminated unexpectedly'), 'unavailable'],
    [said('Client has encountered a connection error and is not queryable'), 'unavailable'],
    [said('Knex: Timeout acquiring a connection.', 'KnexTimeoutError'), 'unavailable'],
    [said('Connection terminated unexpectedly, says a poem'), 'unexpected'],
    [said('anything'), 'unexpected'],
  ])('without a code is told from its words: %s', (given, kind) => {
    expect(failureOf(given)).toBe(kind);
  });

  it('is unreadable of a body that its parser refuses, and of no other syntax error', () => {
    const refused = (status: number): Error => Object.assign(new SyntaxError('Unexpected token'), { status });
    expect(failureOf(refused(400))).toBe('unreadable');
    expect(failureOf(refused(500))).toBe('unexpected');
    expect(failureOf(new SyntaxError('Unexpected token'))).toBe('unexpected');
  });

  it('is large of a body that its parser does not read to the end', () => {
    expect(failureOf(Object.assign(new Error('request entity too large'), { status: 413 }))).toBe('large');
  });

  it('is found in what an error was made from', () => {
    expect(failureOf(new Error('x', { cause: coded('57P01') }))).toBe('unavailable');
    expect(failureOf(error({ originalError: error({ cause: coded('40P01') }) }))).toBe('conflict');
    expect(failureOf(error({ thrownValue: coded('57P01') }))).toBe('unavailable');
    // Node tries each address of a host and tells of all.
    expect(failureOf(new AggregateError([coded('ECONNREFUSED')]))).toBe('unavailable');
  });

  it.each([[undefined], [null], ['57P01'], [57014], [{}], [[]]])('is unexpected of %j', (given) => {
    expect(failureOf(given)).toBe('unexpected');
  });

  it('is found out of an error that is its own cause', () => {
    const own = new Error('x');
    own.cause = own;
    expect(failureOf(own)).toBe('unexpected');
  });
});
