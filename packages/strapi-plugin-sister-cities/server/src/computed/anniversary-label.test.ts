import { anniversaryLabel } from './anniversary-label';

describe('the label of an anniversary', () => {
  it.each([
    [1, '1st anniversary'],
    [2, '2nd anniversary'],
    [3, '3rd anniversary'],
    [4, '4th anniversary'],
    [10, '10th anniversary'],
    [11, '11th anniversary'],
    [12, '12th anniversary'],
    [13, '13th anniversary'],
    [21, '21st anniversary'],
    [40, '40th anniversary'],
    [60, '60th anniversary'],
    [101, '101st anniversary'],
    [111, '111th anniversary'],
  ])('of %d years reads %j in English', (number, label) => {
    expect(anniversaryLabel(number, 'en')).toBe(label);
  });

  it.each([
    [1, '1.er aniversario'],
    [2, '2.º aniversario'],
    [3, '3.er aniversario'],
    [5, '5.º aniversario'],
    [11, '11.º aniversario'],
    [13, '13.er aniversario'],
    [21, '21.er aniversario'],
    [40, '40.º aniversario'],
    [111, '111.º aniversario'],
  ])('of %d years reads %j in Spanish', (number, label) => {
    expect(anniversaryLabel(number, 'es')).toBe(label);
  });

  it.each([
    [1, '1周年'],
    [60, '60周年'],
  ])('of %d years reads %j in Japanese', (number, label) => {
    expect(anniversaryLabel(number, 'ja')).toBe(label);
  });

  it.each([
    [1, '1-ша річниця'],
    [2, '2-га річниця'],
    [3, '3-тя річниця'],
    [4, '4-та річниця'],
    [5, '5-та річниця'],
    [7, '7-ма річниця'],
    [8, '8-ма річниця'],
    [10, '10-та річниця'],
    [11, '11-та річниця'],
    [12, '12-та річниця'],
    [13, '13-та річниця'],
    [17, '17-та річниця'],
    [18, '18-та річниця'],
    [23, '23-тя річниця'],
    [25, '25-та річниця'],
    [40, '40-ва річниця'],
    [41, '41-ша річниця'],
    [60, '60-та річниця'],
    [100, '100-та річниця'],
    [113, '113-та річниця'],
    [140, '140-ва річниця'],
  ])('of %d years reads %j in Ukrainian', (number, label) => {
    expect(anniversaryLabel(number, 'uk')).toBe(label);
  });

  it.each([
    ['en-US', '40th anniversary'],
    ['es-MX', '40.º aniversario'],
    ['ja-JP', '40周年'],
    ['uk_UA', '40-ва річниця'],
    ['UK', '40-ва річниця'],
    ['tlh', '40th anniversary'],
    ['', '40th anniversary'],
    ['constructor', '40th anniversary'],
    ['not a locale!', '40th anniversary'],
  ])('in the locale %j reads %j: the language decides, and English stands in', (locale, label) => {
    expect(anniversaryLabel(40, locale)).toBe(label);
  });
});
