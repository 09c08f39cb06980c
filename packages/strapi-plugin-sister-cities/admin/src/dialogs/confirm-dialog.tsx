import { Button, Dialog } from '@strapi/design-system';
import { useState } from 'react';
import type { ReactNode } from 'react';

import { useMessages } from '../translations/message';

interface ConfirmDialogProps {
  /** On the button that opens it. */
  children: string;
  /** What the button says to those who cannot see what it stands beside. */
  name?: string;
  /** While something is done it does not open; the button keeps the focus. */
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
  const [isOpen, setOpen] = useState(false);
  return (
    <Dialog.Root
      open={isOpen}
      onOpenChange={(next) => {
        setOpen(next && !isBusy);
      }}
    >
      <Dialog.Trigger>
        <Button variant="danger-light" aria-disabled={isBusy} aria-label={name}>
          {children}
        </Button>
      </Dialog.Trigger>
      <Dialog.Content
        onCloseAutoFocus={(event) => {
          // What came of it may be told before the dialog has faded away, and has the focus then.
          if (document.activeElement !== document.body) event.preventDefault();
        }}
      >
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
