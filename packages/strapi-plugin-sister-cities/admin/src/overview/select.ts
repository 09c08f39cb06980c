import type {
  Overview,
  OverviewCity,
  OverviewDecision,
  OverviewEvent,
  OverviewGoal,
  OverviewRelationship,
} from '../../../shared/overview';

import type { Filters } from './filters';
import { liesIn, wasIn } from './period';

/** A relationship with its two cities. */
export interface Partner extends OverviewRelationship {
  home: OverviewCity | undefined;
  city: OverviewCity | undefined;
}

/** What the filters leave. */
export interface Selection {
  partners: readonly Partner[];
  decisions: readonly OverviewDecision[];
  events: readonly OverviewEvent[];
  goals: readonly OverviewGoal[];
}

/** Sister cities first, then friendship cities, then what is neither yet (P03 to P12). */
const DESIGNATIONS: readonly (string | null)[] = ['sister_city', 'friendship_city'];

const rankOf = ({ designation }: Partner): number => {
  const index = DESIGNATIONS.indexOf(designation);
  return index < 0 ? DESIGNATIONS.length : index;
};

/** What a partner is called: the city or, where none is on file, the relationship. */
export const partnerName = ({ city, title }: Partner): string => city?.name ?? title;

/** Every relationship with its cities, in the order in which an office lists them. */
export const partnersOf = ({ relationships, cities }: Overview, locale: string): Partner[] => {
  const known = new Map(cities.map((city) => [city.documentId, city]));
  const collator = new Intl.Collator(locale);
  return relationships
    .map((relationship) => ({
      ...relationship,
      home: known.get(relationship.homeCity ?? ''),
      city: known.get(relationship.partnerCity ?? ''),
    }))
    .sort(
      (a, b) =>
        rankOf(a) - rankOf(b) ||
        collator.compare(partnerName(a), partnerName(b)) ||
        collator.compare(a.documentId, b.documentId),
    );
};

const hasGoalIn = (partner: Partner, goals: readonly OverviewGoal[], area: string): boolean =>
  goals.some(
    (goal) => goal.area === area && (goal.relationship === null || goal.relationship === partner.documentId),
  );

/**
 * What is left of everything. Years leave out relationships that were not in any of them for certain; one without dates
 * stays. What belongs to the whole program goes where relationships are chosen by what they are; its goals stay, since
 * every relationship inherits them.
 */
export const select = (
  overview: Overview,
  partners: readonly Partner[],
  { designation, standing, country, area, from, to }: Filters,
): Selection => {
  const years = { from, to };
  const left = partners.filter(
    (partner) =>
      (designation === undefined || partner.designation === designation) &&
      (standing === undefined || partner.standing === standing) &&
      (country === undefined || partner.city?.countryCode === country) &&
      (area === undefined || hasGoalIn(partner, overview.goals, area)) &&
      wasIn(partner.establishedOn, partner.endedOn, years),
  );
  const shown = new Set(left.map(({ documentId }) => documentId));
  const isWhole = designation === undefined && standing === undefined && country === undefined;
  return {
    partners: left,
    decisions: overview.decisions.filter(
      ({ relationship, decidedOn }) => shown.has(relationship) && liesIn(decidedOn, years),
    ),
    events: overview.events
      .map((event) => ({ ...event, of: event.relationships.filter((each) => shown.has(each)) }))
      .filter(
        ({ relationships, of, startsOn }) =>
          (relationships.length === 0 ? isWhole && area === undefined : of.length > 0) &&
          liesIn(startsOn, years),
      )
      .map(({ of, ...event }) => ({ ...event, relationships: of })),
    goals: overview.goals.filter(
      (goal) =>
        (goal.relationship === null ? isWhole || left.length > 0 : shown.has(goal.relationship)) &&
        (area === undefined || goal.area === area) &&
        wasIn(goal.statedOn, goal.retiredOn, years),
    ),
  };
};

/** The countries that there are partners in, by name. */
export const countriesOf = (
  partners: readonly Partner[],
  nameOf: (city: OverviewCity) => string,
  locale: string,
): { code: string; name: string }[] => {
  const found = new Map(partners.flatMap(({ city }) => (city ? [[city.countryCode, nameOf(city)]] : [])));
  const collator = new Intl.Collator(locale);
  return [...found].map(([code, name]) => ({ code, name })).sort((a, b) => collator.compare(a.name, b.name));
};
