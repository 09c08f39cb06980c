import { formatTable } from './table.mjs';

const designations = {
  sister_city: ['sister city', 'sister cities'],
  friendship_city: ['friendship city', 'friendship cities'],
};

/** Relationships with their goals, the program's goals under each of them, and the counts. */
export function formatRelationships(relationships, programGoals) {
  const table = formatTable([
    ['Partner', 'Country', 'Since', 'Designation'],
    ...relationships.map(({ partnerCity, establishedOn, designation }) => [
      partnerCity?.name ?? '–',
      partnerCity?.countryName ?? '–',
      establishedOn ?? '–',
      inWords(designation, 1),
    ]),
  ]);
  const blocks = relationships.map((relationship, index) => [
    table.body[index],
    ...relationship.goals.map((goal) => formatGoal(goal, '')),
    ...programGoals.map((goal) => formatGoal(goal, ' (inherited from the program)')),
  ]);
  return [table.heading, table.rule, ...blocks.flat(), '', formatCounts(relationships)].join('\n');
}

function formatGoal({ statement, measureOfSuccess }, origin) {
  const measure = measureOfSuccess ? `Measured by: ${measureOfSuccess}` : 'measure of success not stated';
  return `    • ${statement}${origin}\n      ${measure}`;
}

export function formatCounts(relationships) {
  const counts = new Map(Object.keys(designations).map((designation) => [designation, 0]));
  for (const { designation } of relationships) counts.set(designation, (counts.get(designation) ?? 0) + 1);
  const parts = [...counts].filter(([, count]) => count > 0);
  if (parts.length === 0) return 'No relationships.';
  return parts.map(([designation, count]) => `${count} ${inWords(designation, count)}`).join(', ');
}

function inWords(designation, count) {
  if (!designation) return '–';
  const [one, many] = designations[designation] ?? Array(2).fill(designation.replaceAll('_', ' '));
  return count === 1 ? one : many;
}
