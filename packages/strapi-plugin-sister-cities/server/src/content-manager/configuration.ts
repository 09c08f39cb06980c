import type { Attribute, ContentTypeDefinition } from '../model/types';

/** Width of a form field in Strapi's grid of twelve columns. */
type Size = 6 | 12;

/** The attribute that names a record of the type with this UID. */
type MainFieldOf = (uid: string) => string | undefined;

interface Cell {
  name: string;
  size: Size;
}

const WIDE_TYPES = ['text', 'blocks'];

const sizeOf = (attribute: Attribute): Size =>
  attribute.pluginOptions['sister-cities'].list !== undefined || WIDE_TYPES.includes(attribute.type) ? 12 : 6;

/** What the server writes for itself is in no form. */
const isDerived = (attribute: Attribute): boolean => {
  const { derivedFrom, hidden } = attribute.pluginOptions['sister-cities'];
  return derivedFrom !== undefined || hidden === true;
};

const visible = (definition: ContentTypeDefinition): [string, Attribute][] =>
  Object.entries(definition.attributes).filter(([, attribute]) => !isDerived(attribute));

/** Fields in the order of the definition, two to a row where they are narrow and under the same heading. */
const rows = (definition: ContentTypeDefinition): Cell[][] => {
  let group: string | undefined;
  return visible(definition).reduce<Cell[][]>((filled, [name, attribute]) => {
    const cell = { name, size: sizeOf(attribute) };
    const own = attribute.pluginOptions['sister-cities'].group;
    const last = own === group ? filled.at(-1) : undefined;
    group = own;
    const used = last?.reduce((sum, { size }) => sum + size, 0) ?? 12;
    if (last && used + cell.size <= 12) last.push(cell);
    else filled.push([cell]);
    return filled;
  }, []);
};

const metadataOf = (attribute: Attribute, mainFieldOf: MainFieldOf): Record<string, unknown> => {
  const { label, help, placeholder = '', readOnly } = attribute.pluginOptions['sister-cities'];
  const mainField = attribute.target === undefined ? undefined : mainFieldOf(attribute.target);
  return {
    edit: {
      label,
      description: help,
      placeholder,
      visible: true,
      editable: readOnly !== true,
      ...(mainField === undefined ? {} : { mainField }),
    },
    list: { label, searchable: true, sortable: true },
  };
};

/** Derived columns are in no form; where Strapi's filters name them all the same, they have a name one can read. */
const derivedMetadataOf = (attribute: Attribute): Record<string, unknown> => {
  const { label, help } = attribute.pluginOptions['sister-cities'];
  return {
    edit: { label, description: help, placeholder: '', visible: false, editable: false },
    list: { label, searchable: false, sortable: false },
  };
};

/**
 * How the Content Manager first shows a type: labels, help texts, the order of the form and the columns of the list.
 * Strapi reads it once, on first start; what an editor arranges afterwards stays.
 */
export const contentManagerConfiguration = (
  definition: ContentTypeDefinition,
  mainFieldOf: MainFieldOf,
): Record<string, unknown> => ({
  settings: {
    searchable: true,
    filterable: true,
    bulkable: true,
    mainField: definition.mainField,
    defaultSortBy: definition.mainField,
    defaultSortOrder: 'ASC',
    pageSize: 20,
  },
  metadatas: Object.fromEntries(
    Object.entries(definition.attributes).map(([name, attribute]) => [
      name,
      isDerived(attribute) ? derivedMetadataOf(attribute) : metadataOf(attribute, mainFieldOf),
    ]),
  ),
  layouts: { list: definition.listColumns, edit: rows(definition) },
  attributes: Object.fromEntries(
    Object.entries(definition.attributes)
      .filter(([, attribute]) => isDerived(attribute))
      .map(([name]) => [name, { hidden: true }]),
  ),
});
