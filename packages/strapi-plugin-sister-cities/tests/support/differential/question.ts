import type { GraphQLInputType } from 'graphql';

export type Json = null | boolean | number | string | Json[] | { [name: string]: Json };

/**
 * How an argument is given: written into the document, or by variables. `leaves` gives each single value by a variable
 * of its own, `default` leaves the variable to its default, `missing` gives it nothing, `nothing` gives it null.
 */
export const WAYS = ['literal', 'variable', 'required', 'leaves', 'default', 'missing', 'nothing'] as const;
export type Way = (typeof WAYS)[number];

export interface Argument {
  name: string;
  type: GraphQLInputType;
  value: Json;
  way: Way;
}

export interface Directive {
  name: 'include' | 'skip';
  value: boolean;
  way: 'literal' | 'variable' | 'default';
}

export interface FieldSelection {
  kind: 'field';
  /** The type that it is a field of, and its name there. */
  parent: string;
  name: string;
  alias: string | undefined;
  args: readonly Argument[];
  directive: Directive | undefined;
  /** Empty for a value. */
  selections: readonly Selection[];
}

export interface FragmentSelection {
  kind: 'inline' | 'named';
  /** `undefined`: an inline fragment that names no type. */
  on: string | undefined;
  directive: Directive | undefined;
  /** How often it stands here; what is asked twice is answered once. */
  times: number;
  selections: readonly Selection[];
}

export type Selection = FieldSelection | FragmentSelection;

/** How the operation is written and named. */
export type Style = 'shorthand' | 'named' | 'asked by name' | 'one of two';
export const STYLES: readonly Style[] = ['shorthand', 'named', 'asked by name', 'one of two'];

export interface Operation {
  style: Style;
  roots: readonly Selection[];
}

/** What is sent to the server. */
export interface Question {
  query: string;
  variables?: Record<string, Json>;
  operationName?: string;
}
