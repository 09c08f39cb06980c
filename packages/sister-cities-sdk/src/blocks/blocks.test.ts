import fc from 'fast-check';

import { blocksToHtml } from './index';
import { XSS_CORPUS } from './xss-corpus';

const { JSDOM } = jest.requireActual<{ JSDOM: new (html: string) => { window: { document: Document } } }>(
  'jsdom',
);

const bodyOf = (html: string): HTMLElement => new JSDOM(`<!doctype html><body>${html}`).window.document.body;

const OURS = 'P H1 H2 H3 H4 H5 H6 OL UL LI A BLOCKQUOTE PRE B I U S CODE IMG BR'.split(' ');
const SAFE = ['http:', 'https:', 'mailto:', 'tel:'];

/** What a browser would find in the HTML that the renderer must not make. */
const dangers = (html: string): string[] =>
  [...bodyOf(html).querySelectorAll('*')].flatMap((element) => [
    ...(OURS.includes(element.tagName) ? [] : [element.tagName]),
    ...[...element.attributes].flatMap(({ name, value }) => {
      if (name === 'alt') return [];
      if (name !== 'href' && name !== 'src') return [`${element.tagName} ${name}`];
      // As a page on this address would follow it.
      return SAFE.includes(new URL(value, 'https://example.org/').protocol) ? [] : [`${name}=${value}`];
    }),
  ]);

const text = (words: string, marks: object = {}): object => ({ type: 'text', text: words, ...marks });
const paragraph = (...children: object[]): object => ({ type: 'paragraph', children });
const item = (words: string): object => ({ type: 'list-item', children: [text(words)] });

describe('Strapi blocks become HTML', () => {
  it('with paragraphs, headings of six levels and quotes', () => {
    const headings = [1, 2, 3, 4, 5, 6].map((level) => ({
      type: 'heading',
      level,
      children: [text('Sapporo')],
    }));
    expect(blocksToHtml(headings)).toBe(
      [1, 2, 3, 4, 5, 6].map((level) => `<h${level.toString()}>Sapporo</h${level.toString()}>`).join(''),
    );
    expect(blocksToHtml([paragraph(text('Since 1959')), { type: 'quote', children: [text('Peace')] }])).toBe(
      '<p>Since 1959</p><blockquote>Peace</blockquote>',
    );
  });

  it('with all marks of a text, also together', () => {
    const marked = ['bold', 'italic', 'underline', 'strikethrough', 'code'].map((mark) =>
      text('x', { [mark]: true }),
    );
    expect(blocksToHtml(marked)).toBe('<b>x</b><i>x</i><u>x</u><s>x</s><code>x</code>');
    expect(blocksToHtml([text('x', { bold: true, italic: true, code: false })])).toBe('<i><b>x</b></i>');
  });

  it('with lists within lists, which a browser finds within the item before', () => {
    const nested = {
      type: 'list',
      format: 'ordered',
      indentLevel: 1,
      children: [item('culture'), item('trade')],
    };
    const body = bodyOf(
      blocksToHtml([{ type: 'list', format: 'unordered', children: [item('goals'), nested, item('gifts')] }]),
    );
    expect(body.children).toHaveLength(1);
    const items = [...(body.firstElementChild?.children ?? [])];
    expect(items.map(({ tagName }) => tagName)).toEqual(['LI', 'LI']);
    expect(items[0]?.querySelector(':scope > ol')?.textContent).toBe('culturetrade');
    expect(items[1]?.textContent).toBe('gifts');
  });

  it('with code whose characters stay as they are, and lines that break', () => {
    const code = { type: 'code', language: 'html', children: [text('<b>&amp;</b>')] };
    expect(bodyOf(blocksToHtml([code])).querySelector('pre')?.textContent).toBe('<b>&amp;</b>');
    expect(blocksToHtml([paragraph(text('one\ntwo'))])).toBe('<p>one<br>two</p>');
  });

  it('with links and pictures', () => {
    expect(
      blocksToHtml([
        paragraph({ type: 'link', url: 'https://example.org/?a=1&b=2', children: [text('more')] }),
        {
          type: 'image',
          image: { url: '/uploads/bell.jpg', alternativeText: 'The "Peace Bell"' },
          children: [text('')],
        },
      ]),
    ).toBe(
      '<p><a href="https://example.org/?a=1&#38;b=2">more</a></p><img src="/uploads/bell.jpg" alt="The &#34;Peace Bell&#34;">',
    );
  });

  it.each([
    'https://example.org',
    'http://example.org/a:b',
    'mailto:director@example.org',
    'tel:+15038234130',
    '/partners',
    'partners/sapporo',
    '#goals',
    '?page=2:3',
    '',
    './a:b',
  ])('and keep the address %j', (url) => {
    expect(
      bodyOf(blocksToHtml({ type: 'link', url, children: [] }))
        .querySelector('a')
        ?.getAttribute('href'),
    ).toBe(url);
  });

  it('and show a kind of block that is not known as its text', () => {
    const unknown = { type: 'poem', url: 'https://example.org', children: [text('Two cities')] };
    expect(blocksToHtml([unknown, { type: 'divider' }, paragraph()])).toBe('Two cities<p></p>');
  });

  it.each([[null], [undefined], ['text'], [7], [[null, 'text', [], 7]], [{ text: 7, children: 'none' }]])(
    'and come to nothing where there are none: %j',
    (blocks) => {
      expect(blocksToHtml(blocks)).toBe('');
    },
  );
});

