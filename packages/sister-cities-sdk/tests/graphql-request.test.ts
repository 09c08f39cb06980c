import { ClientError, GraphQLClient } from 'graphql-request';

import { codeFor } from '../src/error-codes';
import * as Operations from '../src/generated/operations';
import { getSdk } from '../src/graphql-request';
import type { AsOfOption, ListOptions } from '../src';
import { unwrapList, unwrapOne, unwrapTotal } from '../src/unwrap';

import { contract } from './contract';

/** The options of a list as variables, whose lists can be changed. */
const variablesOf = <Filters, Sort extends string>({
  filters,
  sort,
  pagination,
  asOf,
}: ListOptions<Filters, Sort> & AsOfOption = {}) => ({
  filters,
  sort: sort && [...sort],
  pagination,
  asOf,
});

const serverCodeOf = ({ response: { errors } }: ClientError): string | undefined => {
  const code: unknown = errors?.[0]?.extensions.code;
  return typeof code === 'string' ? code : undefined;
};

contract('getSdk', (url) => {
  const client = new GraphQLClient(url);
  const sdk = getSdk(client);
  return {
    cities: async (options) => unwrapList(await sdk.cities(variablesOf(options)), Operations.cities),
    city: async ({ documentId, slug = '' }) =>
      documentId === undefined
        ? unwrapOne(await sdk.cityBySlug({ slug }), Operations.city, Operations.city.many)
        : unwrapOne(await sdk.city({ documentId }), Operations.city),
    events: async (options) => unwrapList(await sdk.events(variablesOf(options)), Operations.events),
    gifts: async (options) => unwrapList(await sdk.gifts(variablesOf(options)), Operations.gifts),
    goal: async ({ documentId, key = '' }) =>
      documentId === undefined
        ? unwrapOne(await sdk.goalByKey({ key }), Operations.goal, Operations.goal.many)
        : unwrapOne(await sdk.goal({ documentId }), Operations.goal),
    goals: async (options) => unwrapList(await sdk.goals(variablesOf(options)), Operations.goals),
    letters: async (options) => unwrapList(await sdk.letters(variablesOf(options)), Operations.letters),
    program: async () => unwrapOne(await sdk.program(), Operations.program),
    relationship: async ({ documentId, slug = '', asOf }) =>
      documentId === undefined
        ? unwrapOne(
            await sdk.relationshipBySlug({ slug, asOf }),
            Operations.relationship,
            Operations.relationship.many,
          )
        : unwrapOne(await sdk.relationship({ documentId, asOf }), Operations.relationship),
    relationships: async (options) =>
      unwrapList(await sdk.relationships(variablesOf(options)), Operations.relationships),
    relationshipTotal: async (options) =>
      unwrapTotal(await sdk.relationshipTotal(variablesOf(options)), Operations.relationshipTotal),
    refusalOf: async (document) => {
      const error: unknown = await client.request(document).catch((reason: unknown) => reason);
      if (!(error instanceof ClientError)) throw new Error('Expected the query to be refused.');
      return codeFor(error.response.status, serverCodeOf(error));
    },
  };
});
