import fc from 'fast-check';

import type { Packet } from './blocks';
import { heading, list, paragraph, quote, table } from './blocks';
import { escapeHtml, packetHtml } from './html';
import { escapeMarkdown, packetMarkdown } from './markdown';
import { onOneLine } from './plain';

const RUN = { seed: 20261124, numRuns: 1000 };

const HOSTILE = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</style></title></blockquote>',
  '<!-- -->',
  '&lt;b&gt; &amp; &#60;',
  '[link](javascript:alert(1))',
  '![image](https://tracker.example/pixel.png)',
  '<https://example.org>',
  'https://example.org www.example.org someone@example.org',
  '# Heading',
  '- item',
  '+ item',
  '1. item',
  '2) item',
  '> quotation',
  '=====',
  '---',
  '```js',
  '~~~',
  '**bold** __bold__ *a* _a_ ~~gone~~ `code`',
  '| a | b |',
  '\\| \\* \\\\',
  '$x^2$ $$y$$',
  '[^1]: note',
  'one\n\n# two\r\n\t| three |',
  'left \u202e right \u2066 isolated \u2029 end\u0000',
];

/** Text of all kinds, with what means something to HTML or to Markdown more often than by chance. */
const texts = fc
  .array(
    fc.oneof(
      fc.constantFrom(...HOSTILE),
      fc.string({ unit: 'grapheme', maxLength: 8 }),
      fc.constantFrom(...'\\`*_{}[]()#+-.!|<>&~@$:=\n\t 1'.split(/(?:)/u)),
    ),
    { maxLength: 5 },
  )
  .map((parts) => parts.join(''));

const packetWith = (text: string): Packet => ({
  language: 'en',
  title: text,
  blocks: [
    heading(text),
    heading(text, 3),
    paragraph(text),
    quote(text),
    list([text, text]),
    table([text, text], [[text, text]]),
  ],
});

describe('a text in HTML', () => {
  it.each(HOSTILE)('is shown and never obeyed: %j', (text) => {
    const tags = (html: string): string[] => html.match(/<[^>]*>/g) ?? [];
    expect(tags(packetHtml(packetWith(text)))).toEqual(tags(packetHtml(packetWith('Lviv'))));
  });

  it('is read back as it was, on one line', () => {
    const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
    fc.assert(
      fc.property(texts, (text) => {
        const escaped = escapeHtml(text);
        expect(escaped).not.toMatch(/[<>"']/);
        expect(escaped.replace(/&(\w+|#39);/g, (_, name: string) => entities[name] ?? '?')).toBe(
          onOneLine(text),
        );
      }),
      RUN,
    );
  });
});

describe('a text in Markdown', () => {
  it.each([
    ['<b>', '\\<b\\>'],
    ['# Heading', '\\# Heading'],
    ['C# and #1', 'C# and #1'],
    ['- item', '\\- item'],
    ['Portland-Lviv Association', 'Portland-Lviv Association'],
    ['1. item', '1\\. item'],
    ['2022', '2022'],
    ['9,250.00 USD', '9,250.00 USD'],
    ['=====', '\\====='],
    ['[link](javascript:alert(1))', '\\[link\\](javascript:alert(1))'],
    ['https://example.org', 'https\\://example.org'],
    ['WWW.example.org', 'WWW\\.example.org'],
    ['someone@example.org', 'someone\\@example.org'],
    ['a | b', 'a \\| b'],
    ['\\|', '\\\\\\|'],
    ['&lt;', '\\&lt;'],
    ['one\n\n# two', 'one # two'],
    ['  \t ', ''],
  ])('%j is written as %j', (text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });

  it('is read back as it was, and nothing in it begins markup', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const escaped = escapeMarkdown(text);
        expect(escaped.replace(/\\([!-/:-@[-`{-~])/g, '$1')).toBe(onOneLine(text));
        const bare = escaped.replace(/\\[!-/:-@[-`{-~]/g, '');
        expect(bare).not.toMatch(/[\\`*_~[\]<>&|$@]/);
        expect(escaped).not.toMatch(/^(?:[#+=-]|\d{1,9}[.)])|\bhttps?:|\bwww\./i);
      }),
      RUN,
    );
  });

  it('changes neither the number of lines nor that of the cells of a table', () => {
    const lines = packetMarkdown(packetWith('Lviv')).split('\n');
    const cells = (line: string): number =>
      line.replaceAll('\\\\', '').replaceAll('\\|', '').split('|').length;
    fc.assert(
      fc.property(texts, (text) => {
        const printed = packetMarkdown(packetWith(text)).split('\n');
        expect(printed.map(cells)).toEqual(lines.map(cells));
      }),
      RUN,
    );
  });
});
