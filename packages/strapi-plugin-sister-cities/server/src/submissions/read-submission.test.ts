import { readSubmission } from './read-submission';
import type { FormName } from './forms';

const ENVELOPE = { formToken: 't', proofOfWork: 'p', consentVersion: '2026-11' };
const INQUIRY = { name: 'Olena', email: 'Olena@City.example', ...ENVELOPE };
const IDEA = { title: 'A market', text: 'Of both cities', ...ENVELOPE };

const messages = (form: FormName, input: Record<string, unknown>): string[] =>
  readSubmission(form, input).problems.map(({ message }) => message);

describe('an inquiry', () => {
  it('is read with what it names, and in whose name it is', () => {
    const { submission, problems } = readSubmission('volunteer_inquiry', {
      ...INQUIRY,
      languages: ['uk', 'uk'],
      interests: '\u202eHost\u0000 a family',
      sector: 'education',
      association: 'lviv',
      telephone: null,
      website: '',
    });
    expect(problems).toEqual([]);
    expect(submission).toEqual({
      data: {
        name: 'Olena',
        email: 'Olena@City.example',
        languages: ['uk'],
        interests: 'Host a family',
        sector: 'education',
      },
      named: [{ field: 'association', type: 'association', name: 'lviv' }],
      person: 'olena@city.example',
      envelope: { ...ENVELOPE, isTrapped: false },
    });
  });

  it.each([['https://spam.example'], [' '], [1], [false], [['x']]])(
    'is trapped by %j in the field that people do not see',
    (website) => {
      expect(readSubmission('volunteer_inquiry', { ...INQUIRY, website }).submission.envelope.isTrapped).toBe(
        true,
      );
    },
  );

  it.each([
    [{ name: '' }, 'name is empty. Expected the name of the person who writes.'],
    [{ name: '\u200b ⠀!' }, 'name is ⠀!. Expected the name of the person who writes.'],
    [{ name: ['Olena'] }, 'name is ["Olena"]. Expected a text.'],
    [{ email: undefined }, 'email is empty. Expected an address to answer to.'],
    [{ email: 'at home' }, 'email is at home. Expected an e-mail address such as office@city.example.'],
    [{ telephone: 'call me' }, 'telephone is call me. Expected a telephone number such as 503-823-4130.'],
    [
      { languages: 'uk' },
      'languages is uk. Expected a list of at most 10 languages, each a BCP 47 language tag such as en, ja or zh-Hant-TW.',
    ],
    [
      { languages: ['uk', 7] },
      'languages is ["uk",7]. Expected a list of at most 10 languages, each a BCP 47 language tag such as en, ja or zh-Hant-TW.',
    ],
    [
      { sector: 'toString' },
      'sector is toString. Expected one of business, education, arts_and_culture, health, government, nonprofit, faith, sports, youth, retired, other.',
    ],
    [
      { association: '../admin' },
      'association is ../admin. Expected lower-case letters, digits and hyphens, at most 200 characters, such as portland-or.',
    ],
    [
      { state: 'closed' },
      'state is no field of this form. Expected only name, email, telephone, languages, interests, sector, association, formToken, proofOfWork, consentVersion, website.',
    ],
    [{ formToken: '' }, 'formToken is empty. Expected the token of a form that was asked for.'],
    [
      { consentVersion: null },
      'consentVersion is empty. Expected the version of the consent that the person has read and agreed to.',
    ],
  ])('with %j is refused in words: %s', (changes, message) => {
    expect(messages('volunteer_inquiry', { ...INQUIRY, ...changes })).toEqual([message]);
  });

  it('tells everything that is wrong at once', () => {
    expect(messages('volunteer_inquiry', {})).toHaveLength(4);
  });
});

describe('the longest text of a field', () => {
  it.each<[FormName, string, number]>([
    ['volunteer_inquiry', 'name', 200],
    ['volunteer_inquiry', 'interests', 2000],
    ['resident_idea', 'title', 200],
    ['resident_idea', 'text', 4000],
    ['resident_idea', 'name', 200],
  ])('of %s, %s, has %i characters', (form, field, most) => {
    const input = form === 'resident_idea' ? IDEA : INQUIRY;
    expect(messages(form, { ...input, [field]: 'x'.repeat(most) })).toEqual([]);
    expect(messages(form, { ...input, [field]: 'x'.repeat(most + 1) })).toEqual([
      `${field} is ${'x'.repeat(80)}…. Expected at most ${String(most)} characters, not ${String(most + 1)}: shorten it.`,
    ]);
  });
});

describe('an idea', () => {
  it('needs neither name nor address', () => {
    const { submission, problems } = readSubmission('resident_idea', {
      ...IDEA,
      area: 'civic_engagement',
      goal: 'peace',
    });
    expect(problems).toEqual([]);
    expect(submission.data).toEqual({ title: 'A market', text: 'Of both cities', area: 'civic_engagement' });
    expect(submission.named).toEqual([{ field: 'goal', type: 'goal', name: 'peace' }]);
    expect(submission.person).toBeUndefined();
  });
});
