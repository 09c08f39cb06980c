import { sizeOf } from './support/bundle';

it('a site that has the client pays at most 1,500 bytes for the whole network', async () => {
  const client = await sizeOf("export * from './index'");
  const both = await sizeOf("export * from './index'; export * from './network'");
  expect(both - client).toBeLessThanOrEqual(1500);
});
