/**
 * Whether the page arranges forms or lists instead of showing them ("Configure the view"). What it finds in a form it
 * saves as the arrangement, so it must find fields only.
 */
export const isArranging = (pathname: string): boolean =>
  /\/configurations\/(?:edit|list)\/?$/.test(pathname);
