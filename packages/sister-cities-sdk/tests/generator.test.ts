import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

import { buildSchema, parse, print, validate } from 'graphql';
import type { FragmentDefinitionNode, OperationDefinitionNode } from 'graphql';
import ts from 'typescript';

import { SITE_OPTIONS } from './support/compiler-options';

const GENERATE = resolve(__dirname, 'support/generate.mjs');
const SOURCES = resolve(__dirname, '../src');
const SCHEMA = readFileSync(resolve(__dirname, 'support/schema-with-everything.graphql'), 'utf8');

const generated: Record<string, string> = JSON.parse(
  execFileSync('node', [GENERATE], { input: SCHEMA, encoding: 'utf8' }),
);
const textOf = (file: string): string => generated[file] ?? '';

const operations = Object.keys(generated).filter((file) => file.endsWith('.graphql'));
const document = parse(operations.map(textOf).join('\n'));

const isFragment = (node: { kind: string }): node is FragmentDefinitionNode =>
  node.kind === 'FragmentDefinition';
const isOperation = (node: { kind: string }): node is OperationDefinitionNode =>
  node.kind === 'OperationDefinition';

/** What a fragment selects, each on one line. */
const selected = (name: string): string[] =>
  document.definitions
    .filter(isFragment)
    .filter((fragment) => fragment.name.value === name)
    .flatMap(({ selectionSet }) => selectionSet.selections)
    .map((selection) => print(selection).replaceAll(/\s+/g, ' '));

/** How the generator refuses a schema. */
const refusalOf = (schema: string): string => {
  const { status, stderr } = spawnSync('node', [GENERATE], { input: schema, encoding: 'utf8' });
  expect(status).toBe(1);
  return /^Error: (.*)$/m.exec(stderr)?.[1] ?? stderr;
};

describe('the queries of a schema', () => {
  it('are valid', () => {
    expect(validate(buildSchema(SCHEMA), document)).toEqual([]);
  });

  it('show of a record within others its own values, and nothing that depends on a day', () => {
    expect(selected('RelationshipSummary')).toEqual(['designation', 'documentId', 'locale', 'slug']);
  });

  it('show in lists small structures too, as of the day that was asked for', () => {
    expect(selected('RelationshipListItem')).toEqual([
      '...RelationshipSummary',
      'distanceKm',
      'goals(pagination: {limit: 100}) { ...GoalSummary }',
      'nextAnniversary(asOf: $asOf) { ...Anniversary }',
      'partnerCity { ...CitySummary }',
      'yearsSince(asOf: $asOf) { ...YearsSince }',
    ]);
  });

  it('show on the page about one record what reads other records, and pass a page only where it is taken', () => {
    expect(selected('RelationshipFull')).toEqual([
      '...RelationshipListItem',
      'activeGoals(asOf: $asOf) { ...ActiveGoal }',
      'decisions { ...DecisionSummary }',
      'goalHistory(asOf: $asOf) { ...GoalInHistory }',
      'lastContactOn(asOf: $asOf)',
      'ultimateGoal(asOf: $asOf) { ...GoalSummary }',
    ]);
  });

  it('show structures whole, those within them too, and summaries of the records that they hold', () => {
    expect(selected('ActiveGoal')).toEqual(['goal { ...GoalSummary }', 'inherited']);
    expect(selected('GoalInHistory')).toEqual([
      'goal { ...GoalSummary }',
      'period { ...Period }',
      'stateAsOf',
    ]);
    expect(selected('Period')).toEqual(['from', 'successors(pagination: {limit: 100}) { ...GoalSummary }']);
    expect(selected('ProgramFull')).toEqual(['...ProgramSummary', 'counts { ...DesignationCount }']);
  });

  it('take a day where a field within them does, and nowhere else', () => {
    const taking = document.definitions
      .filter(isOperation)
      .filter(({ variableDefinitions = [] }) =>
        variableDefinitions.some((variable) => print(variable) === '$asOf: Date'),
      )
      .map(({ name }) => name?.value);
    expect(taking).toEqual(['relationships', 'relationship', 'relationshipBySlug', 'anniversaries']);
  });

  it('read what is told of many records together, with every argument of it', () => {
    expect(textOf('anniversaries.graphql').replaceAll(/\s+/g, ' ')).toBe(
      'query anniversaries($asOf: Date, $locale: I18NLocaleCode, $months: Int) { sisterCitiesAnniversaries(asOf: $asOf, locale: $locale, months: $months) { ...UpcomingAnniversary } }',
    );
    expect(selected('UpcomingAnniversary')).toEqual([
      'anniversary { ...Anniversary }',
      'relationship { ...RelationshipSummary }',
      'standing',
    ]);
  });

  it('tell which lists may hold null, however deep', () => {
    const lists = [
      'goals',
      'goals.labels',
      'activeGoals.goal.labels',
      'goalHistory.goal.labels',
      'goalHistory.period.successors',
      'goalHistory.period.successors.labels',
      'ultimateGoal.labels',
    ];
    const relationship = { name: 'relationship', key: 'slug', many: 'relationships', lists };
    expect(textOf('operations.ts')).toContain(
      `OneOperation<Relationship> = ${JSON.stringify(relationship)};`,
    );
  });
});

