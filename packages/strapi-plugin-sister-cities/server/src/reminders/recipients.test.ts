import { addressesOf } from './recipients';

const contact = (email: string | undefined, topics: string[] = []): Record<string, unknown> => ({
  name: 'Somebody',
  email,
  topics,
});

const addressOf = (association: Record<string, unknown> | null, contacts: Record<string, unknown>[] = []) =>
  addressesOf({ association, contacts, program: null });

const directorOf = (program: Record<string, unknown>): string | null =>
  addressesOf({ association: null, contacts: [], program }).director;

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
    expect(addressOf(association)).toEqual({ association: email, director: null });
  });

  it('is unknown of an association that is gone', () => {
    expect(addressOf(null)).toEqual({ association: null, director: null });
  });

  it('is before all others that of the person who enters its reports', () => {
    const association = { contactPoints: [contact('board@pssca.example', ['association'])] };
    const contacts = [contact(' '), contact('treasurer@pssca.example'), contact('second@pssca.example')];
    expect(addressOf(association, contacts).association).toBe('treasurer@pssca.example');
    expect(addressOf(association, [contact(undefined)]).association).toBe('board@pssca.example');
  });
});

describe('the address of the director', () => {
  it('is the first of the public contacts of the program that has one', () => {
    expect(directorOf(PORTLAND)).toBe('director@portland.example');
    const second = { contactPoints: [contact(undefined), contact('second@portland.example')] };
    expect(directorOf(second)).toBe('second@portland.example');
  });
});
