import type { Answer } from '../api';
import { queryField } from '../graphql-names';

import { literal, querying } from './graphql';
import { differ, finds, halvesDiffer, nothing } from './question';
import type { Question } from './question';
import type { Records } from './records';
import { addressOf, asking } from './rest';
import { guessesFor } from './targets';
import type { Path, Target } from './targets';

type Query = Record<string, unknown>;

const namesOf = ({ hops }: Path): string[] => hops.map(({ name }) => name);

const aboutOf = (path: Path): string => [path.from.plural, ...namesOf(path)].join(' › ');

/** A filter or the like below all relations of the path. */
const below = (path: Path, inner: Query): Query =>
  namesOf(path).reduceRight<Query>((rest, name) => ({ [name]: rest }), inner);

const populating = (path: Path, inner: Query): Query =>
  namesOf(path).reduceRight<Query>((rest, name) => ({ populate: { [name]: rest } }), inner);

/** Two published records in the middle of the chain, so that their paths lead somewhere, forwards and backwards. */
const pairFor = ({ from }: Path, records: Records): string[] =>
  (['b', 'c'] as const).map((place) => records.of(from.name, place));

/** Whether it leads to lists that hold two records when everything is published. */
const isArranged = ({ hops: [first, second] }: Path): boolean =>
  (second ?? first)?.isToMany === true && !(second && first?.isWithin);

const restQuestions = (path: Path, target: Target, ids: string[]): Question[] => {
  const { attribute } = target;
  const { start } = guessesFor(target);
  const about = aboutOf(path);
  const question = (way: string, queries: Query[], tells: Question['tells']): Question => {
    const addresses = queries.map((query) => addressOf(path.from, { fields: ['documentId'], ...query }));
    return {
      way: `REST ${way} through relations`,
      about,
      title: addresses.join(' '),
      ask: asking(...addresses),
      tells,
      said: [start],
    };
  };
  const orders = ['asc', 'desc'];
  const rows = (answer: Answer | undefined): string => JSON.stringify(answer?.body?.data);
  const isFound = ([answer]: readonly Answer[]): boolean =>
    answer?.status === 200 && reached(answer.body.data, namesOf(path)).length > 0;
  return [
    question('filter', [{ filters: below(path, { [attribute]: { $startsWith: start } }) }], finds),
    question(
      'sort',
      orders.map((order) => ({
        filters: { documentId: { $in: ids } },
        sort: [`${[...namesOf(path), attribute].join('.')}:${order}`, 'documentId'],
      })),
      ([up, down]) => up?.status === 200 && rows(up) !== rows(down),
    ),
    question('populate fields', [populating(path, { fields: [attribute] })], nothing),
    question(
      'populate filters',
      [populating(path, { fields: ['documentId'], filters: { [attribute]: { $startsWith: start } } })],
      isFound,
    ),
    ...(isArranged(path)
      ? [
          question(
            'populate sort',
            orders.map((order) =>
              populating(path, { fields: ['documentId'], sort: [`${attribute}:${order}`, 'documentId'] }),
            ),
            differ(),
          ),
        ]
      : []),
  ];
};

/** Everything that the relations of a path lead to. */
const reached = (rows: unknown, names: readonly string[]): unknown[] => {
  const [name, ...rest] = names;
  const all = [rows].flat().filter((each) => typeof each === 'object' && each !== null);
  return name === undefined ? all : all.flatMap((row) => reached(Object(row)[name], rest));
};

const graphqlQuestions = (path: Path, target: Target, ids: string[]): Question[] => {
  const { attribute } = target;
  const { start } = guessesFor(target);
  const about = aboutOf(path);
  const field = queryField(path.from.plural);
  const names = namesOf(path);
  const last = names.at(-1) ?? '';
  const isToMany = path.hops.at(-1)?.isToMany ?? false;
  const inside = (inner: string): string =>
    names.slice(0, -1).reduceRight((rest, name) => `${name} { ${rest} }`, inner);
  const all = `${field}(pagination: { limit: 100 })`;
  const question = (way: string, query: string, tells: Question['tells']): Question => ({
    way: `GraphQL ${way} through relations`,
    about,
    title: query,
    ask: querying(query),
    tells,
    said: [start],
  });
  const sorted = (name: string, order: string): string =>
    `${name}: ${field}(filters: { documentId: { in: ${literal(ids)} } }, sort: ["${[...names, attribute].join('.')}:${order}", "documentId"]) { documentId }`;
  const arranged = (name: string, order: string): string =>
    `${name}: ${all} { ${inside(`${last}(sort: ["${attribute}:${order}", "documentId"]) { documentId }`)} }`;
  const filters = literal(below(path, { [attribute]: { startsWith: start } }));
  const isFound = ([answer]: readonly Answer[]): boolean => reached(answer?.body?.data?.x, names).length > 0;
  return [
    question('filter', `{ x: ${field}(filters: ${filters}) { documentId } }`, finds),
    question('sort', `{ ${sorted('x', 'asc')} ${sorted('y', 'desc')} }`, halvesDiffer),
    question('select', `{ ${all} { ${inside(`${last} { ${attribute} }`)} } }`, nothing),
    ...(isToMany
      ? [
          question(
            'connection',
            `{ ${all} { ${inside(`${last}_connection { nodes { ${attribute} } }`)} } }`,
            nothing,
          ),
          question(
            'filter of a selection',
            `{ x: ${all} { ${inside(`${last}(filters: { ${attribute}: { startsWith: "${start}" } }) { documentId }`)} } }`,
            isFound,
          ),
        ]
      : []),
    ...(isArranged(path)
      ? [
          question(
            'sort of a selection',
            `{ ${arranged('x', 'asc')} ${arranged('y', 'desc')} }`,
            halvesDiffer,
          ),
        ]
      : []),
  ];
};

/** Questions that reach an attribute through the relations of a path. */
export const pathQuestions = (path: Path, target: Target, records: Records): Question[] => {
  const ids = pairFor(path, records);
  return [...restQuestions(path, target, ids), ...graphqlQuestions(path, target, ids)];
};
