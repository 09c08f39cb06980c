import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { buildSchema, parse, validate } from 'graphql';

import { complaintsAbout, projectWith } from './support/project';

const ROOT = resolve(__dirname, '../../..');
const PACKAGE = resolve(__dirname, '..');

const MANIFEST = JSON.stringify({ name: 'portland-site', type: 'module', private: true });

/** Does not compile where the type is `any`, or is not the one expected. */
const SAME = `
  type Same<Left, Right> = (<T>() => T extends Left ? 1 : 2) extends <T>() => T extends Right ? 1 : 2 ? true : false;
  const same = <Left, Right>(equal: Same<Left, Right>): boolean => equal;
`;

describe('queries of one’s own', () => {
  it('find the fragments, the operations and the introspection that belong to the schema', () => {
    const command = [resolve(ROOT, 'scripts/own-queries.mjs'), '--check'];
    expect(execFileSync(process.execPath, command, { encoding: 'utf8' })).toBe(
      'Everything was up to date.\n',
    );
    const schema = buildSchema(readFileSync(join(PACKAGE, 'schema.graphql'), 'utf8'));
    const operations = parse(readFileSync(join(PACKAGE, 'operations.graphql'), 'utf8'));
    expect(validate(schema, operations)).toEqual([]);
    const fragments = readFileSync(join(PACKAGE, 'fragments.graphql'), 'utf8');
    expect(fragments).toContain('fragment RelationshipSummary on SisterCitiesRelationship {');
    expect(fragments).toContain('fragment RelationshipFull on SisterCitiesRelationship {');
    expect(fragments).not.toMatch(/^query /m);
  });

  it('are typed by graphql-codegen with the schema and the fragments of the package', () => {
    const project = projectWith({
      'package.json': MANIFEST,
      'codegen.yml': `
schema: node_modules/sister-cities-sdk/schema.graphql
documents:
  - node_modules/sister-cities-sdk/fragments.graphql
  - src/*.graphql
generates:
  src/operations.ts:
    plugins: [typescript-operations]
    config: { scalars: { I18NLocaleCode: string, DateTime: string, Date: string, JSON: unknown } }
`,
      'src/cities.graphql': `
query CitiesOf($country: String!) {
  sisterCitiesCities(filters: { countryCode: { eq: $country } }) { ...CitySummary mayors { name } }
}`,
      'src/main.ts': `${SAME}
import type { CitiesOfQuery, CitiesOfQueryVariables } from './operations.js';

type City = NonNullable<CitiesOfQuery['sisterCitiesCities'][number]>;
same<City['name'], string>(true);
same<City['population'], number | null>(true);
same<CitiesOfQueryVariables['country'], string>(true);
// @ts-expect-error -- was not asked for
export const flag = (city: City) => city.flag;
`,
    });
    const codegen = join(ROOT, 'node_modules/@graphql-codegen/cli/esm/bin.js');
    execFileSync(process.execPath, [codegen, '--config', 'codegen.yml'], { cwd: project, stdio: 'pipe' });
    expect(existsSync(join(project, 'src/operations.ts'))).toBe(true);
    expect(complaintsAbout(join(project, 'src/main.ts'))).toEqual([]);
  });

  it('are typed by gql.tada with the introspection of the package, without a step before', () => {
    const project = projectWith({
      'package.json': MANIFEST,
      'main.ts': `${SAME}
import { initGraphQLTada } from 'gql.tada';
import type { ResultOf, VariablesOf } from 'gql.tada';
import type { introspection } from 'sister-cities-sdk/introspection';

const graphql = initGraphQLTada<{
  introspection: introspection;
  scalars: { I18NLocaleCode: string; DateTime: string; Date: string; JSON: unknown };
}>();

export const partners = graphql(\`
  query Partners($country: String) {
    sisterCitiesRelationships(filters: { partnerCity: { countryCode: { eq: $country } } }) {
      title
      designation
      partnerCity { name population }
    }
  }
\`);

type Partner = NonNullable<ResultOf<typeof partners>['sisterCitiesRelationships'][number]>;
same<Partner['title'], string | null>(true);
same<Partner['designation'], 'friendship_city' | 'sister_city' | null>(true);
same<NonNullable<Partner['partnerCity']>['name'], string>(true);
export const variables: VariablesOf<typeof partners> = { country: 'TW' };
// @ts-expect-error -- there is no such field
export const twins = (partner: Partner) => partner.twins;
`,
    });
    expect(complaintsAbout(join(project, 'main.ts'))).toEqual([]);
  });

  it('are not typed as anything, which the check for it would find', () => {
    const project = projectWith({
      'package.json': MANIFEST,
      'main.ts': `${SAME}\ndeclare const anything: any;\nsame<typeof anything, string>(true);\nexport {};\n`,
    });
    expect(complaintsAbout(join(project, 'main.ts'))).toHaveLength(1);
  });
});
