import { sizeOf, splitBundleOf, weightOf } from './support/bundle';

const ONE_LIST = `
import { connect, readList, relationships } from './operations';
export const read = () => readList(connect({ url: 'https://cms.example.org/graphql' }), relationships);`;

describe('the size of the package, minified and with gzip', () => {
  it.each<[string, number, string]>([
    ['one list, with retries and all errors', 4_055, ONE_LIST],
    [
      'the whole client, with every query, caching and the iterator',
      6_075,
      "export { createSisterCitiesClient, iterate } from './index';",
    ],
    ['the error class', 680, "export { SisterCitiesError } from './index';"],
    ['the iterator', 360, "export { iterate } from './index';"],
  ])('of %s is at most %d bytes', async (_, most, program) => {
    expect(await sizeOf(program)).toBeLessThanOrEqual(most);
  });

  it('of the texts, which only a server of another version makes a client load, is at most 3,530 bytes', async () => {
    const { later } = await splitBundleOf(ONE_LIST);
    expect(later).toHaveLength(1);
    expect(weightOf(later.join())).toBeLessThanOrEqual(3_530);
  });
});
