import { parse, TypeInfo, visit, visitWithTypeInfo } from 'graphql';
import { spreadsIn } from './plugins/definitions.mjs';

/** The variables of a fragment itself, each with the type of the argument that it is passed to. */
const ownVariables = (schema, fragment) => {
  const types = new TypeInfo(schema);
  const variables = new Map();
  visit(
    fragment,
    visitWithTypeInfo(types, {
      Variable: ({ name }) => void variables.set(name.value, String(types.getInputType())),
    }),
  );
  return variables;
};

/** What an operation must declare to spread a fragment, such as `$asOf: Date`, by the fragment's name. */
export const fragmentVariables = (schema, fragments) => {
  const byName = new Map(parse(fragments.join('\n')).definitions.map((each) => [each.name.value, each]));
  const variablesIn = (name) => {
    const fragment = byName.get(name);
    return new Map([
      ...ownVariables(schema, fragment),
      ...spreadsIn(fragment).flatMap((each) => [...variablesIn(each)]),
    ]);
  };
  return (name) => [...variablesIn(name)].map(([variable, type]) => `$${variable}: ${type}`);
};
