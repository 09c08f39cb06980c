import { codeKind } from './kind';
import type { CodeFormat } from '../../../../shared/code-formats';
import { search } from './search';

const read = (format: CodeFormat, text: string, locale = 'en'): unknown =>
  codeKind(format, locale).read(text);

const found = (format: CodeFormat, text: string, locale = 'en'): string[] =>
  search(codeKind(format, locale).options(), text).map(({ code }) => code);

describe('a country', () => {
  it('is found by its name in the language of the panel, in English, and by its code', () => {
    expect(found('countryCode', 'Japón', 'es')[0]).toBe('JP');
    expect(found('countryCode', 'japon', 'es')[0]).toBe('JP');
    expect(found('countryCode', 'Japan', 'es')[0]).toBe('JP');
    expect(found('countryCode', 'jp', 'es')[0]).toBe('JP');
    expect(found('countryCode', '日本', 'ja')[0]).toBe('JP');
    expect(found('countryCode', 'Україна', 'uk')[0]).toBe('UA');
    expect(found('countryCode', 'korea')).toEqual(['KP', 'KR']);
    expect(found('countryCode', "People's Republic of China")[0]).toBe('CN');
    expect(found('countryCode', 'Atlantis')).toEqual([]);
  });

  it('is offered with all the others where nothing is searched', () => {
    expect(found('countryCode', '')).toHaveLength(250);
  });

  it.each([
    ['JP', 'JP', 'Japan'],
    [' jp ', 'JP', 'Japan'],
    ['Japan', 'JP', 'Japan'],
    ['taiwan', 'TW', 'Taiwan'],
    ['Peru', 'PE', 'Peru'],
  ])('%s is %s', (text, code, name) => {
    expect(read('countryCode', text)).toEqual({ kind: 'code', code, name });
  });

  it('is not understood where there is none of that name', () => {
    expect(read('countryCode', 'Atlantis')).toEqual({ kind: 'unclear', text: 'Atlantis' });
    expect(read('countryCode', 'XX')).toEqual({ kind: 'unclear', text: 'XX' });
    expect(read('countryCode', '')).toEqual({ kind: 'empty' });
  });
});

describe('a language', () => {
  it.each([
    ['zh-Hant-TW', 'zh-Hant-TW', 'Chinese (Traditional, Taiwan)'],
    ['zh_hant_tw', 'zh-Hant-TW', 'Chinese (Traditional, Taiwan)'],
    ['EN', 'en', 'English'],
    ['English', 'en', 'English'],
    ['ukrainian', 'uk', 'Ukrainian'],
    ['udm', 'udm', 'Udmurt'],
    ['Udmurt', 'udm', 'Udmurt'],
    ['Lao', 'lo', 'Lao'],
    ['iw', 'he', 'Hebrew'],
  ])('%s is %s', (text, code, name) => {
    expect(read('language', text)).toEqual({ kind: 'code', code, name });
  });

  it('may be any tag that is one, also without a name here', () => {
    expect(read('language', 'qaa')).toEqual({ kind: 'code', code: 'qaa', name: undefined });
  });

  it('is not understood where it is neither a tag nor a name', () => {
    expect(read('language', 'Klingonese')).toEqual({ kind: 'unclear', text: 'Klingonese' });
    expect(read('language', 'portland')).toEqual({ kind: 'unclear', text: 'portland' });
    expect(read('language', 'en-')).toEqual({ kind: 'unclear', text: 'en-' });
  });

  it('is found by the beginning of its name, and in the panel’s words', () => {
    expect(found('language', 'Chinese').slice(0, 3)).toContain('zh');
    expect(found('language', 'ucraniano', 'es')[0]).toBe('uk');
    expect(found('language', '日本語', 'ja')[0]).toBe('ja');
  });
});

describe('a time zone', () => {
  it.each([
    ['Asia/Tokyo', 'Asia/Tokyo'],
    ['asia/tokyo', 'Asia/Tokyo'],
    ['Tokyo', 'Asia/Tokyo'],
    ['Los Angeles', 'America/Los_Angeles'],
    ['los angeles', 'America/Los_Angeles'],
    ['Europe/Kyiv', 'Europe/Kyiv'],
    ['UTC', 'UTC'],
  ])('%s is %s', (text, code) => {
    expect(read('timeZone', text)).toMatchObject({ kind: 'code', code });
  });

  it('is found by what its clocks are called', () => {
    expect(found('timeZone', 'Pacific Time')).toContain('America/Los_Angeles');
    expect(found('timeZone', 'Kyiv')).toEqual(['Europe/Kyiv']);
    expect(found('timeZone', 'Perú', 'es')).toContain('America/Lima');
  });

  it('is not understood where no place of IANA is called so', () => {
    expect(read('timeZone', 'PST8PDT time')).toEqual({ kind: 'unclear', text: 'PST8PDT time' });
    expect(read('timeZone', 'Portland')).toEqual({ kind: 'unclear', text: 'Portland' });
  });
});
