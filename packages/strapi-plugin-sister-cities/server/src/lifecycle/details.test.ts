import { detailsOf } from './details';

describe('what people tell of a decision', () => {
  it('is taken from what they send, and nothing else is', () => {
    expect(
      detailsOf({
        body: 'Portland City Council',
        decidedOn: '2022',
        result: 'pass',
        votesYes: 5,
        votesNo: 0,
        reason: undefined,
        corrects: 'portland-lviv-1',
        actor: 'somebody else',
        policyValues: {},
        sequence: 9,
        toStanding: 'terminated',
      }),
    ).toEqual({
      body: 'Portland City Council',
      decidedOn: '2022',
      result: 'pass',
      votesYes: 5,
      votesNo: 0,
      corrects: 'portland-lviv-1',
    });
  });

  it('may be everything that a decision tells', () => {
    const told = {
      body: 'b',
      identifier: 'i',
      decidedOn: '2022',
      effectiveOn: '2023',
      result: 'fail',
      votesYes: 1,
      votesNo: 2,
      votesAbstain: 3,
      votesAbsent: 4,
      motionText: 'm',
      reason: 'r',
      sourceUrl: 'https://city.example',
      source: 's',
      corrects: 'c',
    };
    expect(detailsOf(told)).toEqual(told);
  });
});
