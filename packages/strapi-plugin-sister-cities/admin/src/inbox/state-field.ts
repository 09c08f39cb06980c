import type { DialogField } from '../dialogs/fields';
import type { Say } from '../translations/message';

import { KIND } from './kinds';
import type { Kind, State } from './kinds';

interface StateOption {
  value: State;
  label: string;
}

/** How far something of a list can have got, in the order in which the office goes through it. */
export const stateOptions = (kind: Kind, say: Say): StateOption[] =>
  KIND[kind].states.map((state) => ({ value: state, label: say(`inbox.state.${state}`) }));

/** Asks how far something has got when a dialog is done. */
export const stateField = (kind: Kind, say: Say): DialogField => ({
  kind: 'choice',
  name: 'state',
  label: say('inbox.state-then'),
  required: true,
  options: stateOptions(kind, say),
});
