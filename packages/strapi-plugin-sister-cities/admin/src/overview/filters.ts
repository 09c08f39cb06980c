import { isValueOf } from '../../../shared/vocabulary';
import type { ValueOf } from '../../../shared/vocabulary';

export const VIEWS = ['map', 'timeline', 'goals', 'activity'] as const;

export type View = (typeof VIEWS)[number];

export const isView = (value: unknown): value is View => VIEWS.some((each) => each === value);

/** Which relationships are shown, and of which years. What is absent is not asked for. */
export interface Filters {
  designation?: ValueOf<'designation'> | undefined;
  standing?: ValueOf<'standing'> | undefined;
  /** ISO 3166-1, two capitals. */
  country?: string | undefined;
  area?: ValueOf<'goalArea'> | undefined;
  from?: number | undefined;
  to?: number | undefined;
}

/** What the page shows, as its address says. */
export interface Address {
  view: View;
  /** Whether a chart is shown as a table instead. */
  asTable: boolean;
  /** How the goals are put together. */
  by: 'area' | 'relationship';
  filters: Filters;
}

const COUNTRY = /^[A-Z]{2}$/;
const YEAR = /^[1-9]\d{3}$/;

/** A year of four digits, or nothing. */
export const readYear = (text: string): number | undefined => (YEAR.test(text) ? Number(text) : undefined);

const readFilters = (search: URLSearchParams): Filters => {
  const [designation, standing, area] = ['designation', 'standing', 'area'].map((name) => search.get(name));
  const country = search.get('country') ?? '';
  const [from, to] = ['from', 'to'].map((name) => readYear(search.get(name) ?? ''));
  return {
    designation: isValueOf('designation', designation) ? designation : undefined,
    standing: isValueOf('standing', standing) ? standing : undefined,
    country: COUNTRY.test(country) ? country : undefined,
    area: isValueOf('goalArea', area) ? area : undefined,
    from,
    to,
  };
};

/** What an address asks for; what it spells wrongly is not asked for. */
export const readAddress = (search: URLSearchParams): Address => {
  const view = search.get('view');
  return {
    view: isView(view) ? view : 'map',
    asTable: search.get('show') === 'table',
    by: search.get('by') === 'relationship' ? 'relationship' : 'area',
    filters: readFilters(search),
  };
};

const given = (filters: Filters): [name: string, value: string][] =>
  Object.entries(filters).flatMap(([name, value]: [string, string | number | undefined]) =>
    value === undefined ? [] : [[name, String(value)]],
  );

/** The part of an address that asks for this. What goes without saying is left out. */
export const writeAddress = ({ view, asTable, by, filters }: Address): Record<string, string> => ({
  ...(view === 'map' ? {} : { view }),
  ...(asTable ? { show: 'table' } : {}),
  ...(by === 'area' ? {} : { by }),
  ...Object.fromEntries(given(filters)),
});

export const hasFilters = (filters: Filters): boolean => given(filters).length > 0;
