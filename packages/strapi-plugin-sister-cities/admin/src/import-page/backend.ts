import { isRecord } from '../../../shared/is-record';

/** An address of the server, which may be another one than that of the panel; Strapi tells where in no type of its own. */
export const backendAddress = (path: string): string => {
  const { strapi }: { strapi?: unknown } = window;
  const base = isRecord(strapi) && typeof strapi.backendURL === 'string' ? strapi.backendURL : '';
  return `${base}${path}`;
};
