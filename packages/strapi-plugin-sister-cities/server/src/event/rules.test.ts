import { endsAfterItStarts, rescheduledFromADate, venueHasBothCoordinates } from './rules';

describe('an event', () => {
  it.each([
    ['2019-06-06', '2019-06-06'],
    ['2019-06-06', '2019-06-07'],
    ['2019-06-06', '2019-06'],
    ['2019-06-06', '2019'],
    ['2019', '2019-01-01'],
    ['2019-06', '2019-06-01'],
    ['2019', '2019'],
    ['2019-06-06', null],
    [null, null],
    [undefined, undefined],
    ['some day', '2019'],
    ['2019', 'some day'],
  ])('that starts on %p may end on %p', (startsOn, endsOn) => {
    expect(endsAfterItStarts({ startsOn, endsOn })).toEqual([]);
  });

  it.each([
    ['2019-06-06', '2019-06-05'],
    ['2019-06-06', '2019-05'],
    ['2019-06-06', '2018'],
    ['2019-06', '2019-05-31'],
    ['2019', '2018-12-31'],
    ['2019', '2018'],
  ])('that starts on %s cannot end on %s', (startsOn, endsOn) => {
    expect(endsAfterItStarts({ startsOn, endsOn })).toEqual([
      {
        path: ['endsOn'],
        message: `endsOn is ${endsOn}, before startsOn, which is ${startsOn}. Expected the same day or a later one.`,
        value: endsOn,
      },
    ]);
  });

  it.each([[null], [undefined]])('cannot end without a start: %p', (startsOn) => {
    expect(endsAfterItStarts({ startsOn, endsOn: '2019-06-06' })).toEqual([
      {
        path: ['startsOn'],
        message: 'startsOn is missing while endsOn is 2019-06-06. Expected a start.',
        value: null,
      },
    ]);
  });
});

describe('the venue of an event', () => {
  it('has both coordinates or neither', () => {
    expect(venueHasBothCoordinates({ venueLatitude: 45.5, venueLongitude: -122.6 })).toEqual([]);
    expect(venueHasBothCoordinates({ latitude: 45.5 })).toEqual([]);
  });

  it('names its own fields when one of them is missing', () => {
    expect(venueHasBothCoordinates({ venueLatitude: 45.5 })).toEqual([
      {
        path: ['venueLongitude'],
        message:
          'venueLongitude is missing while venueLatitude is given. Expected both coordinates or neither.',
        value: null,
      },
    ]);
  });
});

describe('an event that was moved to another date', () => {
  it.each([
    [{ eventStatus: 'EventRescheduled', previousStartsOn: '2019-06-01' }, []],
    [{ eventStatus: 'EventRescheduled', previousStartsOn: null }, ['previousStartsOn']],
    [{ eventStatus: 'EventRescheduled' }, ['previousStartsOn']],
    [{ eventStatus: 'EventScheduled' }, []],
    [{ eventStatus: 'EventPostponed' }, []],
  ])('tells the date it was moved from: %j is wrong at %j', (record, paths) => {
    expect(rescheduledFromADate(record).map(({ path }) => path.join('.'))).toEqual(paths);
  });
});
