import { Button, Dialog } from '@strapi/design-system';
import type { ReactNode } from 'react';

import { useMessages } from '../translations/message';

interface ConfirmDialogProps {
  /** On the button that opens it. */
  children: string;
  /** What the button says to those who cannot see what it stands beside. */
  name?: string;
  isBusy: boolean;
  title: string;
  what: ReactNode;
  confirm: string;
  onConfirm: () => void;
}

/** A button for what cannot be taken back easily: it asks once more and says what goes. */
export const ConfirmDialog = ({
  children,
  name,
  isBusy,
  title,
  what,
  confirm,
  onConfirm,
}: ConfirmDialogProps) => {
  const say = useMessages();
  return (
    <Dialog.Root>
      <Dialog.Trigger>
        <Button variant="danger-light" disabled={isBusy} aria-label={name}>
          {children}
        </Button>
      </Dialog.Trigger>
      <Dialog.Content>
        <Dialog.Header>{title}</Dialog.Header>
        <Dialog.Body>{what}</Dialog.Body>
        <Dialog.Footer>
          <Dialog.Cancel>
            <Button variant="tertiary" fullWidth>
              {say('dialog.cancel')}
            </Button>
          </Dialog.Cancel>
          <Dialog.Action>
            <Button variant="danger" fullWidth onClick={onConfirm}>
              {confirm}
            </Button>
          </Dialog.Action>
        </Dialog.Footer>
      </Dialog.Content>
    </Dialog.Root>
  );
};
