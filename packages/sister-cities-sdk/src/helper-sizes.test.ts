import { bundleOf, sizeOf } from '../tests/support/bundle';

const LIMIT = 400;

// Blocks need a table of elements and iCalendar one of properties, which gzip cannot make smaller.
const HELPERS: [string, string, number][] = [
  ['images', 'imageAttributes', LIMIT],
  ['hreflang', 'alternates', LIMIT],
  ['calendar', 'googleCalendarLink', LIMIT],
  ['calendar', 'outlookCalendarLink', LIMIT],
  ['dates', 'isPartialDate', LIMIT],
  ['dates', 'formatDate', LIMIT],
  ['dates', 'compareDates', LIMIT],
  ['money', 'isMoney', LIMIT],
  ['money', 'formatMoney', LIMIT],
  ['json-ld', 'cityJsonLd', LIMIT],
  ['json-ld', 'eventJsonLd', LIMIT],
  ['json-ld', 'associationJsonLd', LIMIT],
  ['json-ld', 'relationshipJsonLd', LIMIT],
  ['json-ld', 'jsonLdScript', LIMIT],
  ['blocks', 'blocksToHtml', 630],
  ['calendar', 'eventIcs', 680],
];

describe('a page that uses one helper', () => {
  it.each(HELPERS)('loads of %s with %s no more than %i bytes', async (entry, name, limit) => {
    expect(await sizeOf(`export { ${name} } from './${entry}'`)).toBeLessThanOrEqual(limit);
  });

  it.each(['images', 'hreflang', 'calendar', 'dates', 'money', 'json-ld', 'blocks'])(
    'loads nothing of %s unused',
    async (entry) => {
      expect((await bundleOf(`import * as all from './${entry}'`)).trim()).toBe('');
    },
  );
});
