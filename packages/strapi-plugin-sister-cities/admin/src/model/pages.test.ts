import { listPage, recordPage } from './pages';

describe('pages of the Content Manager', () => {
  it('are the form of a record, and the list of a type', () => {
    expect(recordPage('relationship', 'x1')).toBe(
      '/content-manager/collection-types/plugin::sister-cities.relationship/x1',
    );
    expect(listPage('city')).toBe('/content-manager/collection-types/plugin::sister-cities.city');
  });

  it('can be the list of some records only, in one page', () => {
    const [path, search] = listPage('city', ['mutare', 'bend']).split('?');
    expect(path).toBe('/content-manager/collection-types/plugin::sister-cities.city');
    expect([...new URLSearchParams(search)]).toEqual([
      ['page', '1'],
      ['pageSize', '50'],
      ['filters[$and][0][documentId][$in][0]', 'mutare'],
      ['filters[$and][0][documentId][$in][1]', 'bend'],
    ]);
  });

  it('have addresses that proxies let pass, of fifty records too', () => {
    const ids = Array.from({ length: 50 }, () => 'a'.repeat(24));
    expect(listPage('relationship', ids).length).toBeLessThan(6000);
  });
});
