import { readableRest } from './rest-body';

const body = (name: string, message: string): unknown => ({
  data: null,
  error: { status: 0, name, message, details: {} },
});

describe('an error that REST answers with', () => {
  it.each(['ValidationError', 'ForbiddenError', 'ConflictError'])('keeps its words as %s', (name) => {
    expect(readableRest(400, body(name, 'name is empty.'), 'r1')).toBeUndefined();
  });

  it('tells of a body that cannot be read without repeating it', () => {
    expect(readableRest(400, body('SyntaxError', `Unexpected token in {"a": secret`), 'r1')).toEqual({
      data: null,
      error: {
        status: 400,
        name: 'BadRequestError',
        message:
          'The body of this request cannot be read. Expected valid JSON that the Content-Type tells of.',
        details: { code: 'BAD_REQUEST', requestId: 'r1' },
      },
    });
  });

  it('names the request instead of the reason where something went wrong', () => {
    expect(readableRest(500, body('ValidationError', 'select * from cities'), 'r1')).toEqual({
      data: null,
      error: {
        status: 500,
        name: 'InternalServerError',
        message:
          'Something went wrong on the server. Tell the office the request id: the reason is in the log under it.',
        details: { code: 'INTERNAL_SERVER_ERROR', requestId: 'r1' },
      },
    });
  });

  it.each([[{ data: [] }], ['text'], [null], [undefined], [{ error: 'x' }]])('is none in %j', (given) => {
    expect(readableRest(500, given, 'r1')).toBeUndefined();
  });
});
