import { FORMATS } from './formats';
import type { FormatName } from './formats';

interface Table {
  accepted: (string | number)[];
  refused: (string | number)[];
}

const digits = (count: number): string => '1'.repeat(count);

/** One row per format: a format added to the model does not compile until it is written down here. */
const TABLES: Record<FormatName, Table> = {
  countryCode: {
    accepted: ['JP', 'TW', 'UA', 'US', 'CN', 'ZW', 'GB'],
    refused: ['UK', 'XX', 'jp', 'Jp', 'JPN', '392', 'J', 'J1', 'JP ', '', 'EU', 392],
  },
  subdivisionCode: {
    accepted: ['US-OR', 'JP-01', 'GB-ENG', 'UA-46', 'TW-KEE'],
    refused: ['US', 'OR', 'us-or', 'UK-ENG', 'XX-01', 'US-OREG', 'US_OR', 'US-', ''],
  },
  latitude: {
    accepted: [-90, 90, 0, 45.5235, -41.2865],
    refused: [90.0001, -90.0001, 91, NaN, Infinity, -Infinity, '45.5235', ''],
  },
  longitude: {
    accepted: [-180, 180, 0, -122.6762],
    refused: [180.0001, -180.0001, 181, NaN, Infinity, -Infinity, '-122.6762', ''],
  },
  timeZone: {
    accepted: [
      'America/Los_Angeles',
      'Asia/Tokyo',
      'Europe/Kyiv',
      'America/Argentina/Buenos_Aires',
      'America/Port-au-Prince',
      'Etc/GMT+5',
      'UTC',
    ],
    refused: [
      ...['Mars/Olympus', 'EST', 'PST8PDT', 'GMT', 'utc', 'UTC+2', '+05:30', 'America', 'Etc/Unknown'],
      ...['America/Los Angeles', 'America/Los_Angeles ', 'Asia/Tokyo/', '../Tokyo', '', 9],
    ],
  },
  wikidata: {
    accepted: ['Q6106', 'Q1', `Q${digits(10)}`],
    refused: [
      ...['Q0', 'Q06106', 'q6106', 'Q', '6106', 'P31', 'Q6106 ', `Q${digits(11)}`, ''],
      'https://www.wikidata.org/wiki/Q6106',
    ],
  },
  geonames: {
    accepted: ['5746545', '1', digits(12)],
    refused: ['0', '05746545', '-5746545', '5746545a', '57 46545', digits(13), '', 5746545],
  },
  unlocode: {
    accepted: ['USPDX', 'JPSPK', 'US234'],
    refused: ['US PDX', 'uspdx', 'USPD', 'USPDXX', 'USPD1', 'USPD0', ''],
  },
  ein: {
    accepted: ['12-3456789'],
    refused: ['123456789', '1-23456789', '12-345678', '12-34567890', '12-345678a', ''],
  },
  day: {
    accepted: ['2019-06-06', '2024-02-29', '0001-01-01', '9999-12-31'],
    refused: ['2019', '2019-06', '2023-02-29', '2019-06-31', '2019-06-06T00:00', ' 2019-06-06', 20190606, ''],
  },
  money: {
    accepted: ['10000.00 USD', '0.00 USD', '50000 JPY', '-12.34 EUR', '1.234 KWD'],
    refused: ['10000 USD', '10,000.00 USD', '$10000.00', '10000.00', '50000.00 JPY', '1.00 XYZ', 10000, ''],
  },
  partialDate: {
    accepted: [
      ...['1959', '1988-05', '2019-06-06', '2024-02-29', '2000-02-29', '0001', '9999-12-31'],
      ...['2023-01-31', '2023-02-28', '2023-04-30'],
    ],
    refused: [
      ...['2023-02-29', '1900-02-29', '2024-02-30', '2023-04-31', '2023-13', '2023-00', '2023-01-00'],
      ...['2023-01-32', '0000', '59', '12019', '-1959', '2019-6-6', '201906', '2019-W05', '06/06/2019'],
      ...['2019-06-06T00:00:00Z', ' 1959', '1959 ', '1959\n', '1959-', '١٩٥٩', 'about 1959', '', 1959],
    ],
  },
  telephoneE164: {
    accepted: ['+15038234130', '+18015357704', '+81112112111'],
    refused: [
      ...['15038234130', '+1 503 823 4130', '+0123456789', '+1503823413', '+150382341300', '+15551234567'],
      ...['+15038234130x', `+${digits(16)}`, '+', '', 15038234130],
    ],
  },
  telephone: {
    accepted: ['503-823-4130', '(503) 823-4130', '+81 11-211-2111', '801.535.7704', '12345'],
    refused: [
      ...['1234', '+', '-----', '((((((((', 'call us', '503-823-4130 ext 5', '503\n8234130', '1+23456'],
      ...[digits(31), '', 5038234130],
    ],
  },
  email: {
    accepted: [
      ...['office@city.example', 'chido.dhliwayo@portlandoregon.gov', 'a@b.co', "o'neil@city.example"],
      ...['sister+cities@mail.city.example', `${'a'.repeat(64)}@city.example`],
    ],
    refused: [
      ...['office', 'office@', '@city.example', 'office@city', 'a@@city.example', 'a b@city.example'],
      ...['.a@city.example', 'a.@city.example', 'a..b@city.example', 'a@city..example', 'a@.city.example'],
      ...['a@-city.example', 'a@city-.example', 'a@city.e', 'a@city.example.', 'a@city.example\n'],
      ...['<a@city.example>', 'A <a@city.example>', 'a@city.example,b@city.example', 'mailto:a@city.example'],
      ...[`${'a'.repeat(65)}@city.example`, `a@${'b'.repeat(64)}.example`, ''],
    ],
  },
  url: {
    accepted: [
      ...['https://www.portland.gov', 'http://city.example/a?b=c#d', 'HTTPS://CITY.EXAMPLE'],
      ...['https://münchen.de/', 'https://city.example:8443/', 'https://[2001:db8::1]/'],
    ],
    refused: [
      ...['javascript:alert(1)', 'JavaScript:alert(1)', 'java\nscript:alert(1)', 'vbscript:x', 'blob:x'],
      ...['data:text/html,hi', 'data:image/svg+xml;base64,PHN2Zz4=', 'ftp://city.example', 'file:///etc'],
      ...[
        'https://',
        'http://',
        'https:',
        'https:city.example',
        'https:/city.example',
        'https:\\\\city.example',
      ],
      ...['//city.example', '/about', 'city.example', 'www.city.example', 'mailto:a@city.example', ''],
      ...[
        ' https://city.example',
        'https://city .example',
        'https://city.example/<b>',
        'https://city.example/"',
      ],
      ...['https://city.example:99999', 'https://city.example/\u0000'],
    ],
  },
  language: {
    accepted: ['en', 'ja', 'uk', 'zh-Hant-TW', 'es-419', 'sr-Latn'],
    refused: [
      ...[
        'zh-hant-tw',
        'ZH-Hant-TW',
        'EN',
        'en_US',
        'e',
        'en-',
        'iw',
        'english',
        'portland',
        'English language',
        'zh-Hant-TW ',
      ],
      '',
    ],
  },
  slug: {
    accepted: ['portland-or', 'sapporo', '2019-peace-bell', 'a', 'a'.repeat(200)],
    refused: [
      ...['Portland', 'portland_or', 'portland or', '-portland', 'portland-', 'portland--or', 'são-paulo'],
      ...['portland/or', 'a'.repeat(201), ''],
    ],
  },
  time: {
    accepted: ['00:00', '18:30', '23:59'],
    refused: ['24:00', '23:60', '8:30', '18:30:00', '6 pm', '1830', ''],
  },
  duration: {
    accepted: ['P1Y', 'P6M', 'P2W', 'P1Y6M', 'P10D'],
    refused: ['P', '1Y', 'P1', 'PT1H', 'p1y', 'P1D1Y', 'P-1Y', 'P1.5Y', 'yearly', ''],
  },
};

