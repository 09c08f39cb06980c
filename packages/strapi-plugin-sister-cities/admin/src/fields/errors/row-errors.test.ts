import { newRow } from '../rows/rows';

import { rowErrors } from './row-errors';

describe('rowErrors', () => {
  it('gives each error to the row that the server counted, blank rows aside', () => {
    const rows = [newRow('a'), newRow(''), newRow('b')];
    const errors: unknown[] = [];
    errors[1] = 'hosts.1 is b. Expected a text.';
    expect([...rowErrors(errors, rows, 'hosts')]).toEqual([
      [rows[2]?.key, { item: 'b', path: 'hosts.1', error: 'hosts.1 is b. Expected a text.' }],
    ]);
  });

  it('leaves errors of the whole field alone', () => {
    expect(rowErrors('hosts is x. Expected a list.', [newRow('a')], 'hosts').size).toBe(0);
    expect(rowErrors(undefined, [newRow('a')], 'hosts').size).toBe(0);
  });
});
