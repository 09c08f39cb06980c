import { Kind, getDirectiveValues, GraphQLIncludeDirective, GraphQLSkipDirective } from 'graphql';
import type { FieldNode, FragmentDefinitionNode, SelectionNode, SelectionSetNode } from 'graphql';

import type { Variables } from './input';
import { passOn } from './pass-on';

/** A field of an answer: its key, and every place of the document that asks for it. */
export interface Selected {
  key: string;
  name: string;
  nodes: FieldNode[];
}

export type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

const KNOWN_DIRECTIVES = ['include', 'skip'];

const isIncluded = (node: SelectionNode, variables: Variables): boolean => {
  if (node.directives?.some(({ name }) => !KNOWN_DIRECTIVES.includes(name.value))) passOn('directive');
  if (getDirectiveValues(GraphQLSkipDirective, node, variables)?.if === true) return false;
  return getDirectiveValues(GraphQLIncludeDirective, node, variables)?.if !== false;
};

/**
 * The fields that an answer has for an object of a type, in their order (GraphQL specification, section 6.3.2). Fragments
 * on other types are not for it: none of the plugin's types is abstract.
 */
export const fieldsOf = (
  typeName: string,
  sets: readonly SelectionSetNode[],
  fragments: Fragments,
  variables: Variables,
): Selected[] => {
  const found = new Map<string, Selected>();
  const visited = new Set<string>();
  const collect = ({ selections }: SelectionSetNode): void => {
    for (const node of selections) {
      if (!isIncluded(node, variables)) continue;
      if (node.kind === Kind.FIELD) {
        const key = node.alias?.value ?? node.name.value;
        // Not a field like others of a JavaScript object.
        if (key === '__proto__') passOn('__proto__');
        const known = found.get(key);
        if (known) known.nodes.push(node);
        else found.set(key, { key, name: node.name.value, nodes: [node] });
        continue;
      }
      if (node.kind === Kind.INLINE_FRAGMENT) {
        if (node.typeCondition === undefined || node.typeCondition.name.value === typeName)
          collect(node.selectionSet);
        continue;
      }
      const name = node.name.value;
      if (visited.has(name)) continue;
      visited.add(name);
      const fragment = fragments.get(name) ?? passOn('unknown fragment');
      if (fragment.directives !== undefined && fragment.directives.length > 0) passOn('directive');
      if (fragment.typeCondition.name.value === typeName) collect(fragment.selectionSet);
    }
  };
  sets.forEach(collect);
  return [...found.values()];
};

/** What is asked of the object that a field answers with. */
export const selectionSetsOf = ({ nodes }: Selected): SelectionSetNode[] =>
  nodes.flatMap(({ selectionSet }) => (selectionSet ? [selectionSet] : []));
