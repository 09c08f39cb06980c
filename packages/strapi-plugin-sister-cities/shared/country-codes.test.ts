import { getAlpha2Codes } from 'i18n-iso-countries';

import { COUNTRY_CODES } from './country-codes';

describe('the countries that the admin panel offers', () => {
  it('are those that the server accepts', () => {
    expect(COUNTRY_CODES).toEqual(Object.keys(getAlpha2Codes()).sort());
  });
});