describe('the docstrings of the methods', () => {
  it('are the descriptions of the schema, with what an answer lacks', () => {
    const documentation = (name: string): string | undefined =>
      new RegExp(`/\\*\\* (.*) \\*/\\n  ${name}:`).exec(textOf('methods.ts'))?.[1];
    expect(documentation('decisions')).toBe('What a body decided on a relationship.');
    expect(documentation('relationships')).toBe(
      'The tie between two cities. Lists leave out `activeGoals`, `decisions`, `goalHistory`, `lastContactOn` and `ultimateGoal`; `relationship` reads them. Of `goals` an item holds at most 100.',
    );
    expect(documentation('anniversaries')).toBe('What is about to be celebrated.');
    expect(documentation('relationship')).toBe(
      'One record whole, or `null` if there is none. Of `goals` it holds at most 100.',
    );
  });
});

/** A program that uses the client of the schema; every line that must not compile says so. */
const PROGRAM = `
import { createSisterCitiesClient } from './index';
import type { Decision, Designation, DesignationCount, GoalInHistory, GoalState, Relationship } from './index';
import type { AnniversariesOptions, Standing, UpcomingAnniversary } from './index';

type Equal<Left, Right> = [Left] extends [Right] ? ([Right] extends [Left] ? true : false) : false;
const same = <Left, Right>(equal: Equal<Left, Right>): boolean => equal;

same<GoalState, 'achieved' | 'active'>(true);
same<GoalInHistory['stateAsOf'], GoalState | null>(true);
same<DesignationCount['designation'], Designation>(true);
same<Relationship['designation'], Designation | null>(true);
same<Relationship['yearsSince'], { years: number; approximate: boolean } | null>(true);
same<NonNullable<Relationship['nextAnniversary']>['date'], string | null>(true);
same<NonNullable<GoalInHistory['period']>['from'], string | null>(true);
same<Relationship['activeGoals'][number]['goal']['key'], string>(true);
same<UpcomingAnniversary['standing'], Standing>(true);
same<UpcomingAnniversary['relationship']['slug'], string>(true);
same<AnniversariesOptions, { months?: number | undefined }>(true);
same<Decision['document'], { documentId: string; formats: unknown; url: string } | null>(true);

const client = createSisterCitiesClient({ url: 'https://cms.example.org/graphql' });
const asOf = '2026-11-22';

void client.decisions({ filters: { decidedOn: { eq: '1959' } }, sort: ['decidedOn:asc'] });
void client.decision({ key: 'a' });
void client.decisionTotal();
void client.program();

void client.anniversaries();
void client.anniversaries({ asOf, months: 24, locale: 'ja' });
// @ts-expect-error -- a number of months
void client.anniversaries({ months: 'many' });
// @ts-expect-error -- it is not narrowed by fields
void client.anniversaries({ filters: {} });

void client.relationships({ asOf, locale: 'ja' });
void client.relationship({ slug: 'a', asOf });
// @ts-expect-error -- a day is a text
void client.relationships({ asOf: new Date() });
// @ts-expect-error -- the number is the same on every day
void client.relationshipTotal({ asOf });
// @ts-expect-error -- nothing of a city depends on a day
void client.cities({ asOf });
// @ts-expect-error -- nothing of a city depends on a day
void client.city({ slug: 'a', asOf });
// @ts-expect-error -- nothing of the program depends on a day
void client.program({ asOf });
// @ts-expect-error -- computed, so the database cannot put it in order
void client.relationships({ sort: ['distanceKm:asc'] });
// @ts-expect-error -- computed, so the database cannot put it in order
void client.relationships({ sort: ['ultimateGoal.key:asc'] });
`;

