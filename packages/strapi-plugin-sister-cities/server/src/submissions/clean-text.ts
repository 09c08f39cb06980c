/** What a writing system needs an invisible joiner for: words of these would be spelled wrongly without it. */
const JOINING =
  '\\p{Script=Arabic}\\p{Script=Syriac}\\p{Script=Mongolian}\\p{Script=Nko}\\p{Script=Devanagari}\\p{Script=Bengali}\\p{Script=Gurmukhi}\\p{Script=Gujarati}\\p{Script=Oriya}\\p{Script=Tamil}\\p{Script=Telugu}\\p{Script=Kannada}\\p{Script=Malayalam}\\p{Script=Sinhala}\\p{Script=Khmer}\\p{Script=Myanmar}';

const ZWNJ = '\u200c';
const ZWJ = '\u200d';

/** A joiner counts after a letter or mark of those scripts; ZWJ also within an emoji such as a family. */
const STRAY_JOINER = new RegExp(
  `(?<![${JOINING}])${ZWNJ}|(?<![${JOINING}\\p{Extended_Pictographic}\\p{Emoji_Modifier}\\ufe0f])${ZWJ}`,
  'gu',
);

/** The ends of lines and paragraphs, however a system writes them. */
const LINE_END = /\r\n?|[\u000b\u000c\u0085\u2028\u2029]/g;

/**
 * What nobody sees and no language needs: controls; marks, overrides and isolates of direction (the letters themselves tell
 * theirs); spaces without width; tags; halves of characters and what is none. The two joiners are looked at by themselves.
 */
const INVISIBLE =
  /[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\u00ad\u061c\u115f\u1160\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb\u{e0000}-\u{e0fff}]|\u034f|\u17b4|\u17b5/gu;

const invisible = (text: string, kept: string): string =>
  text.replace(INVISIBLE, (each) => (kept.includes(each) ? each : ''));

const visible = (text: string, kept: string): string => {
  // Taking one joiner away never makes another one stray: each is looked at with the letter before it.
  const joined = invisible(text, kept).replace(/([\u200c\u200d])[\u200c\u200d]+/g, '$1');
  return joined.replace(STRAY_JOINER, '').normalize('NFC');
};

/**
 * Several lines of plain text as they are kept: in Unicode NFC, without what nobody sees. Tags of HTML are text like any
 * other and stay, since nothing shows it as HTML.
 */
export const cleanText = (text: string): string =>
  visible(text.replace(LINE_END, '\n').replaceAll('\t', ' '), '\n')
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .trim();

/** One line of plain text, kept as {@link cleanText} does. */
export const cleanLine = (text: string): string =>
  visible(text.replace(LINE_END, ' ').replace(/[\t\n]/g, ' '), '')
    .replace(/\s+/gu, ' ')
    .trim();
