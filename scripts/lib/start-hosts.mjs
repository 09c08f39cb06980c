import { everyCity, findCity } from './cities.mjs';
import { readPort } from './options.mjs';
import { UsageError } from './usage-error.mjs';

/** The one city that was asked for, at the port that was asked for. */
export function oneHost({ city, port }, settings) {
  const found = findCity(city ?? settings.CITY);
  return [{ city: found, port: readPort(port || settings.PORT || found.port) }];
}

/** Every city at its own port. Each has a database of its own, which a setting for one host would take away. */
export function everyHost({ city, port }, settings) {
  if (city || port)
    throw new UsageError('--all runs every city at its own port: leave out --city and --port.');
  const shared = ['DATABASE_URL', 'DATABASE_FILENAME'].find((name) => settings[name]);
  if (shared) {
    throw new UsageError(
      `${shared} names one database, and --all runs several cities. Unset it, or start one city at a time.`,
    );
  }
  return everyCity().map((each) => ({ city: each, port: each.port }));
}
