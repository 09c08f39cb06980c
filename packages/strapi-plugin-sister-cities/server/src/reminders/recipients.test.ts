import { addressesOf } from './recipients';

const contact = (email: string | undefined, topics: string[] = []): Record<string, unknown> => ({
  name: 'Somebody',
  email,
  topics,
});

const PORTLAND = { contactPoints: [contact('director@portland.example', ['questions', 'volunteering'])] };

describe('the address of an association', () => {
  it.each([
    [
      'its public contact for association matters',
      {
        contactPoints: [
          contact('press@pssca.example', ['press']),
          contact('board@pssca.example', ['association']),
        ],
        otherPeople: [{ name: 'Treasurer', email: 'treasurer@pssca.example' }],
      },
      'board@pssca.example',
    ],
    [
      'otherwise a person whom only the office knows',
      {
        contactPoints: [contact('press@pssca.example', ['press'])],
        otherPeople: [{ name: 'President' }, { name: 'Treasurer', email: ' treasurer@pssca.example ' }],
      },
      'treasurer@pssca.example',
    ],
    [
      'otherwise any public contact',
      {
        contactPoints: [contact(undefined, ['association']), contact('press@pssca.example')],
        otherPeople: null,
      },
      'press@pssca.example',
    ],
    ['unknown without any', { contactPoints: [contact('  ')], otherPeople: 'nobody' }, null],
    ['unknown of lists that hold no records', { contactPoints: ['a@b.example', null] }, null],
  ])('is %s', (_words, association, email) => {
    expect(addressesOf(association, null)).toEqual({ association: email, director: null });
  });

  it('is unknown of an association that is gone', () => {
    expect(addressesOf(null, null)).toEqual({ association: null, director: null });
  });
});

describe('the address of the director', () => {
  it('is the first of the public contacts of the program that has one', () => {
    expect(addressesOf(null, PORTLAND).director).toBe('director@portland.example');
    expect(
      addressesOf(null, { contactPoints: [contact(undefined), contact('second@portland.example')] }).director,
    ).toBe('second@portland.example');
  });
});
