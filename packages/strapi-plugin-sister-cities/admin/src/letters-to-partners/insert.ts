/** A text in which something stands in place of what is marked, and where the cursor is then. */
export const inserted = (
  text: string,
  { start, end }: { start: number; end: number },
  piece: string,
): { text: string; cursor: number } => ({
  text: text.slice(0, start) + piece + text.slice(end),
  cursor: start + piece.length,
});
