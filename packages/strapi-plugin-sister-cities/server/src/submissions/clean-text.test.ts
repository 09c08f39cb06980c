import { cleanLine, cleanText } from './clean-text';

describe('a text as it is kept', () => {
  it.each([
    ['tags, as text like any other', '<script>alert(1)</script>', '<script>alert(1)</script>'],
    ['signs of less and more', 'I <3 Sapporo & Ulsan', 'I <3 Sapporo & Ulsan'],
    ['lines, however a system ends them', 'a\r\nb\rc\u2028d\u2029e\u0085f', 'a\nb\nc\nd\ne\nf'],
    ['no NUL and no other control', 'a\u0000b\u0007c\u001b[31md\u007fe\u009bf', 'abc[31mdef'],
    ['a tab as a space', 'a\tb', 'a b'],
    [
      'no override, embedding or isolate of direction',
      '\u202eabc\u202c \u2066d\u2069\u200e\u200f\u061c',
      'abc d',
    ],
    ['Hebrew and Arabic letters as they are', 'שלום مرحبا', 'שלום مرحبا'],
    ['no space without width', 'a\u200bb\u2060c\ufeffd\u00ade', 'abcde'],
    ['the ZWNJ that Persian is spelled with', 'می\u200cخواهم', 'می\u200cخواهم'],
    ['the ZWJ that Hindi is spelled with', 'क्\u200dष', 'क्\u200dष'],
    ['a family as one picture', '👨\u200d👩\u200d👧', '👨\u200d👩\u200d👧'],
    ['a picture with a colour of skin and a variant', '👩🏽\u200d🚀 ❤️', '👩🏽\u200d🚀 ❤️'],
    [
      'no joiner in Latin, Cyrillic or Japanese',
      'a\u200cd\u200dmin ад\u200dмін 札\u200c幌',
      'admin адмін 札幌',
    ],
    ['one joiner where there are many', 'می\u200c\u200d\u200cخ', 'می\u200cخ'],
    ['NFC', 'Zu\u0308rich', 'Zürich'],
    ['NFC across what was taken out', 'u\u200b\u0308', 'ü'],
    ['no halves of characters and none that are none', 'a\ud800b\udc00c\uffffd\ufdd0', 'abcd'],
    ['no hidden tags', 'a\u{e0041}\u{e0042}b', 'ab'],
    ['no blanks at the ends', '  a  \n  b  \n\n', 'a\n  b'],
    ['nothing of what only seems something', '\u200b\u3164\u2060', ''],
  ])('has %s', (_what, given, kept) => {
    expect(cleanText(given)).toBe(kept);
  });
});

describe('a line as it is kept', () => {
  it.each([
    ['no end of line', 'a\r\nb\nc\u2028d', 'a b c d'],
    ['one blank where there are many', 'a \t\u00a0\u3000 b', 'a b'],
    ['no header of a mail', 'Olena\r\nBcc: all@city.example', 'Olena Bcc: all@city.example'],
  ])('has %s', (_what, given, kept) => {
    expect(cleanLine(given)).toBe(kept);
  });
});
