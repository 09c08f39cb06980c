import { Typography } from '@strapi/design-system';

import { ConfirmDialog } from '../dialogs/confirm-dialog';
import { useMessages } from '../translations/message';

interface UndoDialogProps {
  name: string;
  isBusy: boolean;
  undo: () => void;
}

/** Asks once more before an import is taken back. */
export const UndoDialog = ({ name, isBusy, undo }: UndoDialogProps) => {
  const say = useMessages();
  return (
    <ConfirmDialog
      name={say('import.undo-name', { name })}
      isBusy={isBusy}
      title={say('import.undo-title')}
      what={<Typography tag="p">{say('import.undo-what', { name })}</Typography>}
      confirm={say('import.undo-confirm')}
      onConfirm={undo}
    >
      {say('import.undo')}
    </ConfirmDialog>
  );
};
