import fc from 'fast-check';

import type { Question } from './question';

/** Something that makes a question wrong, or one that the server answers in its own way. */
export interface Fault {
  name: string;
  spoil: (question: Question) => Question;
}

const rewrite = (name: string, change: (query: string) => string): Fault => ({
  name,
  spoil: (question) => ({ ...question, query: change(question.query) }),
});

/** Puts text at the beginning of the deepest selection, where mistakes are found last. */
const inside = (text: string) => (query: string) => {
  const at = query.lastIndexOf('{ ') + 2;
  return `${query.slice(0, at)}${text} ${query.slice(at)}`;
};

/** Puts text at the beginning of the operation's own selection. */
const atRoot = (text: string) => (query: string) => {
  const start = Math.max(0, query.indexOf('query Asked'));
  const head = query.slice(start).search(/\) \{|query( \w+)? \{|^\{/);
  const at = query.indexOf('{', start + Math.max(0, head)) + 1;
  return `${query.slice(0, at)} ${text} ${query.slice(at)}`;
};

const LIST = 'sisterCitiesRelationships';

const deep = `${LIST} { ${'events { relationships { '.repeat(8)}slug${' } }'.repeat(8)} }`;

export const FAULTS: readonly Fault[] = [
  rewrite('an unknown field', inside('noSuchField')),
  rewrite('a field without a selection', atRoot(LIST)),
  rewrite('a selection of a value', atRoot(`${LIST} { slug { length } }`)),
  rewrite('an unknown argument', atRoot(`${LIST}(where: {}) { slug }`)),
  rewrite('a number for a text', atRoot(`x1: ${LIST}(filters: { slug: { eq: 5 } }) { slug }`)),
  rewrite('a text for a number', atRoot(`x1: ${LIST}(pagination: { limit: "2" }) { slug }`)),
  rewrite(
    'a filter by what is not public',
    atRoot(`x1: ${LIST}(filters: { privateNotes: { eq: "x" } }) { slug }`),
  ),
  rewrite('a sort by what is not public', atRoot(`x1: ${LIST}(sort: "privateNotes") { slug }`)),
  rewrite('a sort by a hidden column', atRoot(`x1: ${LIST}(sort: "establishedOnEarliest:asc") { slug }`)),
  rewrite('a sort through other languages', atRoot(`x1: ${LIST}(sort: "localizations.summary") { slug }`)),
  rewrite(
    'a number of records in an order that is none',
    atRoot(`x1: ${LIST}_connection(sort: "privateNotes") { pageInfo { total } }`),
  ),
  rewrite('a sort through what is computed', atRoot(`x1: ${LIST}(sort: "nextEvent.name") { slug }`)),
  rewrite('a sort by a list', atRoot(`x1: ${LIST}(sort: "themes") { slug }`)),
  rewrite('what is not public', atRoot(`x1: ${LIST} { privateNotes }`)),
  rewrite('drafts', atRoot(`x1: ${LIST}(status: DRAFT) { slug summary events { name } }`)),
  rewrite(
    'drafts in an operation that is not asked for',
    (query) => `${query} query Drafts { ${LIST}(status: DRAFT) { slug } }`,
  ),
  rewrite('published records by name', atRoot(`x1: ${LIST}(status: PUBLISHED) { slug }`)),
  rewrite('a publication filter', atRoot(`x1: ${LIST}(publicationFilter: MODIFIED) { slug }`)),
  rewrite('what has a published version', atRoot(`x1: ${LIST}(hasPublishedVersion: true) { slug }`)),
  rewrite('more depth than the host allows', atRoot(deep)),
  rewrite('two things under one name', atRoot(`x1: ${LIST} { slug } x1: sisterCitiesCities { slug }`)),
  rewrite('a locale that nobody speaks', atRoot(`x1: ${LIST}(locale: "xx-klingon") { slug }`)),
  rewrite('a locale that is no text', atRoot(`x1: ${LIST}(locale: 5) { slug }`)),
  rewrite('no record', atRoot('x1: sisterCitiesCity(documentId: "nowhere") { slug }')),
  rewrite('no document id', atRoot('x1: sisterCitiesCity { slug }')),
  rewrite('an unknown directive', inside('__typename @cached')),
  rewrite('a directive without its condition', inside('__typename @include')),
  rewrite('a fragment that is not there', inside('...Nowhere')),
  rewrite('a fragment that nobody uses', (query) => `${query} fragment Unused on SisterCitiesCity { slug }`),
  rewrite('a fragment of a type that cannot be there', inside('... on Pagination { total }')),
  rewrite(
    'a fragment within itself',
    (query) => `${inside('...Round')(query)} fragment Round on Query { ...Round }`,
  ),
  rewrite('a variable that is not declared', atRoot(`x1: ${LIST}(locale: $nowhere) { slug }`)),
  rewrite(
    'two operations of one name',
    (query) => `${query} query Asked { __typename } query Asked { __typename }`,
  ),
  rewrite('a question about the schema', atRoot('__schema { queryType { name } }')),
  rewrite('a question about a type', atRoot('__type(name: "SisterCitiesCity") { fields { name } }')),
  rewrite('half a document', (query) => query.slice(0, -2)),
  rewrite('no document', () => ''),
  rewrite('something else', () => 'SELECT 1'),
  rewrite('a mutation', () => 'mutation { createArticle(data: { headline: 5 }) { headline } }'),
  rewrite('a subscription', () => 'subscription { anything }'),
  { name: 'a name of no operation', spoil: (asked) => ({ ...asked, operationName: 'Nothing' }) },
  {
    name: 'variables nobody declared',
    spoil: (asked) => ({ ...asked, variables: { ...asked.variables, more: 1 } }),
  },
  { name: 'variables of other types', spoil: (asked) => ({ ...asked, variables: { v1: { a: 1 }, v2: 5 } }) },
  { name: 'no variables', spoil: ({ query }) => ({ query }) },
];

/** A question with one fault. */
export const faultyOf = (questions: fc.Arbitrary<Question>): fc.Arbitrary<Question> =>
  fc.tuple(questions, fc.constantFrom(...FAULTS)).map(([question, { spoil }]) => spoil(question));
