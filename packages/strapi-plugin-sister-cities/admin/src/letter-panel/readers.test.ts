import { afterPublishing, draftTellsMore, localDay, readersNow } from './readers';

const TODAY = '2026-11-28';

const reading = (visibility: string, embargoUntil: string | null = null) => ({ visibility, embargoUntil });

it.each([
  [undefined, 'nobody'],
  [reading('public'), 'everyone'],
  [reading('on_request'), 'listed'],
  [reading('private'), 'nobody'],
])('a letter of which visitors meet %j is read by %s', (published, readers) => {
  expect(readersNow(published)).toBe(readers);
});

it.each([
  [reading('public'), { readers: 'everyone', from: null }],
  [reading('public', '2026-11-27'), { readers: 'everyone', from: null }],
  [reading('public', '2026-11-28'), { readers: 'everyone', from: null }],
  [reading('public', '2026-11-29'), { readers: 'everyone', from: '2026-11-29' }],
  [reading('on_request', '2026-11-29'), { readers: 'listed', from: '2026-11-29' }],
  [reading('private', '2026-11-29'), { readers: 'never' }],
])('the draft %j can be published so: %j', (draft, after) => {
  expect(afterPublishing(draft, TODAY)).toEqual(after);
});

it.each([
  [reading('public'), undefined, true],
  [reading('public'), reading('public'), false],
  [reading('on_request'), reading('public'), true],
  [reading('public', '2027-01-01'), reading('public'), true],
])('the draft %j beside %j tells more: %j', (draft, published, tells) => {
  expect(draftTellsMore(draft, published)).toBe(tells);
});

it('a day is the one of the calendar on the wall', () => {
  expect(localDay(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
});
