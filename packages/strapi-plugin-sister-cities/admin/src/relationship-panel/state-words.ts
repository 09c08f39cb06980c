import type { StateOf } from '../../../shared/office';
import type { Say } from '../translations/message';
import { choiceWords } from '../translations/vocabulary/choice-words';

/** Where a relationship stands, in the words of an editor: `Friendship city, Active`. */
export const stateWords = ({ designation, standing }: StateOf, say: Say): string =>
  [
    designation === null ? null : choiceWords(say, 'designation', designation),
    standing === null ? null : choiceWords(say, 'standing', standing),
  ]
    .filter((word) => word !== null)
    .join(', ');
