import { Button } from '@strapi/design-system';
import { useState } from 'react';

import { textIn } from '../dialogs/fields';
import { FormDialog } from '../dialogs/form-dialog';
import { useDialog } from '../dialogs/use-dialog';
import { useMessages } from '../translations/message';

import { chosenUpon } from './choice';
import type { Target } from './entry';
import type { EntryProps } from './entry-card';
import { afterGiving, isStateOf } from './kinds';
import type { TargetField } from './kinds';
import { stateField } from './state-field';
import { TargetChooser } from './target-chooser';
import { useTriage } from './use-triage';

interface GiveDialogProps extends EntryProps {
  field: TargetField;
  /** Whether the state may be changed with it. */
  mayMoveOn: boolean;
  focusCard: () => void;
}

/** Gives something to those whom it is meant for. */
export const GiveDialog = ({ entry, field, mayMoveOn, onChanged, focusCard }: GiveDialogProps) => {
  const say = useMessages();
  const { look, save } = useTriage();
  const title = say(`inbox.give-${field}-title`, { title: entry.title });
  const given = entry.targets[field] ?? [];
  const [chosen, setChosen] = useState<readonly Target[]>(given);
  const dialog = useDialog({ state: afterGiving(entry.kind, entry.state) });
  const fields = mayMoveOn ? [stateField(entry.kind, say)] : [];

  const setOpen = (isOpen: boolean): void => {
    if (isOpen) setChosen(given);
    dialog.setOpen(isOpen);
  };

  const choose = (next: readonly Target[]): void => {
    if (!dialog.isSending) setChosen(next);
  };

  const submit = async (): Promise<void> => {
    const state = textIn(dialog.draft, 'state');
    const after = await save(entry, {
      ...(mayMoveOn && isStateOf(entry.kind, state) ? { state } : {}),
      targets: { [field]: { before: given, after: chosen } },
    });
    onChanged(after, say('inbox.given', { title: after.title, state: say(`inbox.state.${after.state}`) }));
  };

  const reload = (): void => {
    look(entry).then(
      (now) => {
        onChanged(now, '');
        setChosen((mine) =>
          chosenUpon(field, { before: given, chosen: mine, now: now.targets[field] ?? [] }),
        );
        dialog.change('state', (state) =>
          state === afterGiving(entry.kind, entry.state) ? afterGiving(now.kind, now.state) : state,
        );
      },
      () => {
        // The next attempt says what is wrong.
      },
    );
  };

  return (
    <FormDialog
      dialog={{ ...dialog, setOpen }}
      opener={
        <Button variant="secondary" aria-label={title}>
          {say(`inbox.give-${field}`)}
        </Button>
      }
      title={title}
      confirm={say('inbox.give-save')}
      fields={fields}
      before={<TargetChooser kind={entry.kind} field={field} chosen={chosen} onChange={choose} />}
      submit={submit}
      reload={reload}
      focusAfter={focusCard}
    />
  );
};
