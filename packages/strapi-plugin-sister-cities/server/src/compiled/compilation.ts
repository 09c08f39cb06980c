import type { GraphQLSchema } from 'graphql';

import type { GovernedAttribute } from '../presentation/hidden';

import type { Dialect } from './dialect';
import type { FollowUp } from './finish';
import type { Variables } from './input';
import type { Models } from './model';
import type { Fragments } from './selection';

export type Parameter = (variables: Variables) => unknown;

/** What the host and Strapi say about who may resolve a field, and whether someone else resolves it. */
export interface FieldAccess {
  /** Strapi's own configuration, given to `strapi.auth.verify`; `undefined` where nothing is asked. */
  configOf(path: string): unknown;
  /** Another plugin or the host resolves the field, or has put a policy or a middleware in front of it. */
  isChanged(path: string): boolean;
}

/** What one plan is made with, and what is noted about it while it is made. */
export interface Compilation {
  dialect: Dialect;
  models: Models;
  schema: GraphQLSchema;
  access: FieldAccess;
  fragments: Fragments;
  variables: Variables;
  pagination: { defaultLimit: number; maxLimit: number };
  /** `null` where the host has no i18n plugin. */
  defaultLocale: string | null;
  /** Files lie with a provider that signs their addresses for each answer. */
  signsFiles: boolean;
  parameters: Parameter[];
  /** Configurations that `strapi.auth.verify` must accept. */
  demands: Map<string, unknown>;
  types: Set<string>;
  /** Those that are shown and that a switch of the city governs. */
  attributes: Set<GovernedAttribute>;
  /** The answer depends on the day it is. */
  byDay: boolean;
  aliases: number;
  followUps: FollowUp[];
}

export const parameter = (compilation: Compilation, get: Parameter): string => {
  const { dialect, parameters } = compilation;
  parameters.push((variables) => dialect.bound(get(variables)));
  return dialect.placeholder(parameters.length);
};

export const aliasIn = (compilation: Compilation): string => {
  compilation.aliases += 1;
  return `t${String(compilation.aliases)}`;
};

export const demandScope = ({ demands }: Compilation, scope: string): void => {
  demands.set(scope, { scope: [scope] });
};
