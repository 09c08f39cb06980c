import { useNotification } from '@strapi/strapi/admin';
import { useCallback, useRef, useState } from 'react';

import { useIsThere } from '../loading/use-is-there';
import { useMessages } from '../translations/message';

import { dialogRefusal, headlineOf, missingRefusal } from './dialog-refusal';
import type { DialogRefusal } from './dialog-refusal';
import type { DialogField, Draft } from './fields';
import { linesOf } from './refusal-lines';
import { missingFields } from './sent';

/** What somebody gives, or what becomes of that which is there. */
type Change = Draft[string] | ((present: Draft[string] | undefined) => Draft[string] | undefined);

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
  /** What is typed while it sends would be lost with the dialog, and is not taken. */
  change: (name: string, value: Change) => void;
  /** Takes back what the server refused, once somebody has looked at what is there now. */
  forgive: () => void;
  /**
   * Sends, and closes the dialog when the server took it. What became of it is told under `title` where the dialog is gone
   * with its page.
   */
  send: (request: () => Promise<void>, fields: readonly DialogField[], title: string) => Promise<void>;
}

/** For how long a server that does not answer holds somebody in a dialog. */
const PATIENCE = 30_000;

/** The answer, unless it is too long in coming. The request goes on, and tells of its success itself. */
const inTime = async (answer: Promise<void>): Promise<void> => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLong = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(new Error('No answer has come.'));
    }, PATIENCE);
  });
  try {
    await Promise.race([answer, tooLong]);
  } finally {
    clearTimeout(timer);
  }
};

/** What a dialog holds between its opening and its end. `initial` is what it begins with; `onOpen` is told when it opens and closes. */
export const useDialog = (initial: Draft, onOpen?: (isOpen: boolean) => void): DialogState => {
  const say = useMessages();
  const isThere = useIsThere();
  const { toggleNotification } = useNotification();
  const [isOpen, setIsOpen] = useState(false);
  const [draft, setDraft] = useState<Draft>(initial);
  const [refusal, setRefusal] = useState<DialogRefusal>();
  const [isSending, setSending] = useState(false);
  const sends = useRef(false);
  const attempts = useRef(0);
  const [wasTaken, setTaken] = useState(false);

  const show = (next: boolean): void => {
    setIsOpen(next);
    onOpen?.(next);
  };

  const setOpen = (next: boolean): void => {
    if (sends.current) return;
    attempts.current += 1;
    if (next) {
      setDraft(initial);
      setRefusal(undefined);
      setTaken(false);
    }
    show(next);
  };

  const change: DialogState['change'] = useCallback((name, value) => {
    if (sends.current) return;
    setDraft((present) => {
      const next = typeof value === 'function' ? value(present[name]) : value;
      return next === undefined ? present : { ...present, [name]: next };
    });
  }, []);

  const send: DialogState['send'] = async (request, fields, title) => {
    if (sends.current) return;
    const missing = missingFields(fields, draft);
    if (missing.length > 0) {
      setRefusal(missingRefusal(missing, ({ label }) => say('cell.required', { label })));
      return;
    }
    sends.current = true;
    setSending(true);
    attempts.current += 1;
    const mine = attempts.current;
    const close = (): void => {
      setTaken(true);
      show(false);
    };
    const answer = request();
    try {
      await inTime(answer);
      close();
    } catch (thrown) {
      const refused = dialogRefusal(thrown, fields);
      setRefusal(refused);
      const closeLate = (): void => {
        if (mine === attempts.current) close();
      };
      // It may be done yet. Why it was not is told by whoever sends it again.
      answer.then(closeLate, () => undefined);
      if (!isThere()) {
        const words = [`${title}: ${say(headlineOf(refused))}`, ...linesOf(refused, say)];
        toggleNotification({ type: 'danger', message: words.join(' ') });
      }
    } finally {
      sends.current = false;
      setSending(false);
    }
  };

  const forgive = (): void => {
    setRefusal(undefined);
  };

  return { isOpen, draft, refusal, isSending, wasTaken, setOpen, change, forgive, send };
};
