import { formatTable } from './table.mjs';

const UNKNOWN = '–';
const CELL = 46;

/** Who has a partner in each country, city beside city; then what only one side says. */
export function formatNetwork({ countries, cities, results, reciprocity }) {
  const byCity = new Map(results.map((result) => [result.city, result]));
  const columns = cities.map(({ key }) => byCity.get(key));
  const rows = countries.flatMap((code) => countryRows(code, columns));
  const { heading, rule, body } = formatTable([['', ...cities.map(({ name }) => name)], ...rows]);
  const nameOf = new Map(cities.map(({ key, name }) => [key, name]));
  return [heading, rule, ...body, '', ...formatReciprocity(reciprocity, nameOf)].join('\n');
}

function countryRows(code, columns) {
  const cells = columns.map((result) => cellOf(code, result));
  const height = Math.max(...cells.map(({ length }) => length));
  const label = countryName(code, columns);
  return Array.from({ length: height }, (_, line) => [
    line === 0 ? label : '',
    ...cells.map((cell) => cell[line] ?? ''),
  ]);
}

const partnersIn = (code, { answer }) =>
  (answer?.relationships ?? []).filter(({ partnerCity }) => partnerCity.countryCode === code);

/** As the cities write it, since display names differ. */
function countryName(code, columns) {
  const authored = columns.flatMap((result) =>
    partnersIn(code, result).map(({ partnerCity }) => partnerCity.countryName),
  );
  const names = [...new Set(authored.filter(Boolean))];
  return names.join(', ') || new Intl.DisplayNames(['en'], { type: 'region' }).of(code) || code;
}

function cellOf(code, result) {
  if (!result.answer) return ['(did not answer)'];
  const partners = partnersIn(code, result);
  return partners.length === 0 ? [UNKNOWN] : partners.flatMap(partnerLines);
}

function partnerLines({ partnerCity, designation, establishedOn, standing, activeGoals }) {
  const what = designation?.replaceAll('_', ' ') ?? 'no designation stated';
  const since = establishedOn ? ` since ${establishedOn}` : '';
  const state = standing === 'active' ? '' : ` (${standing})`;
  const goals = activeGoals.flatMap(({ inherited, goal }) =>
    wrap(`${goal.statement}${inherited ? ' (inherited from the program)' : ''}`),
  );
  return [
    `${partnerCity.name}, ${what}${since}${state}`,
    ...(goals.length > 0 ? goals : ['  no goal stated']),
  ];
}

function wrap(text) {
  const lines = ['  •'];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last.length + word.length < CELL) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(`    ${word}`);
  }
  return lines;
}

const FIELD_NAMES = {
  establishedOn: 'date of establishment',
  designatedOn: 'date of designation',
  designation: 'designation',
  standing: 'standing',
};

function formatReciprocity(reciprocity, nameOf) {
  const withStatus = (status) => reciprocity.filter((each) => each.status === status);
  const oneSided = withStatus('one_sided').map(
    ({ listing, partner }) =>
      `  ${nameOf.get(listing.city)} lists ${partner.names.join(' / ')}, which does not list it`,
  );
  const differing = withStatus('differs').map(
    ({ listing, counterpart, differences }) =>
      `  ${nameOf.get(listing.city)} and ${nameOf.get(counterpart.city)}: ${differences
        .map((field) => difference(field, listing.relationship, counterpart.relationship))
        .join('; ')}`,
  );
  return [
    ...section('Listed by one side only', oneSided),
    ...section('Listed by both sides with other facts', differing),
    `Listed by both sides alike: ${withStatus('agreed').length}`,
    `Not compared, since the partner was not asked or did not answer: ${withStatus('not_asked').length}`,
  ];
}

const difference = (field, one, other) => `${FIELD_NAMES[field]} ${one[field]} or ${other[field]}`;

const section = (title, lines) => (lines.length === 0 ? [`${title}: none`] : [`${title}:`, ...lines]);

/** What is the matter with a city that did not answer, and what to do. */
export function formatTrouble({ city, url, error }) {
  if (['network', 'timeout'].includes(error.code)) {
    return `${city.name}: nothing answers at ${url}. Start it first: npm start -- --all, or npm start -- --city ${city.key}.`;
  }
  return `${city.name}: ${url} answered with an error: ${error.message}`;
}
