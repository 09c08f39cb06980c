import { useState } from 'react';
import type { KeyboardEvent } from 'react';

import type { CodeOption } from './search';

interface Combobox {
  isOpen: boolean;
  /** Which option the keyboard is on; -1 while it is in the text. */
  active: number;
  open: () => void;
  close: () => void;
  onKeyDown: (event: KeyboardEvent) => void;
}

/**
 * The keyboard of a text with suggestions, as ARIA's practices describe it: arrows go through the suggestions, Enter takes
 * one, Escape closes them, and everything else writes.
 */
export const useCombobox = (
  options: readonly CodeOption[],
  onChoose: (option: CodeOption) => void,
): Combobox => {
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const open = (): void => {
    setOpen(true);
    setActive(-1);
  };
  const close = (): void => {
    setOpen(false);
    setActive(-1);
  };
  const step = (by: 1 | -1): void => {
    if (!isOpen) setOpen(true);
    const last = options.length - 1;
    const next = active + by;
    setActive(next > last ? 0 : next < 0 ? last : next);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    // An input method has its own use for these keys.
    if (event.nativeEvent.isComposing) return;
    const option = isOpen ? options[active] : undefined;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      step(event.key === 'ArrowDown' ? 1 : -1);
    } else if (event.key === 'Enter' && option) {
      event.preventDefault();
      event.stopPropagation();
      onChoose(option);
      close();
    } else if (event.key === 'Escape' && isOpen) {
      event.preventDefault();
      event.stopPropagation();
      close();
    }
  };
  return { isOpen: isOpen && options.length > 0, active, open, close, onKeyDown };
};
