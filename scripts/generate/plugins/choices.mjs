import { isEnumType } from 'graphql';
import { choiceName, typeName } from '../names.mjs';
import { fieldsOf } from '../records.mjs';

const valuesOf = (type) =>
  type
    .getValues()
    .map(({ name }) => name)
    .sort();

/** Every use of an enum by a field of the types. */
const usesIn = (types) =>
  types.flatMap((type) =>
    fieldsOf(type)
      .map(({ name, target }) => ({ owner: type, fieldName: name, choice: target }))
      .filter(({ choice }) => isEnumType(choice)),
  );

// How Strapi calls the enum of an attribute. Computed fields may answer with it too: `stateAsOf` with that of `state`.
const isMadeFor = ({ owner, fieldName, choice }) =>
  choice.name === `ENUM_${owner.name}_${fieldName}`.toUpperCase();

/** Strapi makes an enum of its own for every attribute; the plugin's vocabularies have readable names already. */
const nameOf = ({ owner, fieldName, choice }) =>
  choice.name.startsWith('ENUM_') ? choiceName(typeName(owner.name), fieldName) : typeName(choice.name);

/**
 * The SDK's names of the schema's enums, and the values of each name. Two enums may share a name if they share their
 * values, such as the area of a goal and the areas of a program.
 */
export const choicesOf = (types) => {
  const nameByEnum = new Map();
  const valuesByName = new Map();
  const uses = usesIn(types);
  for (const use of [...uses.filter(isMadeFor), ...uses]) {
    if (nameByEnum.has(use.choice.name)) continue;
    const name = nameOf(use);
    const values = valuesOf(use.choice);
    const known = valuesByName.get(name) ?? values;
    if (known.join() !== values.join())
      throw new Error(`${name} stands for two enums with different values.`);
    nameByEnum.set(use.choice.name, name);
    valuesByName.set(name, values);
  }
  return { nameByEnum, valuesByName };
};
