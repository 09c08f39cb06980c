import { Kind, parse, specifiedRules, validate } from 'graphql';
import type {
  DocumentNode,
  FragmentDefinitionNode,
  GraphQLSchema,
  OperationDefinitionNode,
  SelectionSetNode,
  ValidationRule,
  ValueNode,
} from 'graphql';
import { OperationTypeNode, visit } from 'graphql';

import { PUBLICATION_PARAMETERS } from '../access/preview';
import { fragmentsIn } from '../query-limits/measure';

import { PAGE_LENGTHS } from './input';
import { passOn } from './pass-on';

/** A document that is valid, and what is needed of it for each request. */
export interface PreparedDocument {
  operations: OperationDefinitionNode[];
  fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** Variables whose very value decides how a plan is made: sorts, languages and how long a page is. */
  decisive: ReadonlySet<string>;
}

/** Longer documents than any site writes are not worth a plan. */
export const LONGEST_DOCUMENT = 20_000;
const MOST_SELECTIONS = 2_000;

interface Size {
  selections: number;
  depth: number;
}

/** How many fields a selection has, and how deep they lie, with its fragments written out. */
const sizeIn = (
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): ((set: SelectionSetNode) => Size) => {
  const known = new Map<SelectionSetNode, Size>();
  const sizeOf = (set: SelectionSetNode): Size => {
    const found = known.get(set);
    if (found) return found;
    const size = { selections: 0, depth: 0 };
    for (const node of set.selections) {
      const inner =
        node.kind === Kind.FRAGMENT_SPREAD ? fragments.get(node.name.value)?.selectionSet : node.selectionSet;
      const below = inner ? sizeOf(inner) : { selections: 0, depth: -1 };
      const step = node.kind === Kind.FIELD ? 1 : 0;
      size.selections += below.selections + step;
      size.depth = Math.max(size.depth, below.depth + step);
    }
    known.set(set, size);
    return size;
  };
  return sizeOf;
};

const DECISIVE_ARGUMENTS = ['sort', 'locale'];

const variablesIn = (value: ValueNode): string[] => {
  if (value.kind === Kind.VARIABLE) return [value.name.value];
  if (value.kind === Kind.LIST) return value.values.flatMap(variablesIn);
  return value.kind === Kind.OBJECT ? value.fields.flatMap((field) => variablesIn(field.value)) : [];
};

/** Whether any operation chooses between drafts and published versions: who may do so is decided elsewhere. */
const choosesVersions = (document: DocumentNode): boolean => {
  let found = false;
  visit(document, {
    Argument: ({ name }) => {
      found ||= PUBLICATION_PARAMETERS.some((parameter) => parameter === name.value);
    },
  });
  return found;
};

const decisiveIn = (document: DocumentNode): Set<string> => {
  const names = new Set<string>();
  const decides = (value: ValueNode): void => {
    variablesIn(value).forEach((each) => names.add(each));
  };
  visit(document, {
    Argument: ({ name, value }) => {
      if (DECISIVE_ARGUMENTS.includes(name.value)) decides(value);
    },
    ObjectField: ({ name, value }) => {
      if (PAGE_LENGTHS.includes(name.value)) decides(value);
    },
  });
  return names;
};

export interface Limits {
  /** Strapi's `depthLimit`; `undefined` where none is set. */
  depth: number | undefined;
  /** Rules that the host gave its Apollo server. */
  rules: readonly ValidationRule[];
}

/** A document as the server itself would accept it; whatever it would refuse is left to it. */
export const prepared = (query: string, schema: GraphQLSchema, limits: Limits): PreparedDocument => {
  let document: DocumentNode;
  try {
    document = parse(query);
  } catch {
    return passOn('document that cannot be parsed');
  }
  const fragments = fragmentsIn(document);
  const operations = document.definitions.filter((each) => each.kind === Kind.OPERATION_DEFINITION);
  if (operations.some(({ operation }) => operation !== OperationTypeNode.QUERY)) return passOn('no query');
  if (validate(schema, document, [...specifiedRules, ...limits.rules]).length > 0)
    return passOn('document that is not valid');
  if (choosesVersions(document)) return passOn('publication parameter');
  const sizeOf = sizeIn(fragments);
  for (const { selectionSet } of operations) {
    const { selections, depth } = sizeOf(selectionSet);
    if (selections > MOST_SELECTIONS || depth > (limits.depth ?? Infinity)) return passOn('large document');
  }
  return { operations, fragments, decisive: decisiveIn(document) };
};

export const operationIn = (
  { operations }: PreparedDocument,
  name: string | undefined,
): OperationDefinitionNode => {
  if (name !== undefined) return operations.find((each) => each.name?.value === name) ?? passOn('operation');
  const [only, ...others] = operations;
  return only && others.length === 0 ? only : passOn('operation');
};
