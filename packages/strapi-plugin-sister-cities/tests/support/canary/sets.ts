import { graphqlFilters, graphqlOthers, graphqlSort } from './graphql';
import { pathQuestions } from './paths';
import type { Question } from './question';
import type { Records } from './records';
import { restFilters, restLogic, restOthers, restSorts } from './rest';
import { draftTargets, hideable, paths, privateTargets } from './targets';
import type { Target } from './targets';

/** `some`: every form for one attribute of a type, some for each other one. `every`: every form for every one. */
export type Extent = 'some' | 'every';

/** Two records whose order would change if the secrets were looked at. */
const pairOf = ({ definition: { name, appendOnly } }: Target, records: Records): string[] =>
  (appendOnly ? (['n', 'm'] as const) : (['c', 'd'] as const)).map((place) => records.of(name, place));

const everyForm = (target: Target, records: Records): Question[] => {
  const ids = pairOf(target, records);
  return [
    ...restFilters(target),
    ...restLogic(target),
    ...restSorts(target, ids),
    ...restOthers(target),
    ...graphqlFilters(target),
    graphqlSort(target, ids),
    ...graphqlOthers(target),
  ];
};

const FORMS_APART = 13;

/** Some of the forms, others for each attribute: what holds for one attribute of a type holds for the next. */
const someForms = (target: Target, index: number, records: Records): Question[] =>
  everyForm(target, records).filter((_, at) => at % FORMS_APART === index % FORMS_APART);

const ofEachType = (
  targets: readonly Target[],
  first: (target: Target) => Question[],
  others: (target: Target, index: number) => Question[],
): Question[] =>
  hideable.flatMap((definition) => {
    const [one, ...rest] = targets.filter((each) => each.definition === definition);
    return one === undefined ? [] : [...first(one), ...rest.flatMap(others)];
  });

/** Questions for every free text of records that are not published. */
export const draftQuestions = (records: Records, extent: Extent): Question[] =>
  ofEachType(
    draftTargets,
    (target) => everyForm(target, records),
    (target, index) => (extent === 'every' ? everyForm(target, records) : someForms(target, index, records)),
  );

/** Questions for every private attribute. */
export const privateQuestions = (records: Records, extent: Extent): Question[] => {
  if (extent === 'every') return privateTargets.flatMap((target) => everyForm(target, records));
  return ofEachType(
    privateTargets,
    (target) => everyForm(target, records),
    (target, index) => [
      ...restFilters(target),
      ...restSorts(target, pairOf(target, records)).slice(0, 1),
      ...restOthers(target),
      ...graphqlOthers(target).slice(0, 1),
      ...someForms(target, index, records).filter(({ way }) => way.startsWith('GraphQL')),
    ],
  );
};

const PARTS = 4;

/** Every form through one relation; through two relations, a part of them for each path, or every one. */
const throughPaths = (
  targetsFor: (index: number, type: string) => readonly Target[],
  records: Records,
  extent: Extent,
): Question[] =>
  paths.flatMap((path, index) =>
    targetsFor(index, path.to.name).flatMap((target) => {
      const questions = pathQuestions(path, target, records);
      return extent === 'every' || path.hops.length === 1
        ? questions
        : questions.filter((_, at) => at % PARTS === index % PARTS);
    }),
  );

const targetsOn = (targets: readonly Target[], type: string): Target[] =>
  targets.filter(({ definition }) => definition.name === type);

export const draftPathQuestions = (records: Records, extent: Extent): Question[] =>
  throughPaths(
    (_, type) => targetsOn(draftTargets, type).slice(0, extent === 'every' ? undefined : 1),
    records,
    extent,
  );

/** Each path asks for another one of the private attributes it leads to, or for all of them. */
export const privatePathQuestions = (records: Records, extent: Extent): Question[] =>
  throughPaths(
    (index, type) => {
      const targets = targetsOn(privateTargets, type);
      if (extent === 'every') return targets;
      return targets.filter((_, at) => at === index % Math.max(1, targets.length));
    },
    records,
    extent,
  );
