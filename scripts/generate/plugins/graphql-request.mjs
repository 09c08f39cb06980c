import { plugin as typescriptGraphqlRequest } from '@graphql-codegen/typescript-graphql-request';

// What the generated text needs under `exactOptionalPropertyTypes` and without `any`.
const STRICTER = [
  ['variables?: any', 'variables?: unknown'],
  [', variables, requestHeaders', ', variables: variables ?? {}, requestHeaders'],
];

/** A codegen plugin: `getSdk` for graphql-request, over the same documents as the client. */
export const plugin = async (schema, documents) => {
  const { prepend, content } = await typescriptGraphqlRequest(schema, documents, {
    documentMode: 'external',
    importDocumentNodeExternallyFrom: './documents',
    importOperationTypesFrom: 'Types',
    useTypeImports: true,
  });
  return {
    prepend: ["import type * as Types from './graphql-request-types';", ...prepend],
    content: STRICTER.reduce((text, [loose, strict]) => text.replaceAll(loose, strict), content),
  };
};
