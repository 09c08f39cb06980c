/** An answer without the document ids in it, which are random and may hold any digits that a test looks for. */
export const withoutIds = (text: string): string =>
  text.replaceAll(/"documentId":"[^"]*"/g, '"documentId":""');
