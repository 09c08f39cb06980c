import { useNotification } from '@strapi/strapi/admin';
import { useCallback, useState } from 'react';

import { useIsThere } from '../loading/use-is-there';
import { answerIn } from '../settings/refusal';
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
  /** Opens it as it is at the beginning, or closes it. It stays open while it sends: what comes of it is told in it. */
  setOpen: (isOpen: boolean) => void;
  change: (name: string, value: string | readonly string[]) => void;
  /** Takes back what the server refused, once somebody has looked at what is there now. */
  forgive: () => void;
  /** Sends, and closes the dialog when the server took it. */
  send: (request: () => Promise<void>, fields: readonly DialogField[]) => Promise<void>;
}

/** What a dialog holds between its opening and its end. `initial` is what it begins with; `onOpen` hears of both. */
export const useDialog = (initial: Draft, onOpen?: (isOpen: boolean) => void): DialogState => {
  const say = useMessages();
  const isThere = useIsThere();
  const { toggleNotification } = useNotification();
  const [isOpen, setIsOpen] = useState(false);
  const [draft, setDraft] = useState<Draft>(initial);
  const [refusal, setRefusal] = useState<DialogRefusal>();
  const [isSending, setSending] = useState(false);
  const [wasTaken, setTaken] = useState(false);

  const show = (next: boolean): void => {
    setIsOpen(next);
    onOpen?.(next);
  };

  const setOpen = (next: boolean): void => {
    if (isSending) return;
    if (next) {
      setDraft(initial);
      setRefusal(undefined);
      setTaken(false);
    }
    show(next);
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
      show(false);
    } catch (thrown) {
      setRefusal(dialogRefusal(thrown, fields));
      if (!isThere()) toggleNotification({ type: 'danger', message: answerIn(thrown).message });
    } finally {
      setSending(false);
    }
  };

  const forgive = (): void => {
    setRefusal(undefined);
  };

  return { isOpen, draft, refusal, isSending, wasTaken, setOpen, change, forgive, send };
};
