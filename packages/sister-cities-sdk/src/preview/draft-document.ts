/**
 * The same question about drafts. Everything below the first field follows it, so that a draft comes with the drafts of
 * what belongs to it.
 */
export const draftDocument = (document: string): string => document.replace(/\{(\w+)\(/, '{$1(status:DRAFT ');
