/** A program of a page: its blocks of code up to what they print, which is `undefined` where the page does not say. */
export interface Program {
  /** The heading it stands under. */
  title: string;
  /** Of its last block, such as `tsx`. */
  language: string;
  code: string;
  output: string | undefined;
}

const BLOCK = /^```(\w+)\n(.*?)^```$|^#+ ([^\n]*)$/gms;

/**
 * The programs of a page in one of the languages. Blocks that follow one another under a heading make one program, which
 * ends with a block `text` or with the next heading.
 */
export const programsOf = (page: string, languages: readonly string[]): Program[] => {
  const programs: Program[] = [];
  let title = '';
  let open: Program | undefined;
  for (const [, language, text = '', heading] of page.matchAll(BLOCK)) {
    if (heading !== undefined) {
      title = heading;
      open = undefined;
    } else if (language === 'text') {
      if (open) open.output = text;
      open = undefined;
    } else if (language !== undefined && languages.includes(language)) {
      if (open) {
        open.code += `\n${text}`;
        open.language = language;
      } else {
        open = { title, language, code: text, output: undefined };
        programs.push(open);
      }
    }
  }
  return programs;
};
