import type { Core } from '@strapi/strapi';
import { GraphQLError } from 'graphql';
import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';

import { reachesOurTypes } from '../graphql/reached';

import { refusalForStrapi } from './judge';
import { fragmentsIn } from './measure';

interface Operation {
  schema: GraphQLSchema;
  document: DocumentNode;
  operation: OperationDefinitionNode;
  request: { variables?: Readonly<Record<string, unknown>> };
}

/** Refuses what asks for too much, also where the document is known by its hash and never came past the guard. */
export const limitsPlugin = (strapi: Core.Strapi): unknown => ({
  requestDidStart: () =>
    Promise.resolve({
      // A hook that throws at once would leave the refusals of the other plugins without anybody who catches them.
      // eslint-disable-next-line @typescript-eslint/require-await
      didResolveOperation: async ({ schema, document, operation, request }: Operation): Promise<void> => {
        if (!reachesOurTypes(schema, document)) return;
        const asked = {
          schema,
          operation,
          fragments: fragmentsIn(document),
          variables: request.variables ?? {},
        };
        const refusal = refusalForStrapi(strapi, asked);
        if (!refusal) return;
        const { message, extensions } = refusal;
        throw new GraphQLError(message, { extensions: { ...extensions, http: { status: 400 } } });
      },
    }),
});
