import { isArranging } from './arranging';

const AT = '/admin/content-manager/collection-types/plugin::sister-cities.city';

describe('a page that arranges', () => {
  it('is "Configure the view", of the form and of the list', () => {
    expect(isArranging(`${AT}/configurations/edit`)).toBe(true);
    expect(isArranging(`${AT}/configurations/list/`)).toBe(true);
  });

  it('is no page that shows a form or a list', () => {
    expect([AT, `${AT}/create`, `${AT}/z1a2b3c4`].map(isArranging)).toEqual([false, false, false]);
  });
});
