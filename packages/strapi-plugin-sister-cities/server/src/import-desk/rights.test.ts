import { DEFINITIONS } from '../content-types';

import { mayWrite, refuseForbidden, refuseForbiddenUndo, refuseForeignSections } from './rights';
import type { FileRights } from './rights';
import type { Trace } from './trace';

/** `update event` for the type, `update event theme` for one of its fields. */
const rightsTo = (...held: string[]): FileRights => ({
  may: (action, { name }, attribute) =>
    held.includes([action, name, ...(attribute === undefined ? [] : [attribute])].join(' ')),
});

const refusal = (work: () => void): string | null => {
  try {
    work();
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
};

const { city, decision, event } = DEFINITIONS;

describe('whether somebody may bring in records', () => {
  it.each([
    [['create city'], city, true],
    [['update city', 'read city'], city, true],
    [['update city'], city, false],
    [['read city'], city, false],
    [[], city, false],
    [['create event'], event, false],
    [['create event', 'publish event'], event, true],
    [['update event', 'read event'], event, false],
    [['update event', 'read event', 'publish event'], event, true],
  ])('with %j', (held, definition, expected) => {
    expect(mayWrite(rightsTo(...held), definition)).toBe(expected);
  });
});

describe('a section of a file', () => {
  const CITIES =
    'Your role may not import cities, and the file has some. Expected a file without them, or a role that may.';

  it.each([
    [[], { cities: [{}] }, CITIES],
    [['update city'], { cities: [{}] }, CITIES],
    [['create city'], { cities: [{}] }, null],
    [['update city', 'read city'], { cities: [{}] }, null],
    [[], { cities: [] }, null],
    [[], { cities: null }, null],
    [[], { colours: [{}] }, null],
    [[], { decisions: [{}] }, CITIES.replace('cities', 'decisions')],
    [['read decision'], { decisions: [{}] }, null],
    [['create decision'], { decisions: [{}] }, null],
  ])('with %j of %j', (held, content, expected) => {
    expect(
      refusal(() => {
        refuseForeignSections(rightsTo(...held), content);
      }),
    ).toBe(expected);
  });
});

describe('a use of a type', () => {
  it.each([
    ['create', event, ['create event', 'publish event'], [], null],
    ['create', event, ['create event'], [], 'create events and publish them'],
    ['create', event, ['publish event'], [], 'create events and publish them'],
    ['update', city, ['update city', 'read city'], [], null],
    ['update', city, ['update city'], [], 'read and update cities'],
    ['update', city, ['update city', 'read city'], ['name'], 'read and update cities with the field name'],
    [
      'update',
      city,
      ['update city', 'read city', 'update city name'],
      ['name'],
      'read and update cities with the field name',
    ],
    ['update', city, ['update city', 'read city', 'update city name', 'read city name'], ['name'], null],
    ['read', decision, ['read decision'], [], null],
    ['read', decision, ['create decision'], [], 'read decisions'],
    ['read', decision, ['read decision'], ['checks'], 'read decisions with the field checks'],
  ] as const)('to %s', (action, definition, held, attributes, expected) => {
    const told = refusal(() => {
      refuseForbidden(rightsTo(...held), [{ definition, action, attributes }]);
    });
    expect(told?.match(/^Your role may not (.*?),/)?.[1] ?? told).toBe(expected);
  });
});

describe('an undo', () => {
  const trace = (changes: Partial<Trace>): Trace => ({
    type: 'event',
    documentId: 'a',
    made: false,
    published: true,
    before: {},
    after: '',
    ...changes,
  });
  const CHANGED = trace({ before: { theme: 'A' } });

  it.each([
    ['of what was made', trace({ made: true }), ['delete event'], null],
    ['of what was made', trace({ made: true }), ['update event', 'publish event'], 'delete events'],
    ['of a decision', trace({ type: 'decision', made: true }), ['delete decision'], null],
    ['of a decision', trace({ type: 'decision', made: true }), [], 'delete decisions'],
    ['of a change', CHANGED, ['update event', 'update event theme', 'publish event'], null],
    ['of a change', CHANGED, ['update event', 'update event theme'], 'update events and publish them'],
    ['of a change', CHANGED, ['update event', 'publish event'], 'update events and publish them'],
    ['of a change', CHANGED, ['update event theme', 'publish event'], 'update events and publish them'],
    [
      'of a change without drafts',
      trace({ type: 'city', before: { name: 'A' } }),
      ['update city', 'update city name'],
      null,
    ],
  ])('%s, with %j', (_name, asked, held, expected) => {
    const told = refusal(() => {
      refuseForbiddenUndo(rightsTo(...held), [asked]);
    });
    expect(told?.match(/^Your role may not (.*?),/)?.[1] ?? told).toBe(expected);
  });
});
