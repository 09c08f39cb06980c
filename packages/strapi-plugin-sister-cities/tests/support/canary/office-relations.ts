import { publicDefinitions } from '../../../server/src/content-types';
import type { ContentTypeDefinition } from '../../../server/src/model/types';

import { queryField } from '../graphql-names';

import { literal, querying } from './graphql';
import { finds, nothing } from './question';
import type { Question } from './question';
import { addressOf, asking } from './rest';
import { guessesFor } from './targets';

const camel = (name: string): string => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** What somebody may call a relation that leads from a public type to records of the office. */
const guessedNames = ({ name, plural }: ContentTypeDefinition): string[] => [
  camel(plural),
  camel(name),
  plural.replace(/^.*-/, ''),
];

const startOf = (definition: ContentTypeDefinition, attribute: string): string =>
  guessesFor({ definition, attribute, isFilled: false }).start;

/** Questions through a relation by name, whether there is one or not. */
export const throughRelation = (
  from: ContentTypeDefinition,
  name: string,
  to: ContentTypeDefinition,
): Question[] => {
  const attribute = to.mainField;
  const start = startOf(to, attribute);
  const [populate, filter, sort] = [
    addressOf(from, { populate: { [name]: { populate: '*' } } }),
    addressOf(from, { filters: { [name]: { [attribute]: { $startsWith: start } } }, fields: ['documentId'] }),
    addressOf(from, { sort: `${name}.${attribute}:asc`, populate: [name] }),
  ];
  const field = queryField(from.kind === 'singleType' ? from.name : from.plural);
  const filters = literal({ [name]: { [attribute]: { startsWith: start } } });
  const [select, filtered] = [
    `{ ${field} { ${name} { ${attribute} } } }`,
    `{ x: ${field}(filters: ${filters}) { documentId } }`,
  ];
  const about = 'relations to the office';
  return [
    { way: 'REST populate', about, title: populate, ask: asking(populate), tells: nothing },
    { way: 'REST filter', about, title: filter, ask: asking(filter), tells: finds },
    { way: 'REST sort', about, title: sort, ask: asking(sort), tells: nothing },
    { way: 'GraphQL select', about, title: select, ask: querying(select), tells: nothing },
    { way: 'GraphQL filter', about, title: filtered, ask: querying(filtered), tells: finds },
  ];
};

const searchQuestions = (definition: ContentTypeDefinition): Question[] =>
  publicDefinitions.map((from) => {
    const address = addressOf(from, { _q: startOf(definition, definition.mainField) });
    return {
      way: 'REST _q',
      about: 'words of another type',
      title: address,
      ask: asking(address),
      tells: finds,
    };
  });

/** Questions that come from what is public to records of the office. */
export const relationQuestions = (definition: ContentTypeDefinition): Question[] => [
  ...searchQuestions(definition),
  ...publicDefinitions.flatMap((from) =>
    guessedNames(definition).flatMap((name) => throughRelation(from, name, definition)),
  ),
];
