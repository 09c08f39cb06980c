import type { Policy, PolicyRule } from '../../../shared/policy';

import { LANGUAGES } from '../messages/format';

import { presetOf } from './presets';
import { processOf } from './process';
import { resolvePolicy } from './resolve';

const textsOf = (policy: Policy, locale = 'en'): Record<string, string[]> =>
  Object.fromEntries(
    processOf(policy, locale).map(({ step, sentences }) => [step, sentences.map(({ text }) => text)]),
  );

const rule = <Value>(value: Value): PolicyRule<Value> => ({
  value,
  severity: 'block',
  enabled: true,
  source: 'City Code',
  isAssumption: false,
});

/** The goals of Salt Lake City as rules, each of which it could apply. */
const SALT_LAKE_CITY = resolvePolicy(
  presetOf('salt-lake-city'),
  Object.fromEntries(Object.keys(presetOf('salt-lake-city')).map((key) => [key, { enabled: true }])),
);

describe('how a city becomes a sister city', () => {
  it('of Portland is what its document tells (P22 to P29), in its order', () => {
    expect(textsOf(presetOf('portland'))).toEqual({
      proposal: [
        'A non-profit organization made up of residents stands behind the relationship.',
        'Its members pledge to keep the relationship active.',
        'It is prepared to meet the financial and staffing requirements of the relationship.',
      ],
      friendship_city: [
        'Each partner is a friendship city before it becomes a sister city.',
        'Who decides whether the partner becomes a friendship city: Portland City Council.',
      ],
      while_friendship_city: [
        'The association keeps a balance of at least 10,000.00 USD in its bank account.',
        'The balance of the last 12 months counts, not that of one day.',
        'The association submits a report every 12 months.',
        'A report that has not arrived 30 days after its due date is overdue.',
        'Who receives the reports: International Relations Director.',
        'It states that it is financially independent of the city, and to whom it is accountable.',
        'Its programs are funded by donors and grants only.',
        'The association holds at least 4 meetings or events within twelve months.',
        'There is a meeting or event in each of the last four quarters.',
        'Meetings and events in the area of the home city count.',
      ],
      sister_city: [
        'The partner has been a friendship city for at least 12 months.',
        'Who decides whether the partner becomes a sister city: Portland City Council. Meeting the requirements does not make it one by itself.',
      ],
      afterwards: ['The association goes on submitting its reports.'],
    });
  });

  it('of Salt Lake City says nothing until the city switches its published rules on', () => {
    expect(processOf(presetOf('salt-lake-city'), 'en')).toEqual([]);
    expect(textsOf(SALT_LAKE_CITY)).toEqual({
      friendship_city: [
        'Each partner is a friendship city before it becomes a sister city.',
        'Who decides whether the partner becomes a friendship city: Mayor, on the recommendation of the Sister Cities Advisory Board.',
      ],
      while_friendship_city: [
        'The association submits a report every 12 months.',
        'Reports are due on January 30.',
        'A friendship city without contact for 36 months may be ended.',
      ],
      sister_city: [
        'The partner has been a friendship city for at least 24 months.',
        'Whether it becomes a sister city is decided within 36 months.',
        'Who decides whether the partner becomes a sister city: Mayor, on the recommendation of the Sister Cities Advisory Board. Meeting the requirements does not make it one by itself.',
      ],
      afterwards: [
        'The relationship is reviewed every 48 months.',
        'A sister city without contact for 48 months may become emeritus.',
        'The board of the program meets in public at least 4 times a year.',
      ],
    });
  });

  it('of a city without rules has no steps', () => {
    expect(processOf({}, 'en')).toEqual([]);
  });

  it('names the rule, where it is written, and whether it is an assumption', () => {
    const sentences = processOf(presetOf('portland'), 'en').flatMap((step) => step.sentences);
    expect(sentences.find(({ rule: key }) => key === 'minimumQuartersWithActivity')).toEqual({
      text: 'There is a meeting or event in each of the last four quarters.',
      rule: 'minimumQuartersWithActivity',
      severity: 'warn',
      source: 'Our assumption for the words “throughout the year” (P28)',
      isAssumption: true,
    });
    expect(sentences.find(({ rule: key }) => key === 'minimumFriendshipMonths')).toMatchObject({
      source: 'Portland City Code as the city describes it: “a friendship city for at least a year” (P29)',
      isAssumption: false,
    });
  });

  it.each<[Policy, string]>([
    [{ minimumCommitteeMembers: rule(1) }, 'It has at least 1 member.'],
    [{ minimumCommitteeMembers: rule(15) }, 'It has at least 15 members.'],
    [{ maximumSisterCitiesPerCountry: rule(1) }, 'There is at most 1 sister city in one country.'],
    [{ maximumSisterCitiesPerCountry: rule(2) }, 'There are at most 2 sister cities in one country.'],
    [{ restrictedCountries: rule(['RU']) }, 'A law restricts relationships with cities in: Russia.'],
    [
      { directorRecommendationDays: rule(45) },
      'The director of the program makes a recommendation within 45 days.',
    ],
    [{ mayorToCouncilDays: rule(1) }, 'The mayor brings the proposal before the council within 1 day.'],
    [{ reviewPeriodDays: rule(30) }, 'The decision takes effect after 30 days of review.'],
    [{ reportingIntervalMonths: rule(1) }, 'The association submits a report every month.'],
    [
      { minimumQuartersWithActivity: rule(3) },
      'There is a meeting or event in at least 3 of the last four quarters.',
    ],
    [{ reviewIntervalMonths: rule(1) }, 'The relationship is reviewed every month.'],
  ])('has its words in the right number: %#', (policy, text) => {
    expect(Object.values(textsOf(policy)).flat()).toEqual([text]);
  });

  it.each<[string, Policy]>([
    ['a flag that is off', { requirePledge: rule(false) }],
    ['a rule that does not apply', { requirePledge: { ...rule(true), enabled: false } }],
    ['months of a balance that nobody asks for', { balanceLookbackMonths: rule(12) }],
    ['days of grace for reports that nobody asks for', { reportGraceDays: rule(30) }],
    ['who reports, when nobody does', { reportingAppliesTo: rule(['friendship_city', 'sister_city']) }],
    ['who receives reports that nobody writes', { reportRecipient: rule('Director') }],
    ['how long volunteers’ records are kept', { volunteerRetentionMonths: rule(36) }],
  ])('leaves out %s', (_, policy) => {
    expect(processOf(policy, 'en')).toEqual([]);
  });

  const OWN_WORDS = {
    sister_city: { en: { one: 'twin town', other: 'twin towns' }, es: { other: 'ciudades gemelas' } },
  };

  it("calls the partners of a city what the city calls them, in each step's title and in its rules", () => {
    const steps = processOf(SALT_LAKE_CITY, 'en', OWN_WORDS);
    expect(steps.map(({ title }) => title)).toEqual([
      'Becoming a friendship city',
      'As a friendship city',
      'Designation as “twin town”',
      'While designated “twin town”',
    ]);
    const texts = steps.flatMap(({ sentences }) => sentences.map(({ text }) => text));
    expect(texts).toEqual(
      expect.arrayContaining([
        'Each partner is designated “friendship city” before it is designated “twin town”.',
        'Whether it is designated “twin town” is decided within 36 months.',
        'A partner designated “twin town” may become emeritus after 48 months without contact.',
        // Nothing in it is called otherwise.
        'A friendship city without contact for 36 months may be ended.',
      ]),
    );
    expect(texts.filter((text) => text.includes('sister cit'))).toEqual([]);
  });

  it.each(LANGUAGES)('speaks in %s of nothing but what the city calls its partners', (language) => {
    const noun = { other: '‹ours›' };
    const ours = { sister_city: { [language]: noun }, friendship_city: { [language]: noun } };
    for (const policy of [
      { ...presetOf('portland'), maximumSisterCitiesPerCountry: rule(2) },
      SALT_LAKE_CITY,
    ]) {
      const said = JSON.stringify(
        processOf(policy, language, ours).map(({ title, sentences }) => [
          title,
          sentences.map(({ text }) => text),
        ]),
      ).replaceAll('Sister Cities Advisory Board', 'the board by its name');
      expect(said).toContain('‹ours›');
      expect(said).not.toMatch(
        /(?:sister|friendship) cit|ciudad(?:es)? (?:hermana|de la amistad)|姉妹都市|友好都市|побратим|дружби/i,
      );
      expect(said).not.toMatch(/[{}]|undefined/);
    }
  });

  it('tells of reports where they begin', () => {
    const reports = (designations: readonly ('friendship_city' | 'sister_city')[]): unknown =>
      textsOf({ reportingIntervalMonths: rule(12), reportingAppliesTo: rule(designations) });
    const report = 'The association submits a report every 12 months.';
    expect(reports(['sister_city'])).toEqual({ afterwards: [report] });
    expect(reports(['friendship_city'])).toEqual({ while_friendship_city: [report] });
    expect(textsOf({ reportingIntervalMonths: rule(12) })).toEqual({ while_friendship_city: [report] });
  });

  it.each([
    [
      'es-MX',
      'La asociación mantiene un saldo de al menos 10.000,00 USD en su cuenta bancaria.',
      'Sus programas se financian únicamente con donaciones y subvenciones.',
      'Los informes vencen el 30 de enero.',
    ],
    [
      'ja',
      '団体は銀行口座に10,000.00 USD以上の残高を保ちます。',
      '団体の事業の財源は、寄付、助成金に限られます。',
      '報告書の提出期限は1月30日です。',
    ],
    [
      'uk',
      'Асоціація має на банківському рахунку щонайменше 10 000,00 USD.',
      'Єдині джерела коштів її програм: пожертви і гранти.',
      'Строк подання звітів: 30 січня.',
    ],
    [
      'it',
      'The association keeps a balance of at least 10,000.00 USD in its bank account.',
      'Its programs are funded by donors and grants only.',
      'Reports are due on January 30.',
    ],
  ])('is in the language of the reader, with its money and dates: %s', (locale, balance, funding, due) => {
    const policy = resolvePolicy(presetOf('portland'), { reportDueMonthDay: { value: '01-30' } });
    const texts = Object.values(textsOf(policy, locale)).flat();
    const plain = texts.map((text) => text.replace(/\u00a0/g, ' '));
    expect(plain).toEqual(expect.arrayContaining([balance, funding, due]));
  });

  it.each(['es', 'ja', 'uk'])('says as much in each language, each sentence in its own: %s', (locale) => {
    const english = processOf(presetOf('portland'), 'en').flatMap(({ sentences }) => sentences);
    const other = processOf(presetOf('portland'), locale).flatMap(({ sentences }) => sentences);
    expect(other.map(({ rule: key }) => key)).toEqual(english.map(({ rule: key }) => key));
    const words = new Set(english.map(({ text }) => text));
    expect(other.filter(({ text }) => words.has(text))).toEqual([]);
  });
});
