import type { ImportReport } from '../../../shared/import-desk/report';
import { english } from '../translations/english';

import { endNotice, notUndoneNotice } from './notices';
import type { Sendable } from './steps';

const file: Sendable = { name: 'cities.csv', content: {}, count: 1, sheet: undefined };

const report: ImportReport = {
  digest: 'd',
  rows: [],
  counts: { made: 0, changed: 0, unchanged: 0, refused: 2 },
  problems: [{ field: null, message: 'The file is older than what is on record.' }],
};

describe('somebody who has left the page while a list is imported', () => {
  it('is told what was imported', () => {
    const counts = { made: 2, changed: 1, unchanged: 0, refused: 0 };
    expect(endNotice({ at: 'done', file, token: 't', counts, report: undefined }, english)).toEqual({
      type: 'success',
      message: 'cities.csv was imported – 2 new, 1 changed, 0 unchanged, 0 refused',
    });
  });

  it('is told why nothing was imported', () => {
    const failed = { at: 'failed', file, message: 'Somebody else imports now.', wasLost: false } as const;
    expect(endNotice(failed, english)?.message).toBe(
      'cities.csv: Nothing was imported – Somebody else imports now.',
    );
    expect(endNotice({ at: 'report', file, report, isRefused: true }, english)).toEqual({
      type: 'danger',
      message:
        'cities.csv: Nothing was imported – 0 new, 0 changed, 0 unchanged, 2 refused – The file is older than what is on record.',
    });
  });

  it('is told that nobody knows where the connection was lost', () => {
    expect(endNotice({ at: 'lost', file, token: 't' }, english)).toEqual({
      type: 'warning',
      message: expect.stringMatching(/^cities\.csv: It is not known whether this was imported/),
    });
  });

  it('is told nothing before the end', () => {
    expect(endNotice({ at: 'running', file, done: 1, total: 2 }, english)).toBeUndefined();
  });

  it('is told why an import was not undone, or that nobody knows', () => {
    expect(notUndoneNotice('cities.csv', { kind: 'refused', message: 'bend was changed.' }, english)).toEqual(
      {
        type: 'danger',
        message: 'cities.csv: Nothing was undone – bend was changed.',
      },
    );
    expect(notUndoneNotice('cities.csv', { kind: 'unknown' }, english).type).toBe('warning');
  });
});
