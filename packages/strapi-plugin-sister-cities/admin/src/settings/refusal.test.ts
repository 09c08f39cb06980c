import { refusalOf, refusedWords } from './refusal';

const refused = (error: unknown): ReturnType<typeof refusalOf> =>
  refusalOf(
    { response: { data: { error } } },
    (name) => name.startsWith('minimum'),
    (rule, part) => (part === 'rule' ? rule : part.toUpperCase()),
  );

describe('what a refused save means for the form', () => {
  it('stands at the part of the rule that it concerns, named as the form names it', () => {
    expect(
      refused({
        status: 400,
        message: 'all of it',
        details: {
          errors: [
            {
              path: ['minimumBalance', 'value'],
              message: 'minimumBalance.value is plenty. Expected an amount.',
            },
            {
              path: ['minimumBalance', 'source'],
              message: 'minimumBalance.source is empty. Expected a text.',
            },
            { path: ['minimumShare'], message: 'minimumShare is 7. Expected a rule.' },
          ],
        },
      }),
    ).toEqual({
      kind: 'problems',
      count: 3,
      byRule: {
        minimumBalance: {
          value: 'VALUE is plenty. Expected an amount.',
          source: 'SOURCE is empty. Expected a text.',
        },
        minimumShare: { rule: 'minimumShare is 7. Expected a rule.' },
      },
      others: [],
    });
  });

  it('joins what concerns single values of a list', () => {
    const refusal = refused({
      status: 400,
      details: {
        errors: [
          { path: ['minimumList', 'value', '0'], message: 'minimumList.value.0 is A. Expected B.' },
          { path: ['minimumList', 'value', '2'], message: 'minimumList.value.2 is C. Expected D.' },
        ],
      },
    });
    expect(refusal).toMatchObject({
      byRule: { minimumList: { value: 'VALUE is A. Expected B. VALUE is C. Expected D.' } },
    });
  });

  it('is told at the top where it concerns no rule', () => {
    const errors = [{ path: ['preset'], message: 'preset is seattle. Expected one of blank.' }];
    expect(refused({ status: 400, details: { errors } })).toEqual({
      kind: 'problems',
      count: 1,
      byRule: {},
      others: ['preset is seattle. Expected one of blank.'],
    });
  });

  it('is a conflict when somebody else was faster', () => {
    expect(refused({ status: 409, message: 'Somebody else has saved.', details: {} })).toEqual({
      kind: 'conflict',
      message: 'Somebody else has saved.',
    });
  });

  it.each([[new Error('offline')], [null], [{ response: { data: {} } }]])(
    'is that nobody knows whether it was saved where no answer came: %s',
    (thrown) => {
      expect(
        refusalOf(
          thrown,
          () => true,
          () => '',
        ),
      ).toEqual({ kind: 'unknown', message: '' });
    },
  );

  it('is that nobody knows, too, where a gateway lost the server', () => {
    expect(refused({ status: 504, message: 'Timeout' })).toEqual({ kind: 'unknown', message: 'Timeout' });
  });

  it('is a failure otherwise', () => {
    expect(refused({ status: 500, message: 'Oh.' })).toEqual({ kind: 'failure', message: 'Oh.' });
  });
});

it.each([
  [{ status: 409, message: 'Somebody else has saved.' }, 'policy.conflict'],
  [{ status: 400, details: { errors: [{ path: ['preset'], message: 'No.' }] } }, 'presentation.refused'],
  [{ status: 500 }, 'policy.failure'],
  [{ status: 502 }, 'policy.unknown'],
  [undefined, 'policy.unknown'],
])('is told in one sentence to whoever has left the form: %j', (error, words) => {
  expect(refusedWords({ response: { data: { error } } })).toBe(words);
});
