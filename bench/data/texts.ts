import { pick } from './random';

const SENTENCES = [
  'Students of both cities spend a term with families of the other.',
  'The two ports exchange crews, plans and figures every spring.',
  'A garden in the centre of the city recalls the first visit of the mayor.',
  'Librarians catalogue letters, photographs and recordings together.',
  'Choirs, orchestras and theatres perform on the stages of the partner.',
  'Engineers compare how streets, bridges and water mains age.',
  'Firefighters train for earthquakes, floods and forest fires side by side.',
  'Museums lend each other what they show least at home.',
  'Young artisans learn a craft in the workshops of the other city.',
  'Hospitals send nurses for a season to learn how others work.',
  'The council receives a delegation in every year that ends in zero or five.',
  'Traders meet at the fair and at the table of the chamber of commerce.',
];

/** Sentences until the text is at least so long, the same ones for the same place. */
export const sentences = (length: number, ...place: readonly number[]): string => {
  let text = '';
  for (let index = 0; text.length < length; index += 1) {
    const sentence = SENTENCES[pick(SENTENCES.length, ...place, index)] ?? '';
    text += text === '' ? sentence : ` ${sentence}`;
  }
  return text;
};
