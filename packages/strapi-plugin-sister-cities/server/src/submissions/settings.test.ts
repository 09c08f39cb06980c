import { consentIn, STANDARD_CONSENT } from './consent';
import { submissionsConfig, submissionsProblem } from './settings';

describe('the settings of submissions', () => {
  it.each([
    [submissionsConfig()],
    [{}],
    [{ enabled: false }],
    [{ proofOfWork: { enabled: false } }],
    [{ proofOfWork: { cost: 1 } }],
    [{ proofOfWork: { cost: 1_000_000 } }],
    [{ consent: { version: '2027-01', text: { en: 'I agree.', 'pt-BR': 'Concordo.' } } }],
  ])('may be %j', (given) => {
    expect(submissionsProblem(given)).toBeUndefined();
  });

  it.each([
    [false, 'submissions is false. Expected { enabled, proofOfWork, consent } and nothing else.'],
    [
      { limit: 9 },
      'submissions is {"limit":9}. Expected { enabled, proofOfWork, consent } and nothing else.',
    ],
    [{ enabled: 1 }, 'submissions.enabled is 1. Expected true or false.'],
    [
      { proofOfWork: { cost: 0 } },
      'submissions.proofOfWork.cost is 0. Expected a whole number from 1 to 1000000.',
    ],
    [
      { proofOfWork: { cost: 1_000_001 } },
      'submissions.proofOfWork.cost is 1000001. Expected a whole number from 1 to 1000000.',
    ],
    [
      { consent: { version: '', text: { en: 'I agree.' } } },
      'submissions.consent.version is . Expected a text of at most 50 characters, such as 2026-11.',
    ],
    [
      { consent: { version: '1', text: {} } },
      'submissions.consent.text is empty. Expected a text for each language.',
    ],
    [
      { consent: { version: '1', text: { en: ' ' } } },
      'submissions.consent.text.en is  . Expected a text of at most 5000 characters under a BCP 47 language tag.',
    ],
  ])('may not be %j', (given, message) => {
    expect(submissionsProblem(given)).toBe(message);
  });
});

describe('the words of the consent', () => {
  it.each([
    ['uk', 'uk'],
    ['es-MX', 'es'],
    ['de', 'en'],
    ['', 'en'],
    ['constructor', 'en'],
  ])('for %s are in %s', (asked, locale) => {
    expect(consentIn(STANDARD_CONSENT, asked)).toEqual({
      version: '2026-11',
      text: Object.entries(STANDARD_CONSENT.text).find(([each]) => each === locale)?.[1],
      locale,
    });
  });

  it('are in the first language that a city has, where there is nothing nearer', () => {
    expect(consentIn({ version: '1', text: { fi: 'Hyväksyn.' } }, 'sv').locale).toBe('fi');
  });
});
