const upperFirst = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
const camel = (name: string): string => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** `event-series-list` is the field `sisterCitiesEventSeriesList`. */
export const queryField = (name: string): string => `sisterCities${upperFirst(camel(name))}`;

/** `relationship` is the type `SisterCitiesRelationship`. */
export const typeName = (name: string): string => upperFirst(queryField(name));
