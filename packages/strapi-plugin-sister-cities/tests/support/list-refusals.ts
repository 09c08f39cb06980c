import { definitions } from '../../server/src/content-types';
import type { Attribute, ContentTypeDefinition } from '../../server/src/model/types';
import { FORMATS } from '../../shared/formats';
import { LISTS } from '../../shared/lists';
import type { ListDefinition, ListField } from '../../shared/lists';
import { valuesOf } from '../../shared/vocabulary';

import type { Refusal } from './refusals';
import { requiredOf } from './samples';

/** What is no value of any format and of any vocabulary. */
const WRONG = '?';

/** Something wrong in one place: what to write there, where the message must point below it, and what it must say. */
interface Mistake {
  value: unknown;
  below: string[];
  says: string;
}

const mistakeIn = (field: ListField): Mistake => {
  switch (field.type) {
    case 'text':
      return field.format === undefined
        ? { value: 7, below: [], says: 'is 7. Expected a text' }
        : { value: WRONG, below: [], says: `is ?. Expected ${FORMATS[field.format].expected}` };
    case 'texts':
      return { value: 7, below: [], says: 'is 7. Expected a list of texts' };
    case 'integer':
      return { value: WRONG, below: [], says: 'is ?. Expected a whole number' };
    case 'boolean':
      return { value: WRONG, below: [], says: 'is ?. Expected true or false' };
    case 'choice':
      return {
        value: WRONG,
        below: [],
        says: `is ?. Expected one of ${valuesOf(field.vocabulary).join(', ')}`,
      };
    case 'choices':
      return {
        value: [WRONG],
        below: ['0'],
        says: `is ?. Expected one of ${valuesOf(field.vocabulary).join(', ')}`,
      };
  }
};

const requiredCell = (field: ListField): unknown =>
  field.type === 'choice' ? valuesOf(field.vocabulary).at(-1) : 'Test';

/** An item that holds nothing but what it must. */
const itemOf = ({ fields }: ListDefinition): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(fields)
      .filter(([, { required }]) => required)
      .map(([name, field]) => [name, requiredCell(field)]),
  );

const recordOf = (definition: ContentTypeDefinition): Record<string, unknown> =>
  definition.name === 'relationship'
    ? {
        ...requiredOf(definition),
        homeCity: 'portland-or',
        partnerCity: 'vaduz',
        designation: 'sister_city',
        standing: 'active',
        source: 'Council minutes',
      }
    : requiredOf(definition);

const refusal = (
  definition: ContentTypeDefinition,
  attribute: string,
  what: string,
  { value, below, says }: Mistake,
): Refusal => ({
  what: `${definition.displayName}, ${attribute}: ${what}`,
  type: definition.name,
  data: { ...recordOf(definition), [attribute]: value },
  path: [attribute, ...below].join('.'),
  says,
});

const ofList = (definition: ContentTypeDefinition, name: string, list: ListDefinition): Refusal[] => {
  const item = itemOf(list);
  const unknownKey = refusal(definition, name, 'an item with a key that no item has', {
    value: [{ ...item, colour: 'red' }],
    below: ['0', 'colour'],
    says: `is red. Expected one of the fields ${Object.keys(list.fields).join(', ')}`,
  });
  const wrongValues = Object.entries(list.fields).map(([field, cell]) => {
    const { value, below, says } = mistakeIn(cell);
    return refusal(definition, name, `an item with a wrong ${field}`, {
      value: [{ ...item, [field]: value }],
      below: ['0', field, ...below],
      says,
    });
  });
  return [unknownKey, ...wrongValues];
};

const ofAttribute = (
  definition: ContentTypeDefinition,
  name: string,
  { pluginOptions }: Attribute,
): Refusal[] => {
  const { list, texts, choices, vocabulary, format } = pluginOptions['sister-cities'];
  if (list !== undefined) return ofList(definition, name, LISTS[list]);
  if (texts) {
    const { value, says } = mistakeIn({ type: 'text', label: name, ...(format ? { format } : {}) });
    return [refusal(definition, name, 'a wrong text', { value: ['en', value], below: ['1'], says })];
  }
  if (!choices || vocabulary === undefined) return [];
  const mistake = mistakeIn({ type: 'choices', label: name, vocabulary });
  return [refusal(definition, name, 'a choice that is none', mistake)];
};

/** For every list of every type that people write: an unknown key, and a wrong value in each place of an item. */
export const LIST_REFUSALS: readonly Refusal[] = definitions
  .filter(({ appendOnly }) => !appendOnly)
  .flatMap((definition) =>
    Object.entries(definition.attributes).flatMap(([name, attribute]) =>
      ofAttribute(definition, name, attribute),
    ),
  );
