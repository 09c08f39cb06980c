import { designationFitsStanding, entryOf, existingHasSource } from './entry';
import { refusedChange } from './unchanged';

describe('a new relationship', () => {
  it.each([
    [{}, 'propose'],
    [{ designation: null, standing: null }, 'propose'],
    [{ designation: '', standing: '' }, 'propose'],
    [{ standing: 'proposed' }, 'propose'],
    [{ designation: 'sister_city', standing: 'active' }, 'record_existing'],
    [{ designation: 'sister_city' }, 'record_existing'],
    [{ standing: 'active' }, 'record_existing'],
    [{ standing: 'declined' }, 'record_existing'],
  ])('with %j enters by %s', (record, transition) => {
    expect(entryOf(record).transition).toBe(transition);
  });

  it('that exists already is entered with its source', () => {
    const existing = { designation: 'sister_city', standing: 'active' };
    expect(existingHasSource({ ...existing, source: ' ' }).map(({ path }) => path)).toEqual([['source']]);
    expect(existingHasSource(existing).map(({ path }) => path)).toEqual([['source']]);
    expect(existingHasSource({ ...existing, source: 'P09' })).toEqual([]);
    expect(existingHasSource({})).toEqual([]);
  });
});

describe('designation and standing', () => {
  it.each([
    [{}, []],
    [{ designation: 'sister_city', standing: 'active' }, []],
    [{ designation: 'friendship_city', standing: 'suspended' }, []],
    [{ designation: 'sister_city', standing: 'terminated' }, []],
    [{ standing: 'proposed' }, []],
    [{ standing: 'declined' }, []],
    [{ standing: 'withdrawn' }, []],
    [{ designation: 'sister_city' }, ['standing']],
    [{ standing: 'active' }, ['designation']],
    [{ standing: 'suspended' }, ['designation']],
    [{ standing: 'emeritus' }, ['designation']],
    [{ standing: 'terminated' }, ['designation']],
    [{ designation: 'sister_city', standing: 'proposed' }, ['designation']],
    [{ designation: 'friendship_city', standing: 'declined' }, ['designation']],
  ])('go together: %j is wrong at %j', (record, paths) => {
    expect(designationFitsStanding(record).map(({ path }) => path.join('.'))).toEqual(paths);
  });
});

describe('a change that is no transition', () => {
  const sapporo = { designation: 'sister_city', standing: 'active' };

  it('is refused with the transition to use', () => {
    expect(refusedChange(sapporo, { ...sapporo, standing: 'suspended' })).toEqual([
      {
        path: ['standing'],
        message:
          'standing is suspended, and on record it is active. Expected no change here: use the transition suspend (Suspended).',
        value: 'suspended',
      },
    ]);
    const lviv = { designation: 'friendship_city', standing: 'active' };
    expect(refusedChange(lviv, sapporo)[0]?.message).toContain(
      'use the transition change_friendship_to_sister',
    );
  });

  it('is refused where no transition leads, and says so', () => {
    const messages = refusedChange(sapporo, { designation: null, standing: 'proposed' }).map(
      ({ message }) => message,
    );
    expect(messages).toEqual([
      'designation is empty, and on record it is sister_city. Expected no change here: no transition leads there.',
      'standing is proposed, and on record it is active. Expected no change here: no transition leads there.',
    ]);
  });

  it('is none when it repeats what is on record', () => {
    expect(refusedChange(sapporo, { ...sapporo })).toEqual([]);
  });
});
