import { dialogRefusal, headlineOf } from './dialog-refusal';
import type { DialogField } from './fields';

const FIELDS: DialogField[] = [
  { kind: 'date', name: 'decidedOn', label: 'Decided on', required: true },
  { kind: 'lines', name: 'statement', label: 'The goal from then on', required: true },
];

const refused = (error: unknown): ReturnType<typeof dialogRefusal> =>
  dialogRefusal({ response: { data: { error } } }, FIELDS);

describe('what a refusal means for a dialog', () => {
  it('stands at its field, named as the dialog names it, wherever the field lies in what was sent', () => {
    const errors = [
      { path: ['decidedOn'], message: 'decidedOn is empty while result is pass. Expected when.' },
      { path: ['next', 'statement'], message: 'next.statement is empty. Expected the goal.' },
    ];
    expect(refused({ status: 400, message: 'all', details: { errors } })).toEqual({
      kind: 'problems',
      byField: {
        decidedOn: 'Decided on is empty while result is pass. Expected when.',
        statement: 'The goal from then on is empty. Expected the goal.',
      },
      others: [],
      rules: [],
    });
  });

  it('tells rules of the city from what no field can mend', () => {
    const errors = [
      { path: ['checks', 'REPORTS_CURRENT'], message: 'No report of Lviv is on file.' },
      { path: ['transition'], message: 'It does not lead on from here.' },
    ];
    expect(refused({ status: 400, message: 'all', details: { errors } })).toEqual({
      kind: 'problems',
      byField: {},
      others: ['It does not lead on from here.'],
      rules: [{ code: 'REPORTS_CURRENT', reason: 'No report of Lviv is on file.' }],
    });
  });

  it('says that somebody else was faster, and not that a field is wrong', () => {
    const details = { errors: [{ path: ['sequence'], message: 'sequence is 2. Expected 3.' }] };
    expect(refused({ status: 409, message: 'It has 3 entries by now.', details })).toEqual({
      kind: 'conflict',
      message: 'It has 3 entries by now.',
    });
  });

  it.each([
    [new Error('offline')],
    [null],
    [{ response: { data: {} } }],
    [{ response: { data: { error: { status: 504 } } } }],
  ])('says that nobody knows what became of it where no answer came: %j', (thrown) => {
    const refusal = dialogRefusal(thrown, FIELDS);
    expect(refusal).toEqual({ kind: 'unknown', message: '' });
    expect(headlineOf(refusal)).toBe('dialog.unknown');
  });

  it.each([500, 403, 503])('is a failure otherwise: %i', (status) => {
    const refusal = refused({ status, message: 'It failed.' });
    expect(refusal).toEqual({ kind: 'failure', message: 'It failed.' });
    expect(headlineOf(refusal)).toBe('dialog.failure');
  });
});