const ROWS = Object.entries(TABLES).map(([name, table]) => ({ name, ...table }));
const formats: Record<string, (typeof FORMATS)[FormatName]> = FORMATS;
const accepts = (name: string, value: string | number): boolean => formats[name]?.accepts(value) ?? false;

const examplesOf = (name: string): string[] =>
  (/such as (.+)$/.exec(formats[name]?.expected ?? '')?.[1] ?? '').split(/, | or /).filter(Boolean);

describe('a named format', () => {
  it.each(ROWS)('$name accepts every value that is right', ({ name, accepted }) => {
    expect(accepted.filter((value) => !accepts(name, value))).toEqual([]);
  });

  it.each(ROWS)('$name refuses every value that is nearly right', ({ name, refused }) => {
    expect(refused.filter((value) => accepts(name, value))).toEqual([]);
  });

  it.each(ROWS)('$name takes either texts or numbers, never both', ({ name, accepted }) => {
    const other = typeof accepted[0] === 'number' ? ['0', '45', '-45.5'] : [0, 1, 1959, 5746545];
    expect(other.filter((value) => accepts(name, value))).toEqual([]);
  });

  it.each(ROWS)('$name accepts the examples that its own words give', ({ name }) => {
    const isNumber = name === 'latitude' || name === 'longitude';
    const examples = examplesOf(name);
    expect(examples.filter((each) => !accepts(name, isNumber ? Number(each) : each))).toEqual([]);
    expect(examples.length > 0 || name === 'url').toBe(true);
  });

  it.each(ROWS)('$name answers at once, however long the text is', ({ name }) => {
    const before = performance.now();
    for (const part of ['a', '1', '-', '@', '.', ' ', 'a.', '1-', 'P1', 'a@', 'a@a.', '1Y', '://']) {
      const long = part.repeat(100_000);
      expect([part, accepts(name, long), accepts(name, `${long}!`)]).toEqual([part, false, false]);
    }
    expect(performance.now() - before).toBeLessThan(2000);
  });
});
