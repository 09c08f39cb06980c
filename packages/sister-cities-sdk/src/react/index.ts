export { createQueries } from './create-queries';
export type { SisterCitiesQueries } from './create-queries';
export type { RecordKey, RecordPage, RecordPagesQuery, RecordQuery, RecordQueryKey } from './query';
