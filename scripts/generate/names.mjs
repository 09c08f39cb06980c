const PREFIX = /^SisterCities/;

// Types of the host that the plugin's types lead to.
const HOST_TYPES = { UploadFile: 'MediaFile' };

// Choices whose field says enough; the others are called after their record too (`GoalArea`, `EventKind`).
const SELF_EXPLAINING = new Set([
  'designation',
  'standing',
  'legalForm',
  'eventStatus',
  'eventAttendanceMode',
]);

export const upperFirst = (text) => text.charAt(0).toUpperCase() + text.slice(1);
export const lowerFirst = (text) => text.charAt(0).toLowerCase() + text.slice(1);

/** What a root field of the plugin is called in the SDK: `sisterCitiesAnniversaries` is `anniversaries`. */
export const ownName = ({ name }) => lowerFirst(name.replace(/^sisterCities/, ''));

/** The SDK's word for a type of the schema: `SisterCitiesCity` is `City`. */
export const typeName = (graphqlName) => HOST_TYPES[graphqlName] ?? graphqlName.replace(PREFIX, '');

// What a decision leads from and to is what a relationship is.
const BEFORE_OR_AFTER = /^(?:from|to)(Designation|Standing)$/;

/** `goal` and `area` are `GoalArea`. */
export const choiceName = (recordName, fieldName) => {
  const [, state] = BEFORE_OR_AFTER.exec(fieldName) ?? [];
  if (state !== undefined) return state;
  return SELF_EXPLAINING.has(fieldName) ? upperFirst(fieldName) : recordName + upperFirst(fieldName);
};

/** The type that a fragment gives its record: `CityFull` is `City`, `CitySummary` stays. */
export const fragmentTypeName = (fragmentName) => fragmentName.replace(/Full$/, '');

/** What `anniversaries` takes is `AnniversariesOptions`. */
export const overviewOptionsName = (name) => `${upperFirst(name)}Options`;

/** The constant that holds an operation's text. */
export const documentName = (operationName) => `${upperFirst(operationName)}Document`;

/** `EventSeries` is written to `event-series.graphql`. */
export const fileName = (recordName) => `${recordName.replace(/(?<!^)[A-Z]/g, '-$&').toLowerCase()}.graphql`;
