import { createAsk } from './ask';
import type { Caching } from './ask';
import type { Connection } from './readers';
import { readSettings } from './settings';
import type { ClientOptions, Settings } from './settings';

/**
 * What `readList` and its like ask through: the whole client without its methods, for sites that need few of them.
 *
 * @param caching `caching`, for queries that a CDN can keep; without it each is sent in a POST.
 * @throws SisterCitiesError `invalid_input` when an option cannot be used.
 */
export const connect = (options: ClientOptions, caching?: (settings: Settings) => Caching): Connection => {
  const settings = readSettings(options);
  return Object.freeze({ ask: createAsk(settings, caching), locale: settings.locale });
};
