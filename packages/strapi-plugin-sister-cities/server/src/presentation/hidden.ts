import { uidOf } from '../../../shared/names';
import { VISIBILITY_SWITCHES } from '../../../shared/presentation';
import type { Visibility, VisibilitySwitch } from '../../../shared/presentation';

/** An attribute that a switch governs. */
export type GovernedAttribute = readonly [uid: string, attribute: string];

/** What a switch that is turned off takes from readers: whole types, or one attribute of some types. */
interface Part {
  types: readonly string[];
  attributes: readonly GovernedAttribute[];
}

const PARTS: Readonly<Record<VisibilitySwitch, Part>> = {
  // Not stored: it is computed from the rules, and its resolvers ask the switch themselves.
  process: { types: [], attributes: [] },
  contactPoints: {
    types: [],
    attributes: [
      [uidOf('program'), 'contactPoints'],
      [uidOf('association'), 'contactPoints'],
    ],
  },
  gifts: { types: [uidOf('gift')], attributes: [] },
};

/** With every switch off: what is not hidden then is governed by none, so that nobody need read them. */
export const NOTHING_PUBLIC: Visibility = { process: false, contactPoints: false, gifts: false };

const offIn = (visibility: Visibility): Part[] =>
  VISIBILITY_SWITCHES.filter((each) => !visibility[each]).map((each) => PARTS[each]);

/** Whether a city keeps a whole type to itself. */
export const hidesType = (visibility: Visibility, uid: string): boolean =>
  offIn(visibility).some(({ types }) => types.includes(uid));

/** Whether a city keeps an attribute of a type to itself. */
export const hidesAttribute = (visibility: Visibility, uid: string, attribute: string): boolean =>
  offIn(visibility).some(({ attributes }) =>
    attributes.some(([type, name]) => type === uid && name === attribute),
  );

/** Something that a switch governs: a whole type, or an attribute of one. */
export type Governed = string | GovernedAttribute;

/** Whether a city keeps any of these to itself. */
export const hidesAny = (visibility: Visibility, governed: readonly Governed[]): boolean =>
  governed.some((each) =>
    typeof each === 'string' ? hidesType(visibility, each) : hidesAttribute(visibility, ...each),
  );

/** Whether anything at all is kept back: what is not pays nothing. */
export const hidesAnything = (visibility: Visibility): boolean =>
  VISIBILITY_SWITCHES.some((each) => !visibility[each]);

/** Whether a switch governs a whole type. */
export const isGovernedType = (uid: string): boolean => hidesType(NOTHING_PUBLIC, uid);

/** Every attribute that a switch governs, whatever its state. */
export const GOVERNED_ATTRIBUTES = VISIBILITY_SWITCHES.flatMap((each) => PARTS[each].attributes);

/** An attribute as one that a switch governs; `undefined` where none does. */
export const governedAttribute = (uid: string, attribute: string): GovernedAttribute | undefined =>
  GOVERNED_ATTRIBUTES.find(([type, name]) => type === uid && name === attribute);
