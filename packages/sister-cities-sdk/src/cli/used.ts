import type * as GraphQL from 'graphql';

/** What documents ask of a schema, each with the fragment or operation that asks first. */
export interface Used {
  readonly fields: Map<string, UsedField>;
  /** Types of input that variables are made of, also those within them. */
  readonly inputs: Map<string, UsedInput>;
}

export interface UsedField {
  readonly parent: string;
  readonly field: GraphQL.GraphQLField<unknown, unknown>;
  readonly arguments: Set<string>;
  readonly by: string;
}

export interface UsedInput {
  readonly type: GraphQL.GraphQLInputObjectType | GraphQL.GraphQLEnumType;
  readonly by: string;
}

const addInput = (
  type: GraphQL.GraphQLType | null | undefined,
  by: string,
  inputs: Map<string, UsedInput>,
  graphql: typeof GraphQL,
): void => {
  const named = graphql.getNamedType(type);
  if (!named || inputs.has(named.name)) return;
  if (graphql.isEnumType(named)) inputs.set(named.name, { type: named, by });
  if (!graphql.isInputObjectType(named)) return;
  inputs.set(named.name, { type: named, by });
  for (const field of Object.values(named.getFields())) addInput(field.type, by, inputs, graphql);
};

/** What valid documents ask of the schema they were written for. */
export const usedBy = (
  documents: readonly string[],
  schema: GraphQL.GraphQLSchema,
  graphql: typeof GraphQL,
): Used => {
  const used: Used = { fields: new Map(), inputs: new Map() };
  const types = new graphql.TypeInfo(schema);
  let by = '';
  const visitor: GraphQL.ASTVisitor = {
    OperationDefinition: ({ name }) => {
      by = name?.value ?? '';
    },
    FragmentDefinition: ({ name }) => {
      by = name.value;
    },
    VariableDefinition: () => {
      addInput(types.getInputType(), by, used.inputs, graphql);
    },
    Field: () => {
      const parent = types.getParentType()?.name;
      const field = types.getFieldDef();
      if (parent === undefined || !field || field.name.startsWith('__')) return;
      const key = `${parent}.${field.name}`;
      if (!used.fields.has(key)) used.fields.set(key, { parent, field, arguments: new Set(), by });
    },
    Argument: () => {
      const key = `${types.getParentType()?.name ?? ''}.${types.getFieldDef()?.name ?? ''}`;
      const argument = types.getArgument();
      if (argument) used.fields.get(key)?.arguments.add(argument.name);
    },
  };
  for (const document of documents) {
    graphql.visit(graphql.parse(document), graphql.visitWithTypeInfo(types, visitor));
  }
  return used;
};
