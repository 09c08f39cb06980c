import { useCallback, useState } from 'react';

import { useMessages } from '../translations/message';

import { dialogRefusal, missingRefusal } from './dialog-refusal';
import type { DialogRefusal } from './dialog-refusal';
import type { DialogField, Draft } from './fields';
import { missingFields } from './sent';

/** A dialog while somebody fills it in. */
export interface DialogState {
  isOpen: boolean;
  draft: Draft;
  refusal: DialogRefusal | undefined;
  isSending: boolean;
  /** Whether the server took what was sent. */
  wasTaken: boolean;
  /** Opens it as it is at the beginning, or closes it. */
  setOpen: (isOpen: boolean) => void;
  change: (name: string, value: string | readonly string[]) => void;
  /** Takes back what the server refused, once somebody has looked at what is there now. */
  forgive: () => void;
  /** Sends, and closes the dialog when the server took it. */
  send: (request: () => Promise<void>, fields: readonly DialogField[]) => Promise<void>;
}

/** What a dialog holds between its opening and its end. `initial` is what it begins with. */
export const useDialog = (initial: Draft): DialogState => {
  const say = useMessages();
  const [isOpen, setIsOpen] = useState(false);
  const [draft, setDraft] = useState<Draft>(initial);
  const [refusal, setRefusal] = useState<DialogRefusal>();
  const [isSending, setSending] = useState(false);
  const [wasTaken, setTaken] = useState(false);

  const setOpen = (next: boolean): void => {
    if (next) {
      setDraft(initial);
      setRefusal(undefined);
      setTaken(false);
    }
    setIsOpen(next);
  };

  const change = useCallback((name: string, value: string | readonly string[]) => {
    setDraft((present) => ({ ...present, [name]: value }));
  }, []);

  const send: DialogState['send'] = async (request, fields) => {
    const missing = missingFields(fields, draft);
    if (missing.length > 0) {
      setRefusal(missingRefusal(missing, ({ label }) => say('cell.required', { label })));
      return;
    }
    setSending(true);
    try {
      await request();
      setTaken(true);
      setIsOpen(false);
    } catch (thrown) {
      setRefusal(dialogRefusal(thrown, fields));
    } finally {
      setSending(false);
    }
  };

  const forgive = (): void => {
    setRefusal(undefined);
  };

  return { isOpen, draft, refusal, isSending, wasTaken, setOpen, change, forgive, send };
};
