import { getNamedType, isObjectType, TypeInfo, visit, visitWithTypeInfo } from 'graphql';
import type { DocumentNode, GraphQLNamedType, GraphQLSchema } from 'graphql';

import { PREFIX } from './names';

/** A type of ours, what is computed included, or the page of a connection that holds some of its records, or only tells how many there are. */
const isOurs = (type: GraphQLNamedType | undefined): boolean => {
  if (!type) return false;
  if (type.name.startsWith(PREFIX)) return true;
  const nodes = isObjectType(type) ? type.getFields().nodes : undefined;
  return nodes !== undefined && getNamedType(nodes.type).name.startsWith(PREFIX);
};

/** Whether any part of a document, its fragments included, reaches a type of the plugin. */
export const reachesOurTypes = (schema: GraphQLSchema, document: DocumentNode): boolean => {
  const typeInfo = new TypeInfo(schema);
  const reached = new Set<GraphQLNamedType | undefined>();
  visit(
    document,
    visitWithTypeInfo(typeInfo, {
      Field: () => {
        reached.add(getNamedType(typeInfo.getType()));
      },
      InlineFragment: ({ typeCondition }) => {
        reached.add(typeCondition && schema.getType(typeCondition.name.value));
      },
      FragmentDefinition: ({ typeCondition }) => {
        reached.add(schema.getType(typeCondition.name.value));
      },
    }),
  );
  return [...reached].some(isOurs);
};
