import { createSisterCitiesClient } from '../src';

import { contract } from './contract';
import { failureOf } from './support/failure';

contract('the client', (url) => {
  const client = createSisterCitiesClient({ url });
  return { ...client, refusalOf: async (document) => (await failureOf(client.request(document))).code };
});
