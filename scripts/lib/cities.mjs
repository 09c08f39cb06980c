import profiles from '../../apps/cms/src/city/profiles.js';
import { UsageError } from './usage-error.mjs';

export const { defaultCity } = profiles;

export function findCity(requested) {
  try {
    const key = profiles.resolveCity(requested);
    return { key, ...profiles.readProfile(key) };
  } catch (error) {
    throw new UsageError(error.message);
  }
}

export function everyCity() {
  return profiles.listCities().map(findCity);
}
