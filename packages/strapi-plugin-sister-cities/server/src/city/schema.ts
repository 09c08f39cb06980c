import { boolean, image, inGroup, integer, list, partialDate, slug, text, texts } from '../model/attributes';
import { code, coordinate } from '../model/found-by-name';
import type { ContentTypeDefinition } from '../model/types';

import { bothCoordinatesOrNeither } from './rules';

/** A city: the home city of the program or a partner (schema.org `City`; P03 to P12, S01). */
export const city: ContentTypeDefinition = {
  name: 'city',
  kind: 'collectionType',
  plural: 'cities',
  displayName: 'City',
  description: 'A city: the home city of the program, or a partner.',
  draftAndPublish: false,
  audience: 'public',
  mainField: 'name',
  listColumns: ['name', 'countryName', 'countryCode', 'isHome', 'timeZone'],
  naturalKey: 'slug',
  importSection: 'cities',
  rules: [bothCoordinatesOrNeither],
  attributes: {
    ...inGroup('Name and country', {
      name: text({
        label: 'Name',
        help: 'As your city writes it: Torino, not Turin, if that is what you say.',
        placeholder: 'Torino',
        required: true,
        localized: true,
        indexed: true,
      }),
      slug: slug({
        label: 'Slug',
        help: 'The name in web addresses. Two Portlands need two slugs: portland-or.',
        targetField: 'name',
        required: true,
      }),
      countryCode: code('countryCode', {
        label: 'Country code',
        help: 'ISO 3166-1, two capitals: JP, TW, UA.',
        placeholder: 'JP',
        shownAs: 'countryName',
        required: true,
        indexed: true,
      }),
      countryName: text({
        label: 'Country, as you write it',
        help: "Shown as written, such as Taiwan or People's Republic of China. Empty: the usual name for the code.",
        placeholder: "People's Republic of China",
        localized: true,
      }),
      subdivisionCode: text({
        label: 'State or province code',
        help: 'ISO 3166-2, such as US-OR.',
        placeholder: 'US-OR',
        format: 'subdivisionCode',
        maxLength: 6,
      }),
      subdivision: text({
        label: 'State or province',
        help: 'In words, such as Oregon: tells the two Portlands apart.',
        placeholder: 'Oregon',
        localized: true,
      }),
      isHome: boolean({
        label: 'Home city',
        help: 'True for the city that runs this program, false for its partners.',
        default: false,
      }),
      alternateNames: list('alternateNames', {
        label: 'Other names',
        help: 'Names in other languages and former names, so that people find the city.',
      }),
    }),
    ...inGroup('Place and time', {
      latitude: coordinate('latitude', {
        label: 'Latitude',
        help: 'Degrees, north positive, such as 45.5235.',
        placeholder: '45.5235',
        pair: 'longitude',
      }),
      longitude: coordinate('longitude', {
        label: 'Longitude',
        help: 'Degrees, east positive, such as -122.6762.',
        placeholder: '-122.6762',
        pair: 'latitude',
      }),
      timeZone: code('timeZone', {
        label: 'Time zone',
        help: 'IANA name, such as Asia/Tokyo: tells what time it is there.',
        placeholder: 'Asia/Tokyo',
      }),
    }),
    ...inGroup('Profile', {
      population: integer({
        label: 'Population',
        help: 'Number of residents.',
        placeholder: '1973395',
        min: 0,
      }),
      ...partialDate('populationAsOf', {
        label: 'Population as of',
        help: 'When the population was counted.',
        notInFuture: true,
      }),
      languages: texts({
        label: 'Languages',
        help: 'BCP 47 tags of the languages spoken there, such as ja.',
        format: 'language',
      }),
      officialWebsite: text({
        label: 'Official website',
        help: "The city's own website, with https://.",
        placeholder: 'https://www.city.sapporo.jp',
        format: 'url',
      }),
      mayors: list('mayors', {
        label: 'Mayors',
        help: 'Heads of the city with their time in office. Add the next one, keep the last one.',
      }),
      facts: list('facts', {
        label: 'Facts',
        help: 'Figures worth telling, each with its date and source.',
        localized: true,
      }),
      image: image({
        label: 'Picture',
        help: 'A picture of the city, with a text for those who cannot see it.',
      }),
      flag: image({ label: 'Flag', help: 'The flag of the city, with a text for those who cannot see it.' }),
    }),
    ...inGroup('Identifiers and source', {
      identifiers: list('identifiers', {
        label: 'Identifiers',
        help: 'What other registers call this city: Wikidata Q37951, GeoNames 2128295.',
      }),
      source: text({ label: 'Source', help: 'Where these facts are written down.' }),
    }),
  },
};
