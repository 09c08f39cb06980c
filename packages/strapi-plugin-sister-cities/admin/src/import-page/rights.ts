import { permission } from '../settings/permissions';

export const IMPORT_RECORDS = permission('importRecords');
export const EXPORT_RECORDS = permission('exportRecords');
