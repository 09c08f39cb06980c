import { mailAddress, mailLanguageOf, mailOf } from './mail';
import { MAIL_LANGUAGES } from './mail-words';

const olena = {
  kind: 'volunteers',
  name: 'Olena Kovalenko',
  title: 'Olena Kovalenko',
  receipt: '7K3M-9QXT-0B5D-W2HN',
} as const;

describe('the language of an answer', () => {
  it.each<[string, string[], string]>([
    ['uk', ['en'], 'uk'],
    ['es-MX', [], 'es'],
    ['JA', [], 'ja'],
    ['de', ['fr', 'ja'], 'ja'],
    ['', ['es'], 'es'],
    ['de', ['fr'], 'en'],
    ['', [], 'en'],
  ])('is the one the person wrote in, or speaks, or English: %s %j', (writtenIn, languages, expected) => {
    expect(mailLanguageOf({ writtenIn, languages })).toBe(expected);
  });
});

describe('an answer', () => {
  it('begins with the name, and has the receipt and who writes', () => {
    expect(mailOf(olena, 'en', 'Dana Director')).toEqual({
      subject: 'Your offer to volunteer',
      text: [
        'Dear Olena Kovalenko,',
        'Thank you for offering to volunteer for our sister city program.',
        '[Your answer]',
        'Your receipt: 7K3M-9QXT-0B5D-W2HN',
        'Kind regards,\nDana Director',
      ].join('\n\n'),
    });
  });

  it.each(MAIL_LANGUAGES)('leaves nothing open in %s', (language) => {
    for (const kind of ['volunteers', 'ideas'] as const) {
      const { subject, text } = mailOf({ ...olena, kind, title: 'A market' }, language, 'Dana');
      expect(subject + text).not.toMatch(/[{}]/);
      expect(text).toContain('Olena Kovalenko');
      expect(text).toContain('7K3M-9QXT-0B5D-W2HN');
      if (kind === 'ideas') expect(subject).toContain('A market');
    }
  });

  it('greets nobody by name who gave none, and tells no receipt that there is not', () => {
    const { text } = mailOf({ ...olena, kind: 'ideas', name: '', title: 'A market', receipt: '' }, 'en', '');
    expect(text).toBe(
      'Hello,\n\nThank you for your idea “A market” for our sister city program.\n\n[Your answer]\n\nKind regards,',
    );
  });

  it('has what people wrote as they wrote it', () => {
    const title = 'Costs $& {receipt} $1';
    expect(mailOf({ ...olena, kind: 'ideas', title }, 'en', '').subject).toBe(`Your idea: ${title}`);
  });
});

describe('the address that opens a mail', () => {
  it('keeps letters of every script, and lines as mails have them', () => {
    const address = new URL(mailAddress('olena@example.org', { subject: 'Дякуємо', text: 'А\n\nБ' }));
    expect(address.pathname).toBe('olena@example.org');
    expect(address.searchParams.get('subject')).toBe('Дякуємо');
    expect(address.searchParams.get('body')).toBe('А\r\n\r\nБ');
  });

  it('has one recipient, whatever somebody wrote for an address', () => {
    const address = mailAddress('a@example.org?bcc=all@example.org&x=', { subject: 'S', text: 'T' });
    expect([...new URL(address).searchParams.keys()]).toEqual(['subject', 'body']);
  });
});
