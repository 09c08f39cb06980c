import { getNamedType, isLeafType } from 'graphql';
import { fragmentVariables } from './fragment-variables.mjs';
import { itemFragmentName, partFragment, partTypesOf, recordFragments } from './fragments.mjs';
import { fileName, ownName, typeName, upperFirst } from './names.mjs';
import { operationNames } from './operation-names.mjs';
import { overviewsOf, recordsOf } from './records.mjs';
import { inBrackets } from './selected-arguments.mjs';

const ONE = 'pagination: { limit: 1 }';

/**
 * A question of one root field. `variables` names the arguments that callers may give. A publication status is never one
 * of them: the server refuses it to the public, even when it asks for what is published.
 */
const ask = (kind, name, field, variables, selection, { declared = [], fixed = [] } = {}) => {
  const given = field.args.filter((argument) => variables.includes(argument.name));
  const declarations = [...declared, ...given.map((argument) => `$${argument.name}: ${argument.type}`)];
  const passed = [...fixed, ...given.map((argument) => `${argument.name}: $${argument.name}`)];
  return `${kind} ${name}${inBrackets(declarations)} { ${field.name}${inBrackets(passed)} { ${selection} } }`;
};

const query = (...question) => ask('query', ...question);

const recordOperations = (record, variablesOf) => {
  const { name, type, one, list, total, key } = record;
  const names = operationNames(record);
  const full = `${name}Full`;
  const byDocumentId = query(names.one, one, ['documentId', 'locale'], `...${full}`, {
    declared: variablesOf(full),
  });
  if (!list) return [byDocumentId];
  const item = itemFragmentName(record);
  return [
    query(names.list, list, ['filters', 'sort', 'pagination', 'locale'], `...${item}`, {
      declared: variablesOf(item),
    }),
    byDocumentId,
    query(names.byKey, list, ['locale'], `...${full}`, {
      declared: [`$${key}: ${type.getFields()[key].type}`, ...variablesOf(full)],
      fixed: [`filters: { ${key}: { eq: $${key} } }`, ONE],
    }),
    query(names.total, total, ['filters', 'locale'], 'pageInfo { total }'),
  ];
};

/** Takes every argument of its field. */
const overviewOperation = ({ name, field, type }, variablesOf) => {
  const fragment = typeName(type.name);
  const own = field.args.map((argument) => argument.name);
  const declared = variablesOf(fragment).filter(
    (each) => !own.some((argument) => each.startsWith(`$${argument}:`)),
  );
  return query(name, field, own, `...${fragment}`, { declared });
};

const wholeOf = (type) =>
  Object.values(type.getFields())
    .map(({ name, type: of }) => {
      const named = getNamedType(of);
      return isLeafType(named) ? name : `${name} { ${wholeOf(named)} }`;
    })
    .join(' ');

/** What residents write to the office with: the question for a form, and the mutations that send one. */
const submissionOperations = (schema) => {
  const { sisterCitiesSubmissionForm: form } = schema.getQueryType().getFields();
  const mutations = Object.values(schema.getMutationType()?.getFields() ?? {});
  const asked = [...(form ? [['query', form]] : []), ...mutations.map((field) => ['mutation', field])];
  return asked.map(([kind, field]) => {
    const variables = field.args.map(({ name }) => name);
    return ask(kind, ownName(field), field, variables, wholeOf(getNamedType(field.type)));
  });
};

/** The SDK's operations, derived from the schema: pairs of a file's name and its text, not yet formatted. */
export const operationFiles = (schema) => {
  const records = recordsOf(schema);
  const overviews = overviewsOf(schema);
  const parts = partTypesOf(records, overviews).map(partFragment);
  const files = records.map((record) => ({ record, fragments: recordFragments(record) }));
  const variablesOf = fragmentVariables(schema, [...parts, ...files.flatMap(({ fragments }) => fragments)]);
  return [
    ['parts.graphql', parts],
    ...files.map(({ record, fragments }) => [
      fileName(record.name),
      [...fragments, ...recordOperations(record, variablesOf)],
    ]),
    ...overviews.map((overview) => [
      fileName(upperFirst(overview.name)),
      [overviewOperation(overview, variablesOf)],
    ]),
    ['submissions.graphql', submissionOperations(schema)],
  ]
    .filter(([, definitions]) => definitions.length > 0)
    .map(([name, definitions]) => [name, definitions.join('\n\n')]);
};
