import { formatTable } from './table.mjs';

/** What the list shows. The server counts, computes the milestones and says which goals hold. */
export const RELATIONSHIPS = `
  query ($asOf: Date) {
    sisterCitiesProgram {
      countsSentence
      homeCity { name }
    }
    sisterCitiesRelationships(
      pagination: { limit: 100 }
      sort: ["designation:desc", "partnerCity.name:asc"]
    ) {
      designation
      establishedOn
      partnerCity { name countryName }
      nextMilestone(asOf: $asOf) { label year }
      activeGoals(asOf: $asOf) {
        inherited
        goal { statement measureOfSuccess }
      }
    }
  }
`;

const UNKNOWN = '–';

/** Partners with their goals below them, then how many there are. */
export function formatRelationships({ sisterCitiesProgram, sisterCitiesRelationships }) {
  if (sisterCitiesRelationships.length === 0) return 'No relationships.';
  const table = formatTable([
    ['Partner', 'Country', 'Since', 'Designation', 'Next milestone'],
    ...sisterCitiesRelationships.map(({ partnerCity, establishedOn, designation, nextMilestone }) => [
      partnerCity?.name ?? UNKNOWN,
      partnerCity?.countryName ?? UNKNOWN,
      establishedOn ?? UNKNOWN,
      designation?.replaceAll('_', ' ') ?? UNKNOWN,
      nextMilestone ? `${nextMilestone.label} in ${nextMilestone.year}` : UNKNOWN,
    ]),
  ]);
  const blocks = sisterCitiesRelationships.flatMap(({ activeGoals }, index) => [
    table.body[index],
    ...activeGoals.map(formatGoal),
  ]);
  return [table.heading, table.rule, ...blocks, ...formatCounts(sisterCitiesProgram)].join('\n');
}

function formatGoal({ inherited, goal: { statement, measureOfSuccess } }) {
  const origin = inherited ? ' (inherited from the program)' : '';
  const measure = measureOfSuccess ? `Measured by: ${measureOfSuccess}` : 'measure of success not stated';
  return `    • ${statement}${origin}\n      ${measure}`;
}

/** Nothing for an instance without a program, or without active relationships. */
function formatCounts(program) {
  if (!program?.countsSentence) return [];
  return ['', `${program.homeCity?.name ?? 'The city'} has ${program.countsSentence}.`];
}
