import { permission } from '../settings/permissions';

export const LETTERS_WRITE = permission('writeToPartners');
