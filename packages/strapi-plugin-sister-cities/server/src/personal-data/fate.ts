import type { Fate } from '../../../shared/personal-data';
import type { Values } from '../model/types';

/**
 * What becomes of an idea when its sender asks to be forgotten: one that the city has taken up is part of the record of a
 * goal and stays without its sender; any other goes whole, since its words may tell who wrote them.
 */
export const fateOfIdea = ({ state, linkedGoal }: Values): Fate =>
  state === 'adopted' || (linkedGoal !== null && linkedGoal !== undefined) ? 'forget' : 'delete';

/** Capitals do not make another address of it. */
export const isSameAddress = (value: unknown, email: string): boolean =>
  typeof value === 'string' && value.trim().toLowerCase() === email.trim().toLowerCase();
