export { getSdk } from './generated/graphql-request';
export type { Sdk, SdkFunctionWrapper } from './generated/graphql-request';
export type * from './generated/graphql-request-types';
