import type { StateOf } from '../../../shared/office';
import { labelOf } from '../../../shared/vocabulary';

/** Where a relationship stands, in the words of an editor: `Friendship city, Active`. */
export const stateWords = ({ designation, standing }: StateOf): string =>
  [
    designation === null ? null : labelOf('designation', designation),
    standing === null ? null : labelOf('standing', standing),
  ]
    .filter((word) => word !== null)
    .join(', ');
