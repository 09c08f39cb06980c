import { Button, Flex, Modal } from '@strapi/design-system';
import { Clock } from '@strapi/icons';
import { useEffect, useRef } from 'react';
import type { ReactElement, ReactNode } from 'react';

import { useMessages } from '../translations/message';

import { DialogInput } from './dialog-input';
import type { DialogField } from './fields';
import { RefusalNote } from './refusal-note';
import type { DialogState } from './use-dialog';

interface FormDialogProps {
  dialog: DialogState;
  /** The button that opens it, and has the focus again afterwards. */
  opener: ReactElement;
  title: string;
  /** Names what is done, such as the transition. */
  confirm: string;
  isSevere?: boolean;
  isPossible?: boolean;
  fields: readonly DialogField[];
  /** Stands before the fields. */
  before?: ReactNode;
  /** Stands between the fields and the buttons: what will be done. */
  after?: ReactNode;
  /** What can be done about rules of the city that are in the way. */
  advice?: string | undefined;
  submit: () => Promise<void>;
  /** Loads what is there now, where it may be something else. */
  reload?: () => void;
  /** Takes the focus once the server took what was sent, or it is not possible any more: the opener may be gone by then. */
  focusAfter: () => void;
}

/** A question to somebody of the office: fields, what comes of them, and what the server refused. */
export const FormDialog = ({
  dialog,
  opener,
  title,
  confirm,
  isSevere = false,
  isPossible = true,
  fields,
  before,
  after,
  advice,
  submit,
  reload,
  focusAfter,
}: FormDialogProps) => {
  const say = useMessages();
  const noteRef = useRef<HTMLDivElement>(null);
  const { refusal } = dialog;
  const byField = refusal?.kind === 'problems' ? refusal.byField : {};

  useEffect(() => {
    if (refusal) noteRef.current?.focus();
  }, [refusal]);

  return (
    <Modal.Root open={dialog.isOpen} onOpenChange={dialog.setOpen}>
      <Modal.Trigger>{opener}</Modal.Trigger>
      <Modal.Content
        aria-describedby={undefined}
        onCloseAutoFocus={(event) => {
          if (!dialog.wasTaken && isPossible) return;
          event.preventDefault();
          focusAfter();
        }}
      >
        <form
          noValidate
          aria-busy={dialog.isSending}
          onSubmit={(event) => {
            event.preventDefault();
            // React hands it on to the form of the page, which would be saved with it.
            event.stopPropagation();
            void dialog.send(submit, fields, title);
          }}
        >
          <Modal.Header closeLabel={say('dialog.close')}>
            <Modal.Title>{title}</Modal.Title>
          </Modal.Header>
          <Modal.Body>
            <Flex direction="column" alignItems="stretch" gap={4}>
              {refusal ? (
                <RefusalNote
                  ref={noteRef}
                  refusal={refusal}
                  advice={advice}
                  reload={
                    reload &&
                    (() => {
                      reload();
                      dialog.forgive();
                    })
                  }
                />
              ) : null}
              {before}
              {fields.map((field) => (
                <DialogInput
                  key={field.name}
                  field={field}
                  draft={dialog.draft}
                  error={byField[field.name]}
                  onChange={(value) => {
                    dialog.change(field.name, value);
                  }}
                />
              ))}
              {after}
            </Flex>
          </Modal.Body>
          <Modal.Footer>
            <Modal.Close>
              <Button variant="tertiary" aria-disabled={dialog.isSending}>
                {say('dialog.cancel')}
              </Button>
            </Modal.Close>
            <Button
              type="submit"
              variant={isSevere ? 'danger' : 'default'}
              disabled={!isPossible}
              // Not disabled while it sends, so that whoever pressed it keeps the focus.
              aria-disabled={!isPossible || dialog.isSending}
              startIcon={dialog.isSending ? <Clock /> : undefined}
            >
              {confirm}
            </Button>
          </Modal.Footer>
        </form>
      </Modal.Content>
    </Modal.Root>
  );
};