describe('nothing that an editor writes runs in a page', () => {
  it.each(XSS_CORPUS)('%j', (attack) => {
    const everywhere = [
      text(attack, { bold: attack, [attack]: true }),
      paragraph(text(attack)),
      { type: attack, level: attack, format: attack, children: [text(attack)] },
      { type: 'heading', level: attack, children: [text(attack)] },
      { type: 'list', format: attack, children: [item(attack)] },
      { type: 'code', language: attack, children: [text(attack)] },
      { type: 'link', url: attack, rel: attack, target: attack, children: [text(attack)] },
      {
        type: 'image',
        image: { url: attack, alternativeText: attack, caption: attack },
        children: [text('')],
      },
      { [attack]: attack, type: [attack], children: { [attack]: text(attack) } },
    ];
    expect(dangers(blocksToHtml(everywhere))).toEqual([]);
  });

  it('is found by this test if it does', () => {
    expect(dangers('<a href="java\tscript:alert(1)" onclick="x">x</a><script></script>')).toEqual([
      'href=java\tscript:alert(1)',
      'A onclick',
      'SCRIPT',
    ]);
  });

  it('whatever the blocks are', () => {
    const word = fc.oneof(fc.constantFrom(...XSS_CORPUS), fc.string({ unit: 'binary' }));
    const type = fc.oneof(
      word,
      fc.constantFrom('paragraph', 'heading', 'list', 'list-item', 'link', 'quote', 'code'),
    );
    const { block } = fc.letrec((tie) => ({
      block: fc.record(
        {
          type,
          text: word,
          url: word,
          level: fc.oneof(fc.integer({ min: 0, max: 8 }), word),
          format: fc.oneof(word, fc.constantFrom('ordered', 'unordered')),
          bold: fc.boolean(),
          code: fc.boolean(),
          image: fc.record({ url: word, alternativeText: fc.option(word) }),
          children: fc.array(tie('block'), { maxLength: 3 }),
        },
        { requiredKeys: ['type'] },
      ),
    }));
    fc.assert(
      fc.property(fc.array(block, { maxLength: 3 }), (blocks) => {
        expect(dangers(blocksToHtml(blocks))).toEqual([]);
      }),
      { seed: 1959, numRuns: 80 },
    );
  });

  it('and every text is shown as it was written', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }).filter((each) => !/[\0\n\r]/.test(each)),
        (words) => {
          expect(bodyOf(blocksToHtml([paragraph(text(words))])).textContent).toBe(words);
        },
      ),
      { seed: 1959, numRuns: 100 },
    );
  });
});
