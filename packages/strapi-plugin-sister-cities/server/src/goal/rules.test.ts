import { numbersHaveUnit, targetDiffersFromBaseline } from './rules';

describe('the numbers of a goal', () => {
  it.each([
    [{}, []],
    [{ unit: 'students a year', baseline: 4, target: 12, current: 8 }, []],
    [{ unit: 'students a year' }, []],
    [{ target: null, current: undefined }, []],
    [
      { target: 12 },
      [
        'unit is empty while target has a number. Expected what is counted, such as students a year, in every language of the goal.',
      ],
    ],
    [
      { baseline: 0, current: 0, unit: ' ', locale: 'es' },
      [
        'unit is empty in es while baseline, current have numbers. Expected what is counted, such as students a year, in every language of the goal.',
      ],
    ],
  ])('need what they count: %j', (record, messages) => {
    expect(numbersHaveUnit(record).map(({ message }) => message)).toEqual(messages);
  });

  it.each([
    [{ baseline: 4, target: 12 }, []],
    [{ baseline: 4, target: 3 }, []],
    [{ baseline: 4 }, []],
    [{ target: 4 }, []],
    [{ baseline: null, target: null }, []],
    [
      { baseline: 4, target: 4 },
      ['target is 4, the same as baseline. Expected another number, or no baseline.'],
    ],
    [
      { baseline: 0, target: 0 },
      ['target is 0, the same as baseline. Expected another number, or no baseline.'],
    ],
  ])('lead somewhere: %j', (record, messages) => {
    expect(targetDiffersFromBaseline(record).map(({ message }) => message)).toEqual(messages);
  });
});