/** Their table is of what the plugin's own server publishes; cache-tags.test.ts compares it with that. */
const leaveOutCacheTags = (directory: string): void => {
  rmSync(join(directory, 'cache-tags.ts'));
  const index = join(directory, 'index.ts');
  const lines = readFileSync(index, 'utf8').split('\n');
  writeFileSync(index, lines.filter((line) => !line.includes("'./cache-tags'")).join('\n'));
};

describe('the forms of a schema', () => {
  it('are asked for with all that they have, and sent with all that they take', () => {
    expect(print(parse(textOf('submissions.graphql')))).toBe(
      print(
        parse(`
          query submissionForm($locale: String) {
            sisterCitiesSubmissionForm(locale: $locale) { consent { text version } token }
          }
          mutation sendIdea($text: String!, $name: String) {
            sisterCitiesSendIdea(text: $text, name: $name) { receipt }
          }`),
      ),
    );
  });

  it('may be none', () => {
    const without = SCHEMA.replace(/type Mutation [^}]*}/, '').replace(
      / {2}sisterCitiesSubmissionForm.*/,
      '',
    );
    const files = JSON.parse(execFileSync('node', [GENERATE], { input: without, encoding: 'utf8' }));
    expect(files).not.toHaveProperty(['submissions.graphql']);
    expect(files).toHaveProperty(['city.graphql']);
  });
});

describe('the client of a schema', () => {
  it('has its types, and takes a day where its query does, without a change by hand', () => {
    const directory = mkdtempSync(join(tmpdir(), 'sister-cities-sdk-'));
    try {
      cpSync(SOURCES, directory, { recursive: true });
      for (const file of ['all-operations.ts', 'documents.ts', 'methods.ts', 'model.ts', 'operations.ts']) {
        writeFileSync(join(directory, 'generated', file), textOf(file));
      }
      leaveOutCacheTags(directory);
      writeFileSync(join(directory, 'program.ts'), PROGRAM);
      const program = ts.createProgram([join(directory, 'program.ts')], {
        ...SITE_OPTIONS,
        exactOptionalPropertyTypes: true,
      });
      const problems = ts
        .getPreEmitDiagnostics(program)
        .map((each) => ts.flattenDiagnosticMessageText(each.messageText, '\n'));
      expect(problems).toEqual([]);
    } finally {
      rmSync(directory, { recursive: true });
    }
  });
});

describe('a schema is refused', () => {
  it.each([
    [
      'with a field that demands what the SDK cannot give',
      ['distanceKm: Float', 'distanceKm(from: String!): Float'],
      'distanceKm demands the argument from. The SDK cannot give it.',
    ],
    [
      'with a scalar of no known type',
      ['distanceKm: Float', 'distanceKm: BigInt'],
      'The SDK knows no TypeScript type for BigInt.',
    ],
    [
      'with records that have no name',
      ['key: String!\n  relationship', 'relationship'],
      'SisterCitiesDecision has neither slug nor key, so the SDK cannot name one of its records.',
    ],
  ])('%s', (_, [before, after], message) => {
    const changed = SCHEMA.replace(before ?? '', after ?? '');
    expect(changed).not.toBe(SCHEMA);
    expect(refusalOf(`${changed}\nscalar BigInt`)).toBe(message);
  });
});
