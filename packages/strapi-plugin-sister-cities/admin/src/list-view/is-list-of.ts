import { PLUGIN_ID } from '../../../shared/names';

/** Whether a page of the admin panel is the Content Manager's list of a type. */
export const isListOf = (pathname: string, uid: string): boolean =>
  decodeURIComponent(pathname).replace(/\/$/, '').endsWith(`/content-manager/collection-types/${uid}`);

/** Whether a page of the admin panel is the Content Manager's list of a type of this plugin. */
export const isListOfPlugin = (pathname: string): boolean =>
  decodeURIComponent(pathname).includes(`/content-manager/collection-types/plugin::${PLUGIN_ID}.`);
