import { sizeOf } from './support/bundle';

const ONE_LIST = `
import { connect, readList, relationships } from './operations';
export const read = () => readList(connect({ url: 'https://cms.example.org/graphql' }), relationships);`;

// Reached, not wished for: the names of the fields alone are 1.7 kB, the queries made of them 2.4 kB.
describe('the size of the package, minified and with gzip', () => {
  it.each<[string, number, string]>([
    ['one list, with retries and all errors', 4870, ONE_LIST],
    [
      'the whole client, with every query, caching and the iterator',
      8_870,
      "export { createSisterCitiesClient, iterate } from './index';",
    ],
    ['the error class', 720, "export { SisterCitiesError } from './index';"],
    ['the iterator', 360, "export { iterate } from './index';"],
  ])('of %s is at most %d bytes', async (_, most, program) => {
    expect(await sizeOf(program)).toBeLessThanOrEqual(most);
  });
});
