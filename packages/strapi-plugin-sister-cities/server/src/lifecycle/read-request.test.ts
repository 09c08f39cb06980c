import fc from 'fast-check';

import { readRequest } from './read-request';

const told = (input: unknown): string[] => {
  const read = readRequest(input);
  return Array.isArray(read) ? read.map(({ message }) => message) : [];
};

const REQUEST = { transition: 'suspend', sequence: 3 };

describe('what somebody sent', () => {
  it('is read with its texts trimmed and its empty fields left out', () => {
    expect(
      readRequest({
        ...REQUEST,
        body: ' Portland City Council ',
        identifier: '',
        votesYes: null,
        decidedOn: '2026-06',
        result: 'pass',
        engagementCauses: ['funding'],
        restore: false,
      }),
    ).toEqual({
      ...REQUEST,
      body: 'Portland City Council',
      decidedOn: '2026-06',
      result: 'pass',
      engagementCauses: ['funding'],
      restore: false,
    });
  });

  it.each([
    [null, ' is empty. Expected the fields of a transition.'],
    [[], ' is []. Expected the fields of a transition.'],
    ['suspend', ' is suspend. Expected the fields of a transition.'],
    [{ transition: 'suspend' }, 'sequence is empty. Expected a whole number from 1.'],
    [{ ...REQUEST, sequence: 0 }, 'sequence is 0. Expected a whole number from 1.'],
    [{ ...REQUEST, sequence: 1.5 }, 'sequence is 1.5. Expected a whole number from 1.'],
    [{ ...REQUEST, sequence: '1' }, 'sequence is 1. Expected a whole number from 1.'],
    [{ ...REQUEST, votesNo: -1 }, 'votesNo is -1. Expected a whole number from 0.'],
    [
      { ...REQUEST, decidedOn: '2026-02-30' },
      'decidedOn is 2026-02-30. Expected a year, month or day such as 1959, 1988-05 or 2019-06-06.',
    ],
    [
      { ...REQUEST, decidedOn: 2026 },
      'decidedOn is 2026. Expected a year, month or day such as 1959, 1988-05 or 2019-06-06.',
    ],
    [
      { ...REQUEST, result: 'maybe' },
      'result is maybe. Expected one of pass, fail, pending, tabled, withdrawn.',
    ],
    [{ ...REQUEST, restore: 'yes' }, 'restore is yes. Expected true or false.'],
    [{ ...REQUEST, body: 7 }, 'body is 7. Expected a text of at most 255 characters.'],
    [
      { ...REQUEST, body: 'x'.repeat(256) },
      `body is ${'x'.repeat(80)}…. Expected a text of at most 255 characters.`,
    ],
    [
      { ...REQUEST, reason: 'x'.repeat(5001) },
      `reason is ${'x'.repeat(80)}…. Expected a text of at most 5000 characters.`,
    ],
    [
      { ...REQUEST, publicNotice: 'x'.repeat(1001) },
      `publicNotice is ${'x'.repeat(80)}…. Expected a text of at most 1000 characters.`,
    ],
  ])('is refused where it cannot be read: %j', (input, message) => {
    expect(told(input)).toEqual([message]);
  });

  it.each([
    ['body', 255],
    ['reason', 5000],
    ['publicNotice', 1000],
  ])('may fill %s to its last character', (name, length) => {
    expect(told({ ...REQUEST, [name]: 'x'.repeat(length) })).toEqual([]);
  });

  it('is told every problem at once, at its field', () => {
    const read = readRequest({ transition: 'become_sister', actor: 'me', engagementCauses: ['war'] });
    expect(Array.isArray(read) ? read.map(({ path }) => path) : read).toEqual([
      ['sequence'],
      ['transition'],
      ['actor'],
      ['engagementCauses'],
    ]);
    expect(told({ transition: 'become_sister', sequence: 1 })[0]).toBe(
      'transition is become_sister. Expected one of designate_friendship, designate_sister, decline, withdraw, change_friendship_to_sister, suspend, resume, make_emeritus, reactivate, terminate, correct.',
    );
    expect(told({ ...REQUEST, actor: 'me' })[0]).toMatch(
      /^actor is me\. Expected only transition, sequence, body, /,
    );
    expect(told({ ...REQUEST, engagementCauses: 'funding' })[0]).toMatch(
      /Expected a list of shifting_political_priorities, /,
    );
  });

  it('never breaks, whatever it is', () => {
    fc.assert(
      fc.property(fc.anything(), (input) => {
        const read = readRequest(input);
        if (Array.isArray(read)) for (const { message } of read) expect(message).toMatch(/Expected/);
        else expect(read.sequence).toBeGreaterThan(0);
      }),
      { seed: 20261124, numRuns: 1000 },
    );
  });
});
