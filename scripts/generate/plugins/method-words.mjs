import { listFieldsOf, pageFieldsOf } from '../fragments.mjs';
import { operationNames } from '../operation-names.mjs';
import { fieldsOf } from '../records.mjs';
import { NESTED_LIMIT, takes } from '../selected-arguments.mjs';

const spoken = new Intl.ListFormat('en-GB');
const inWords = (fields) => spoken.format(fields.map(({ name }) => `\`${name}\``));

const sentences = (...all) => all.filter(Boolean).join(' ');

const limited = (subject, fields) => {
  const cut = fields.filter(({ field }) => takes(field, 'pagination'));
  if (cut.length === 0) return '';
  return `Of ${inWords(cut)} ${subject} holds at most ${NESTED_LIMIT}${cut.length > 1 ? ' each' : ''}.`;
};

const ofList = (record) => {
  const { type } = record;
  const missing = pageFieldsOf(record);
  return sentences(
    type.description?.trim(),
    missing.length > 0 &&
      `Lists leave out ${inWords(missing)}; \`${operationNames(record).one}\` reads them.`,
    limited('an item', listFieldsOf(record)),
  );
};

/** What the docstring of a method says, by the kind of method: the schema's description, and what an answer lacks. */
export const METHOD_WORDS = {
  list: ofList,
  one: ({ type }) =>
    sentences('One record whole, or `null` if there is none.', limited('it', fieldsOf(type))),
  single: ({ type }) => sentences(type.description?.trim(), limited('it', fieldsOf(type))),
  overview: ({ field }) => sentences(field.description?.trim()),
  total: () => 'How many match the filters.',
};
