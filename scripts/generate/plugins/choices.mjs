import { getNamedType, isEnumType } from 'graphql';
import { choiceName, typeName } from '../names.mjs';
import { fieldsOf } from '../records.mjs';

const valuesOf = (type) =>
  type
    .getValues()
    .map(({ name }) => name)
    .sort();

/** Strapi makes an enum of its own for every attribute; the plugin's vocabularies have readable names already. */
const nameOf = (ownerName, field) => {
  const { name } = getNamedType(field.type);
  return name.startsWith('ENUM_') ? choiceName(ownerName, field.name) : typeName(name);
};

/**
 * The SDK's names of the schema's enums, and the values of each name. Two enums may share a name if they share their
 * values, such as the area of a goal and the areas of a program.
 */
export const choicesOf = (types) => {
  const nameByEnum = new Map();
  const valuesByName = new Map();
  for (const type of types) {
    for (const { field } of fieldsOf(type)) {
      const named = getNamedType(field.type);
      if (!isEnumType(named)) continue;
      const name = nameOf(typeName(type.name), field);
      const values = valuesOf(named);
      const known = valuesByName.get(name) ?? values;
      if (known.join() !== values.join())
        throw new Error(`${name} stands for two enums with different values.`);
      nameByEnum.set(named.name, name);
      valuesByName.set(name, values);
    }
  }
  return { nameByEnum, valuesByName };
};
