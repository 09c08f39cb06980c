import { parsePhoneNumberFromString } from 'libphonenumber-js';
import { isValid as isCountryCode } from 'i18n-iso-countries';

import { isMoney, MONEY_EXPECTED } from './money';
import { isDay, isPartialDate, PARTIAL_DATE_EXPECTED } from './partial-date';
import { isLanguageTag, isTimeZone } from './tags';

/** A check of one text or number, with the words that tell a person what was expected. */
export interface Format {
  readonly expected: string;
  readonly accepts: (value: string | number) => boolean;
}

const matches =
  (pattern: RegExp) =>
  (value: string | number): boolean =>
    typeof value === 'string' && pattern.test(value);

const between =
  (low: number, high: number) =>
  (value: string | number): boolean =>
    typeof value === 'number' && Number.isFinite(value) && value >= low && value <= high;

const isHttpUrl = (value: string | number): boolean => {
  if (typeof value !== 'string' || /[\s\u0000-\u001f\u007f-\u009f<>"]/.test(value)) return false;
  // `https:city.example` parses as well, but a browser reads it as an address on the page's own site.
  if (!/^https?:\/\/[^/\\?#]/i.test(value)) return false;
  try {
    const url = new URL(value);
    return (url.protocol === 'https:' || url.protocol === 'http:') && url.hostname !== '';
  } catch {
    return false;
  }
};

/** The library finds a number in other ways to write it too, such as with the 0 of calls within the country. */
const isTelephoneE164 = (value: string | number): boolean => {
  if (typeof value !== 'string' || !/^\+[1-9]\d{6,14}$/.test(value)) return false;
  const phone = parsePhoneNumberFromString(value);
  return phone?.number === value && phone.isValid();
};

/**
 * Every named format of the model. Sources: ISO 3166-1/-2, IANA time zones, BCP 47, E.164, Wikidata,
 * GeoNames, UN/LOCODE, ISO 8601.
 */
export const FORMATS = {
  countryCode: {
    expected: 'an ISO 3166-1 alpha-2 country code in capitals such as JP',
    accepts: (value) => matches(/^[A-Z]{2}$/)(value) && isCountryCode(String(value)),
  },
  subdivisionCode: {
    expected: 'an ISO 3166-2 subdivision code such as US-OR',
    accepts: (value) =>
      matches(/^[A-Z]{2}-[A-Z0-9]{1,3}$/)(value) && isCountryCode(String(value).slice(0, 2)),
  },
  latitude: {
    expected: 'degrees between -90 and 90, north positive, such as 45.5235',
    accepts: between(-90, 90),
  },
  longitude: {
    expected: 'degrees between -180 and 180, east positive, such as -122.6762',
    accepts: between(-180, 180),
  },
  timeZone: { expected: 'an IANA time zone such as America/Los_Angeles', accepts: isTimeZone },
  wikidata: {
    expected: 'a Wikidata item id such as Q6106',
    accepts: matches(/^Q[1-9]\d{0,9}$/),
  },
  geonames: { expected: 'a GeoNames id, digits only, such as 5746545', accepts: matches(/^[1-9]\d{0,11}$/) },
  unlocode: { expected: 'a UN/LOCODE such as USPDX', accepts: matches(/^[A-Z]{2}[A-Z2-9]{3}$/) },
  ein: {
    expected: 'an employer identification number such as 12-3456789',
    accepts: matches(/^\d{2}-\d{7}$/),
  },
  partialDate: { expected: PARTIAL_DATE_EXPECTED, accepts: isPartialDate },
  day: { expected: 'a day such as 2026-11-24', accepts: isDay },
  money: { expected: MONEY_EXPECTED, accepts: isMoney },
  telephoneE164: {
    expected: 'a telephone number in E.164 form such as +15038234130',
    accepts: isTelephoneE164,
  },
  telephone: {
    expected: 'a telephone number such as 503-823-4130',
    accepts: (value) => matches(/^\+?[0-9 ()./-]{5,30}$/)(value) && /(\d\D*){5}/.test(String(value)),
  },
  email: {
    expected: 'an e-mail address such as office@city.example',
    accepts: (value) =>
      matches(
        /^[^\s\u0000-\u001f\u007f-\u009f@<>"(),;:\\[\]]{1,64}@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z]{2,63}$/,
      )(value) &&
      !/^\.|\.\.|\.@/.test(String(value)) &&
      // RFC 5321: the longest address that mail is delivered to.
      String(value).length <= 254,
  },
  url: {
    expected: 'a web address that starts with https:// or http://',
    accepts: isHttpUrl,
  },
  language: { expected: 'a BCP 47 language tag such as en, ja or zh-Hant-TW', accepts: isLanguageTag },
  slug: {
    expected: 'lower-case letters, digits and hyphens, at most 200 characters, such as portland-or',
    // 200, because a unique key holds the slug after the name of its type, in a column of 255.
    accepts: (value) => matches(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)(value) && String(value).length <= 200,
  },
  time: { expected: 'a time of day such as 18:30', accepts: matches(/^([01]\d|2[0-3]):[0-5]\d$/) },
  duration: {
    expected: 'an ISO 8601 duration such as P1Y',
    accepts: matches(/^P(?=\d)(\d+Y)?(\d+M)?(\d+W)?(\d+D)?$/),
  },
} as const satisfies Record<string, Format>;

export type FormatName = keyof typeof FORMATS;
