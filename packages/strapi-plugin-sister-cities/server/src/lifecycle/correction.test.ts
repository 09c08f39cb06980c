import type { TransitionRequest } from '../../../shared/transition-request';

import { lifeCorrected } from './correction';
import type { CorrectableEntry } from './correction';
import type { Life } from './state';

const life = (designation: string | null, standing: string, dates: Partial<Life['dates']> = {}): Life => ({
  designation,
  standing,
  dates: { designatedOn: null, endedOn: null, endCause: null, ...dates },
});

const nowhere = { designation: null, standing: null };
const friendship = life('friendship_city', 'active', { designatedOn: '2022' });
const sister = life('sister_city', 'active', { designatedOn: '2026-06-01' });
const ended = life('sister_city', 'terminated', {
  designatedOn: '2026-06-01',
  endedOn: '2026-09',
  endCause: 'other',
});

/** Lviv: entered, made a sister city, then a vote that failed. */
const HISTORY: CorrectableEntry[] = [
  { key: 'lviv-1', from: nowhere, to: friendship },
  { key: 'lviv-2', from: friendship, to: sister },
  { key: 'lviv-3', from: sister, to: sister },
];

const ENDED: CorrectableEntry[] = [...HISTORY, { key: 'lviv-4', from: sister, to: ended }];

const correct = (
  request: Partial<TransitionRequest>,
  history: readonly CorrectableEntry[] = HISTORY,
): Life | string =>
  ((outcome) => (Array.isArray(outcome) ? outcome.map(({ message }) => message).join(' ') : outcome))(
    lifeCorrected({ transition: 'correct', sequence: history.length, ...request }, history),
  );

describe('a correction', () => {
  it('of words only leaves where the relationship stands', () => {
    for (const corrects of ['lviv-1', 'lviv-2', 'lviv-3']) expect(correct({ corrects })).toEqual(sister);
  });

  it('gives a designation its exact date, in the entry that gave it', () => {
    expect(correct({ corrects: 'lviv-2', designatedOn: '2026-06-03' })).toEqual({
      ...sister,
      dates: { ...sister.dates, designatedOn: '2026-06-03' },
    });
  });

  it('takes back the last entry that changed the relationship, with its date', () => {
    expect(correct({ corrects: 'lviv-2', restore: true })).toEqual(friendship);
  });

  it('takes back an end, with its date and its cause', () => {
    expect(correct({ corrects: 'lviv-4', restore: true }, ENDED)).toEqual(sister);
  });

  it('tells what should have been recorded instead', () => {
    expect(correct({ corrects: 'lviv-2', designation: 'sister_city', standing: 'suspended' })).toEqual({
      ...sister,
      standing: 'suspended',
    });
    expect(
      correct({
        corrects: 'lviv-2',
        designation: 'sister_city',
        standing: 'terminated',
        endedOn: '2026-07',
        endCause: 'law',
      }),
    ).toEqual({
      ...sister,
      standing: 'terminated',
      dates: { ...sister.dates, endedOn: '2026-07', endCause: 'law' },
    });
    expect(correct({ corrects: 'lviv-2', standing: 'proposed' })).toEqual(life(null, 'proposed'));
  });

  it('of an end tells when and why it was', () => {
    expect(correct({ corrects: 'lviv-4', endedOn: '2026-09-09', endCause: 'law' }, ENDED)).toEqual({
      ...ended,
      dates: { ...ended.dates, endedOn: '2026-09-09', endCause: 'law' },
    });
    expect(correct({ corrects: 'lviv-4', designation: 'sister_city', standing: 'active' }, ENDED)).toEqual(
      sister,
    );
  });

  it('of a date is no change of where it stands: the designation can still be taken back', () => {
    const exact = { ...sister, dates: { ...sister.dates, designatedOn: '2026-06-03' } };
    const history = [...HISTORY, { key: 'lviv-4', from: sister, to: exact }];
    expect(correct({ corrects: 'lviv-2', restore: true }, history)).toEqual(friendship);
    expect(correct({ corrects: 'lviv-4', restore: true }, history)).toContain('lviv-2');
  });

  it.each([
    [
      { corrects: 'lviv-1', designatedOn: '2022-10-05' },
      HISTORY,
      'designatedOn is 2022-10-05. Expected nothing here: the entry lviv-2 gave it',
    ],
    [{ corrects: 'lviv-3', designatedOn: '2022-10-05' }, HISTORY, 'the entry lviv-2 gave it'],
    [
      { corrects: 'lviv-2', endedOn: '2026-09-09' },
      ENDED,
      'endedOn is 2026-09-09. Expected nothing here: the entry lviv-4 gave it',
    ],
    [{ corrects: 'lviv-2', endCause: 'law' as const }, ENDED, 'the entry lviv-4 gave it'],
  ])('of a date in an entry that did not give it is refused: %j', (request, history, told) => {
    expect(correct(request, history)).toContain(told);
  });

  it.each([
    [{ endCause: 'law' as const }, 'endedOn is empty. Expected when it ended.'],
    [{ endedOn: '2026-07' }, 'endCause is empty. Expected why it ended.'],
  ])('to an end tells when and why: %j lacks one', (given, told) => {
    expect(
      correct({ corrects: 'lviv-2', designation: 'sister_city', standing: 'terminated', ...given }),
    ).toBe(told);
  });

  it.each([
    [{ corrects: 'kyiv-1' }, 'corrects is kyiv-1. Expected the key of an entry of this history.'],
    [{}, 'corrects is empty. Expected the key of an entry of this history.'],
    [
      { corrects: 'lviv-1', restore: true },
      'corrects is lviv-1. Expected the entry that last changed the relationship, lviv-2.',
    ],
    [
      { corrects: 'lviv-3', standing: 'suspended' as const, designation: 'sister_city' as const },
      'corrects is lviv-3. Expected the entry that last changed the relationship, lviv-2.',
    ],
    [
      { corrects: 'lviv-2', designation: 'friendship_city' as const },
      'standing is empty. Expected a standing beside the designation.',
    ],
    [
      { corrects: 'lviv-2', restore: true, standing: 'active' as const },
      'standing is active. Expected nothing: the entry is taken back.',
    ],
    [
      { corrects: 'lviv-2', standing: 'emeritus' as const, designation: 'friendship_city' as const },
      'standing is emeritus. Expected a standing that goes with the designation.',
    ],
    [{ corrects: 'lviv-2', endedOn: '2026' }, 'endedOn is 2026. Expected nothing: it has not ended.'],
    [
      { corrects: 'lviv-2', endCause: 'law' as const },
      'endCause is law. Expected nothing: it has not ended.',
    ],
    [
      { corrects: 'lviv-2', standing: 'proposed' as const, designatedOn: '2020' },
      'designatedOn is 2020. Expected nothing: it has no designation.',
    ],
  ])('that cannot be is refused: %j', (request, told) => {
    expect(correct(request)).toBe(told);
  });

  it('never takes back the first entry: what was entered by mistake is deleted', () => {
    expect(correct({ corrects: 'lviv-1', restore: true }, HISTORY.slice(0, 1))).toContain('is deleted');
  });

  it('has something to correct', () => {
    expect(correct({ corrects: 'lviv-1' }, [])).toContain('Expected the key of an entry');
  });
});
