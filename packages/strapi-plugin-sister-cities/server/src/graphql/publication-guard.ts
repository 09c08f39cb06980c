import type { Core } from '@strapi/strapi';
import { getNamedType, GraphQLError, Kind, TypeInfo, visit, visitWithTypeInfo } from 'graphql';
import type { ArgumentNode, DocumentNode, GraphQLSchema } from 'graphql';

import { mayPreview, previewRefusal, PUBLICATION_PARAMETERS } from '../access/preview';
import { definitions } from '../content-types';

import { objectTypeName } from './names';

const OUR_TYPES = new Set(definitions.map(({ name }) => objectTypeName(name)));

type Variables = Readonly<Record<string, unknown>>;

const isGiven = (argument: ArgumentNode, variables: Variables): boolean =>
  argument.value.kind !== Kind.VARIABLE || variables[argument.value.name.value] !== undefined;

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
  const typeInfo = new TypeInfo(schema);
  const given = new Set<string>();
  const reached = new Set<string>();
  visit(
    document,
    visitWithTypeInfo(typeInfo, {
      Field: () => {
        const named = getNamedType(typeInfo.getType());
        if (named && OUR_TYPES.has(named.name)) reached.add(named.name);
      },
      InlineFragment: ({ typeCondition }) => {
        if (typeCondition && OUR_TYPES.has(typeCondition.name.value)) reached.add(typeCondition.name.value);
      },
      Argument: (argument) => {
        if (isPublicationParameter(argument.name.value) && isGiven(argument, variables))
          given.add(argument.name.value);
      },
    }),
  );
  return reached.size > 0 ? [...given] : [];
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
