/** Where the page is in the admin panel. */
export const LETTERS_PATH = 'plugins/sister-cities/letters-to-partners';
