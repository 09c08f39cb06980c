import { isObject } from '../json';

// What a property of a block says, and the element that stands for it.
const ELEMENTS = new Map(
  Object.entries({
    'type:"paragraph"': 'p',
    'level:1': 'h1',
    'level:2': 'h2',
    'level:3': 'h3',
    'level:4': 'h4',
    'level:5': 'h5',
    'level:6': 'h6',
    'format:"ordered"': 'ol',
    'format:"unordered"': 'ul',
    'type:"list-item"': 'li',
    'type:"link"': 'a',
    'type:"quote"': 'blockquote',
    'type:"code"': 'pre',
    'bold:true': 'b',
    'italic:true': 'i',
    'underline:true': 'u',
    'strikethrough:true': 's',
    'code:true': 'code',
  }),
);

const escaped = (text: unknown): string =>
  typeof text === 'string' ? text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0).toString()};`) : '';

// A colon before the first of / ? # ends a scheme, and browsers skip control characters before and within one.
const address = (url: unknown): string =>
  typeof url === 'string' && /^(https?:|mailto:|tel:|[^:]*([/?#]|$))/i.test(url) ? escaped(url) : '#';

/**
 * Strapi's blocks, such as the `story` of a relationship, as HTML. All text is escaped. An address that is neither
 * relative nor begins with `http:`, `https:`, `mailto:` or `tel:` becomes `#`. A kind of block that is not known comes as
 * the text it holds; what is no block at all comes as an empty string.
 *
 * List items have no end tag, which HTML lets out: so a list that Strapi keeps beside an item stands within it.
 */
export const blocksToHtml = (blocks: unknown): string => {
  if (Array.isArray(blocks)) return blocks.map(blocksToHtml).join('');
  if (!isObject(blocks)) return '';
  const { text, url, image, children } = blocks;
  const picture = isObject(image)
    ? `<img src="${address(image.url)}" alt="${escaped(image.alternativeText)}">`
    : '';
  return Object.entries(blocks).reduce(
    (html, [property, value]) => {
      const name = ELEMENTS.get(`${property}:${JSON.stringify(value)}`);
      if (!name) return html;
      return `<${name}${name === 'a' ? ` href="${address(url)}"` : ''}>${html}${name === 'li' ? '' : `</${name}>`}`;
    },
    picture + escaped(text).replaceAll('\n', '<br>') + blocksToHtml(children),
  );
};
