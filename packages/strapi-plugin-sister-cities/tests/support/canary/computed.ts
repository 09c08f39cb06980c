import { DEFINITIONS } from '../../../server/src/content-types';
import type { TypeName } from '../../../shared/names';

import { queryField } from '../graphql-names';

import { querying } from './graphql';
import { nothing } from './question';
import type { Question } from './question';
import { CHANGED } from './secrets';
import { freeTextsOf } from './targets';

const textsOf = (type: TypeName): string => freeTextsOf(DEFINITIONS[type]).join(' ');

const RELATIONSHIPS = `${queryField('relationships')}(pagination: { limit: 100 })`;
const AFTER_ALL = 'asOf: "2025-01-01"';
const BEFORE_ALL = 'asOf: "2000-01-01"';

/** Computed fields that hand records or words on; what follows the name tells the day they are asked for. */
const WORDS: Readonly<Record<string, string>> = {
  decisions: `decisions { ${textsOf('decision')} relationship { ${textsOf('relationship')} } }`,
  activeGoals: `activeGoals(${AFTER_ALL}) { inherited goal { ${textsOf('goal')} } }`,
  'activeGoals before all': `activeGoals(${BEFORE_ALL}) { goal { ${textsOf('goal')} } }`,
  'activeGoals today': `activeGoals { goal { ${textsOf('goal')} relationship { ${textsOf('relationship')} } } }`,
  goalHistory: `goalHistory(${AFTER_ALL}) { stateAsOf goal { ${textsOf('goal')} supersededBy { ${textsOf('goal')} } } }`,
  lastEvent: `lastEvent(${AFTER_ALL}) { startsOn ${textsOf('event')} gifts { ${textsOf('gift')} } }`,
  nextEvent: `nextEvent(${BEFORE_ALL}) { startsOn ${textsOf('event')} association { ${textsOf('association')} } }`,
  lastContactOn: `lastContactOn(${AFTER_ALL})`,
  'lastContactOn today': 'lastContactOn',
};

/** Computed fields that tell a number, and which number it is while everything is hidden. */
const NUMBERS: readonly (readonly [name: string, selection: string, number: string, expected: number])[] = [
  ['yearsSince', 'yearsSince(asOf: "2030-06-01") { years }', 'years', 40],
  ['yearsActive', 'yearsActive(asOf: "2030-06-01") { years }', 'years', 40],
  ['nextAnniversary', 'nextAnniversary(asOf: "2030-06-01") { number }', 'number', 41],
  ['nextMilestone', 'nextMilestone(asOf: "2030-06-01") { number }', 'number', 50],
  ['number of goals', `activeGoals(${AFTER_ALL}) { inherited }`, 'length', 1],
];

const question = (about: string, query: string, tells: Question['tells']): Question => ({
  way: 'GraphQL computed field',
  about,
  title: query,
  ask: querying(query),
  tells,
});

const numberQuestion = ([name, selection, number, expected]: (typeof NUMBERS)[number]): Question =>
  question(name, `{ x: ${RELATIONSHIPS} { value: ${selection} } }`, ([answer]) => {
    const rows: { value: Record<string, unknown> }[] = answer?.body?.data?.x ?? [];
    return rows.some(({ value }) => value[number] !== expected);
  });

/** The list of anniversaries, over so many years that everything that has begun is in it. */
const ANNIVERSARIES = 'sisterCitiesAnniversaries(asOf: "2025-01-01", months: 120';

const anniversaryQuestions = (): Question[] =>
  ['', ', locale: "es"'].map((locale) =>
    question(
      'anniversaries',
      `{ x: ${ANNIVERSARIES}${locale}) { relationship { ${textsOf('relationship')} } } }`,
      nothing,
    ),
  );

const countQuestions = (): Question[] => [
  question('counts', '{ sisterCitiesProgram { counts { designation count } } }', ([answer]) => {
    const counts: { count: number }[] = answer?.body?.data?.sisterCitiesProgram?.counts ?? [];
    return counts.some(({ count }) => count > CHANGED.length);
  }),
  question(
    'countsSentence',
    '{ sisterCitiesProgram { countsSentence } }',
    ([answer]) => answer?.body?.data?.sisterCitiesProgram?.countsSentence !== 'four sister cities',
  ),
];

/** Questions for what is computed of published records: nothing that is not published counts. */
export const computedQuestions = (): Question[] => [
  ...Object.entries(WORDS).flatMap(([name, selection]) =>
    ['', ', locale: "es"', ', locale: "*"'].map((locale) =>
      question(
        name.replace(/ .*/, ''),
        `{ ${RELATIONSHIPS.replace(')', `${locale})`)} { ${selection} } }`,
        nothing,
      ),
    ),
  ),
  ...NUMBERS.map(numberQuestion),
  ...countQuestions(),
  ...anniversaryQuestions(),
  question('startsAt', `{ ${queryField('events')} { startsAt endsAt } }`, nothing),
  question(
    'relationship of a decision',
    `{ ${queryField('decisions')}(pagination: { limit: 100 }) { relationship { ${textsOf('relationship')} lastContactOn } } }`,
    nothing,
  ),
];
