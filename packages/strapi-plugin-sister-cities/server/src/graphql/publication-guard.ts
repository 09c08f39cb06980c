import type { Core } from '@strapi/strapi';
import { GraphQLError, Kind, visit } from 'graphql';
import type { ArgumentNode, DocumentNode, GraphQLSchema } from 'graphql';

import { mayPreview, previewRefusal, PUBLICATION_PARAMETERS } from '../access/preview';

import { reachesOurTypes } from './reached';

type Variables = Readonly<Record<string, unknown>>;

/** Variables that have a value although the request gives none: the document holds a default for them. */
const variablesWithDefault = ({ definitions }: DocumentNode): Set<string> =>
  new Set(
    definitions
      .flatMap((each) => (each.kind === Kind.OPERATION_DEFINITION ? (each.variableDefinitions ?? []) : []))
      .filter(({ defaultValue }) => defaultValue !== undefined)
      .map(({ variable }) => variable.name.value),
  );

const isGiven = ({ value }: ArgumentNode, variables: Variables, defaults: ReadonlySet<string>): boolean =>
  value.kind !== Kind.VARIABLE || variables[value.name.value] !== undefined || defaults.has(value.name.value);

const isPublicationParameter = (name: string): boolean =>
  PUBLICATION_PARAMETERS.some((each) => each === name);

/**
 * The publication parameters that a GraphQL document gives anywhere, if any part of it reaches a type of the
 * plugin. Arguments of a root field are inherited by the relations below it, so a draft of ours can be asked for on
 * a field that is not ours.
 */
export const publicationParametersIn = (
  schema: GraphQLSchema,
  document: DocumentNode,
  variables: Variables,
): string[] => {
  const defaults = variablesWithDefault(document);
  const given = new Set<string>();
  visit(document, {
    Argument: (argument) => {
      if (isPublicationParameter(argument.name.value) && isGiven(argument, variables, defaults))
        given.add(argument.name.value);
    },
  });
  return given.size > 0 && reachesOurTypes(schema, document) ? [...given] : [];
};

/** The shape that Strapi's GraphQL plugin gives a ForbiddenError of a resolver; outside of one it makes a 500 of it. */
const asGraphQLError = ({ name, message, details }: ReturnType<typeof previewRefusal>): GraphQLError =>
  new GraphQLError(message, {
    extensions: { code: 'FORBIDDEN', error: { name, message, details }, http: { status: 403 } },
  });

interface Operation {
  schema: GraphQLSchema;
  document: DocumentNode;
  request: { variables?: Variables };
  contextValue: { state?: { auth?: unknown } };
}

/**
 * An Apollo plugin that refuses drafts to callers without the preview permission. It runs for every request, also
 * for documents that Apollo parsed before, which a validation rule would not.
 */
export const publicationGuard = (strapi: Core.Strapi): unknown => ({
  requestDidStart: () =>
    Promise.resolve({
      didResolveOperation: async ({ schema, document, request, contextValue }: Operation): Promise<void> => {
        const given = publicationParametersIn(schema, document, request.variables ?? {});
        if (given.length === 0 || (await mayPreview(strapi, contextValue.state?.auth))) return;
        throw asGraphQLError(previewRefusal(given));
      },
    }),
});
