import { readPartialDate } from './read';

const isoOf = (text: string, locale?: string): string | undefined => {
  const reading = readPartialDate(text, locale);
  return reading.kind === 'understood' ? reading.iso : undefined;
};

const kindOf = (text: string, locale?: string): string => readPartialDate(text, locale).kind;

describe('readPartialDate', () => {
  it.each([
    ['1959', '1959'],
    [' 1988-05 ', '1988-05'],
    ['2019-06-06', '2019-06-06'],
    ['2019-6-6', '2019-06-06'],
    ['2019/06/06', '2019-06-06'],
    ['2019.6', '2019-06'],
    ['05/1988', '1988-05'],
    ['1988-02-29', '1988-02-29'],
    ['0987', '0987'],
    ['１９５９', '1959'],
  ])('understands numbers with the year first: %s', (text, iso) => {
    expect(isoOf(text)).toBe(iso);
  });

  it.each([
    ['May 1988', '1988-05'],
    ['may, 1988', '1988-05'],
    ['1988 May', '1988-05'],
    ['Sept. 2003', '2003-09'],
    ['6 June 2019', '2019-06-06'],
    ['June 6, 2019', '2019-06-06'],
    ['Jun. 6th 2019', '2019-06-06'],
    ['the 6th of June 2019', '2019-06-06'],
    ['2019 June 6', '2019-06-06'],
    ['29 February 2024', '2024-02-29'],
  ])('understands English months: %s', (text, iso) => {
    expect(isoOf(text)).toBe(iso);
  });

  it.each([
    ['6 de junio de 2019', 'es', '2019-06-06'],
    ['mayo de 1988', 'es', '1988-05'],
    ['6 червня 2019 р.', 'uk', '2019-06-06'],
    ['червень 2019', 'uk', '2019-06'],
    ['2019年6月6日', 'ja', '2019-06-06'],
    ['1959年', 'ja', '1959'],
    ['6. Juni 2019', 'de', '2019-06-06'],
    ['June 6, 2019', 'uk', '2019-06-06'],
  ])('understands the language of the panel: %s (%s)', (text, locale, iso) => {
    expect(isoOf(text, locale)).toBe(iso);
  });

  it('says which day does not exist, and how long the month is', () => {
    expect(readPartialDate('2023-02-29')).toEqual({ kind: 'impossible', year: 2023, month: 2, days: 28 });
    expect(readPartialDate('31 June 2019')).toEqual({ kind: 'impossible', year: 2019, month: 6, days: 30 });
    expect(kindOf('2019-06-00')).toBe('impossible');
  });

  it.each(['6/7/2019', '06-06-2019', '1.2.99'])('never guesses which number is the month: %s', (text) => {
    expect(kindOf(text)).toBe('ambiguous');
  });

  it.each([
    'about 1959',
    '59',
    '195',
    '19590',
    '1988-13',
    '1988-123',
    '2019-1212',
    '0000',
    'May',
    'May 6',
    'May June 1988',
    '6 7 June 2019',
    'mayo 1988',
    '1959-1988',
    '2019-06-06T10:00',
    'Sister 1988',
  ])('does not pretend to understand: %s', (text) => {
    expect(kindOf(text)).toBe('unclear');
  });

  it.each(['', '   ', '\t'])('takes nothing as nothing', (text) => {
    expect(kindOf(text)).toBe('empty');
  });

  it('reads back every ISO form as it is', () => {
    for (let year = 1895; year <= 2105; year += 7) {
      for (const rest of ['', '-01', '-12', '-02-28', '-12-31']) {
        const iso = `${String(year)}${rest}`;
        expect(isoOf(iso)).toBe(iso);
      }
    }
  });
});
