import { definitionOf, publicDefinitions } from '../../../server/src/content-types';
import type { Attribute, ContentTypeDefinition } from '../../../server/src/model/types';

import { baseOf, drafted } from './records';
import { isPrivate, secretOf } from './secrets';
import type { Place } from './secrets';

/** An attribute whose secrets are asked for. */
export interface Target {
  definition: ContentTypeDefinition;
  attribute: string;
  /** The published versions have a word there, so that a filter for any word finds them rightly. */
  isFilled: boolean;
}

const targetsOf = (
  definition: ContentTypeDefinition,
  accepts: (attribute: Attribute) => boolean,
): Target[] => {
  const base = baseOf(definition, 'a');
  return Object.entries(definition.attributes)
    .filter(([, attribute]) => accepts(attribute))
    .map(([attribute]) => ({ definition, attribute, isFilled: base[attribute] !== undefined }));
};

/** An attribute of ours that holds something of its own, or is derived from one that readers do not see. */
const isSecret = ({ attributes }: ContentTypeDefinition, attribute: Attribute): boolean => {
  const { derivedFrom } = attribute.pluginOptions['sister-cities'];
  return isPrivate(attribute) && (derivedFrom === undefined || attributes[derivedFrom]?.private === true);
};

/** Every private attribute of every type that readers see, but the hidden columns of public dates. */
export const privateTargets: readonly Target[] = publicDefinitions.flatMap((definition) =>
  targetsOf(definition, (attribute) => isSecret(definition, attribute)),
);

const isFreeText = (attribute: Attribute): boolean =>
  !isPrivate(attribute) &&
  (attribute.type === 'string' || attribute.type === 'text') &&
  attribute.pluginOptions['sister-cities'].format === undefined &&
  attribute.pluginOptions['sister-cities'].documentIdOf === undefined;

/** Types whose records are not public at once: those with drafts, and the log, which is public with its relationship. */
export const hideable: readonly ContentTypeDefinition[] = publicDefinitions.filter(
  (definition) => drafted.includes(definition) || definition.appendOnly,
);

/** Every free text of every type whose records may be unpublished. */
export const draftTargets: readonly Target[] = hideable.flatMap((definition) =>
  targetsOf(definition, isFreeText).sort((one, other) => Number(one.isFilled) - Number(other.isFilled)),
);

export const freeTextsOf = (definition: ContentTypeDefinition): string[] =>
  targetsOf(definition, isFreeText).map(({ attribute }) => attribute);

/** One step through a relation. */
export interface Hop {
  name: string;
  to: ContentTypeDefinition;
  isToMany: boolean;
  /** It leads from one record of a type to another one. */
  isWithin: boolean;
}

const hopsFrom = (from: ContentTypeDefinition): Hop[] =>
  Object.entries(from.attributes).flatMap(([name, { target, relation }]): Hop[] => {
    const to = target === undefined ? undefined : definitionOf(target);
    if (!to || !hideable.includes(to)) return [];
    return [{ name, to, isToMany: relation?.endsWith('ToMany') ?? false, isWithin: to === from }];
  });

/** A way through one relation or two to a type whose records may be unpublished. */
export interface Path {
  from: ContentTypeDefinition;
  hops: readonly Hop[];
  to: ContentTypeDefinition;
}

export const paths: readonly Path[] = publicDefinitions.flatMap((from) =>
  hopsFrom(from).flatMap((first): Path[] => [
    { from, hops: [first], to: first.to },
    // Twice from one record of a type to another asks nothing new.
    ...hopsFrom(first.to)
      .filter((second) => !first.isWithin || !second.isWithin)
      .map((second) => ({ from, hops: [first, second], to: second.to })),
  ]),
);

/** What one asks for when one looks for a secret. */
export interface Guesses {
  /** Whole values of three places where it stands. */
  wholes: readonly [string, string, string];
  start: string;
  middle: string;
  end: string;
  /** Something that comes after every value. */
  above: string;
  /** Something that no record holds. */
  wrong: string;
}

const STEM = /zqxcanary\d{3}/;

const asText = (value: unknown): string =>
  typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value);

export const guessesFor = ({ definition, attribute }: Target): Guesses => {
  const { derivedFrom } = definition.attributes[attribute]?.pluginOptions['sister-cities'] ?? {};
  const wholeAt = (place: Place): string => asText(secretOf(definition, derivedFrom ?? attribute, place));
  const value = wholeAt('n');
  const [stem = value.slice(0, Math.max(2, value.length - 3))] = STEM.exec(value) ?? [];
  return {
    wholes: definition.appendOnly ? [value, wholeAt('m'), wholeAt('m')] : [value, wholeAt('c'), wholeAt('h')],
    start: stem,
    middle: stem.slice(1),
    end: value.slice(-6),
    above: `${stem}zzz`,
    wrong: `${stem.slice(0, -3)}000`,
  };
};
