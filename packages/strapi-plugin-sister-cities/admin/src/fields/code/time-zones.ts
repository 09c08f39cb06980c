import { isTimeZone } from '../../../../shared/tags';

import type { CodeKind } from './kind';
import { lazy } from './lazy';
import { reader } from './reading';
import { folded, inOrder } from './search';
import type { CodeOption } from './search';

/** Zones that IANA calls otherwise today than the data of browsers do. */
const TODAY: Readonly<Record<string, string>> = {
  'America/Buenos_Aires': 'America/Argentina/Buenos_Aires',
  'America/Catamarca': 'America/Argentina/Catamarca',
  'America/Coral_Harbour': 'America/Atikokan',
  'America/Cordoba': 'America/Argentina/Cordoba',
  'America/Godthab': 'America/Nuuk',
  'America/Indianapolis': 'America/Indiana/Indianapolis',
  'America/Jujuy': 'America/Argentina/Jujuy',
  'America/Louisville': 'America/Kentucky/Louisville',
  'America/Mendoza': 'America/Argentina/Mendoza',
  'Asia/Calcutta': 'Asia/Kolkata',
  'Asia/Katmandu': 'Asia/Kathmandu',
  'Asia/Rangoon': 'Asia/Yangon',
  'Asia/Saigon': 'Asia/Ho_Chi_Minh',
  'Atlantic/Faeroe': 'Atlantic/Faroe',
  'Europe/Kiev': 'Europe/Kyiv',
  'Pacific/Enderbury': 'Pacific/Kanton',
  'Pacific/Ponape': 'Pacific/Pohnpei',
  'Pacific/Truk': 'Pacific/Chuuk',
};

const placeOf = (zone: string): string => (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');

/** Long ago the clocks of many places were called otherwise. */
const LATELY = new Date('2025-01-15T12:00:00Z');

/** What the clocks of a zone are called, such as Pacific Time. */
const clockName = (zone: string, locale: string): string | undefined =>
  new Intl.DateTimeFormat(locale, { timeZone: zone, timeZoneName: 'longGeneric' })
    .formatToParts(LATELY)
    .find(({ type }) => type === 'timeZoneName')?.value;

const optionOf = (zone: string, locale: string): CodeOption => {
  const clock = clockName(zone, locale);
  const place = placeOf(zone);
  return {
    code: zone,
    name: clock === undefined ? place : `${place}: ${clock}`,
    also: [place, zone.replaceAll('_', ' '), ...(clock === undefined ? [] : [clock])],
  };
};

/** Time zones of IANA: by the city they are named for, by what their clocks are called, or by their name. */
export const timeZones = (locale: string): CodeKind => {
  const zones = lazy(() => [
    ...new Set(['UTC', ...Intl.supportedValuesOf('timeZone').map((zone) => TODAY[zone] ?? zone)]),
  ]);
  const options = lazy(() =>
    inOrder(
      zones().map((zone) => optionOf(zone, locale)),
      locale,
    ),
  );
  const byText = (text: string): string | undefined => {
    const wanted = folded(text).replaceAll(' ', '_');
    const found = zones().filter((zone) =>
      [folded(zone), folded(placeOf(zone)).replaceAll(' ', '_')].includes(wanted),
    );
    return found.length === 1 ? found[0] : undefined;
  };
  return {
    options,
    read: reader(
      (text) => (isTimeZone(text) ? text : byText(text)),
      (code) => clockName(code, locale),
    ),
  };
};
