import type { Finding } from '../../../../shared/doctor';
import { isRecord } from '../../../../shared/is-record';
import { inProduction } from '../facts';
import type { DoctorFacts, Settings } from '../facts';
import { isLimit, shown } from '../rule';
import type { Rule } from '../rule';

const FILE = 'config/plugins';

const inGraphQL = (inner: string): string => `graphql: { config: { ${inner} } }`;
const inApollo = (inner: string): string => inGraphQL(`apolloServer: { ${inner} }`);

const apolloOf = ({ apolloServer }: Settings): Settings => (isRecord(apolloServer) ? apolloServer : {});

/** A rule about hosts with GraphQL, which are those that it is asked of. */
const aboutGraphQL =
  (judge: (graphql: Settings, facts: DoctorFacts) => Omit<Finding, 'file'> | undefined): Rule =>
  (facts) => {
    const found = facts.graphql && judge(facts.graphql, facts);
    return found && { ...found, file: FILE };
  };

/** A rule about a setting that is to limit something; `such` is a limit to start with, in the line that sets it. */
const limitRule = (
  setting: 'maxLimit' | 'defaultLimit' | 'depthLimit',
  such: number,
  finding: Pick<Finding, 'id' | 'severity' | 'title' | 'expected'>,
): Rule =>
  aboutGraphQL((graphql) =>
    isLimit(graphql[setting])
      ? undefined
      : {
          ...finding,
          found: `graphql.${setting} is ${shown(graphql[setting])}`,
          line: inGraphQL(`${setting}: ${such.toString()}`),
        },
  );

const maxLimit = limitRule('maxLimit', 100, {
  id: 'graphql-max-limit',
  severity: 'unsafe',
  title: 'One GraphQL question can read a whole table',
  expected: 'a number of records, such as 100',
});

const defaultLimit = limitRule('defaultLimit', 25, {
  id: 'graphql-default-limit',
  severity: 'advice',
  title: 'GraphQL lists for which nothing is asked have no length of their own',
  expected: 'a number of records, such as 25',
});

const depthLimit = limitRule('depthLimit', 8, {
  id: 'graphql-depth-limit',
  severity: 'unsafe',
  title: 'GraphQL answers records within records to any depth',
  expected: 'a number of levels, such as 8',
});

const recursion = aboutGraphQL((graphql) => {
  const { maxRecursiveSelections: found } = apolloOf(graphql);
  return isLimit(found) || found === true
    ? undefined
    : {
        id: 'graphql-recursive-selections',
        severity: 'unsafe',
        title: 'A short GraphQL question of nested fragments can keep the server busy',
        found: `graphql.apolloServer.maxRecursiveSelections is ${shown(found)}`,
        expected: 'a number of fields, such as 2000',
        line: inApollo('maxRecursiveSelections: 2000'),
      };
});

const introspection = aboutGraphQL((graphql, facts) =>
  inProduction(facts) && apolloOf(graphql).introspection === true
    ? {
        id: 'graphql-introspection',
        severity: 'unsafe',
        title: 'Everybody can read the whole GraphQL schema, the types of your own among it',
        found: 'graphql.apolloServer.introspection is true in production',
        expected: 'false; tokens that hold schema.read get the schema from /api/sister-cities/schema',
        line: inApollo('introspection: false'),
      }
    : undefined,
);

const landingPage = aboutGraphQL((graphql, facts) =>
  inProduction(facts) && (graphql.landingPage === true || Boolean(graphql.playgroundAlways))
    ? {
        id: 'graphql-landing-page',
        severity: 'advice',
        title: 'The page to try out GraphQL questions is open to everybody',
        found:
          graphql.landingPage === true
            ? 'graphql.landingPage is true in production'
            : 'graphql.playgroundAlways is on in production',
        expected: 'landingPage: false and no playgroundAlways',
        line: inGraphQL('landingPage: false'),
      }
    : undefined,
);

const csrf = aboutGraphQL((graphql) =>
  apolloOf(graphql).csrfPrevention === false
    ? {
        id: 'graphql-csrf',
        severity: 'unsafe',
        title: 'Other sites can send GraphQL requests in the name of your visitors',
        found: 'graphql.apolloServer.csrfPrevention is false',
        expected: 'true, which is what Apollo does where nothing is set',
        line: inApollo('csrfPrevention: true'),
      }
    : undefined,
);

const stacks = aboutGraphQL((graphql, facts) =>
  inProduction(facts) && apolloOf(graphql).includeStacktraceInErrorResponses === true
    ? {
        id: 'graphql-error-details',
        severity: 'unsafe',
        title: 'GraphQL errors show paths and code of the server',
        found: 'graphql.apolloServer.includeStacktraceInErrorResponses is true in production',
        expected: 'false, which is what Apollo does in production where nothing is set',
        line: inApollo('includeStacktraceInErrorResponses: false'),
      }
    : undefined,
);

const queryLimits: Rule = ({ graphql, queryLimits: areOn }) =>
  graphql && !areOn
    ? {
        id: 'query-limits-off',
        severity: 'unsafe',
        title: 'GraphQL questions are answered whatever they cost',
        found: 'sister-cities.queryLimits.enabled is false',
        expected: 'true',
        file: FILE,
        line: "'sister-cities': { config: { queryLimits: { enabled: true } } }",
      }
    : undefined;

export const graphqlRules: readonly Rule[] = [
  maxLimit,
  defaultLimit,
  depthLimit,
  recursion,
  introspection,
  landingPage,
  csrf,
  stacks,
  queryLimits,
];
