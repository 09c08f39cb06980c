import { IconButton } from '@strapi/design-system';
import type { ReactNode } from 'react';

interface RowButtonProps {
  id?: string;
  label: string;
  /** Keeps its place without being there, so that the buttons of all rows stay in their columns. */
  isHidden?: boolean;
  onPress: () => void;
  children: ReactNode;
}

/** A button that does something to one row. */
export const RowButton = ({ id, label, isHidden = false, onPress, children }: RowButtonProps) => (
  <IconButton
    id={id}
    variant="ghost"
    label={label}
    style={{ visibility: isHidden ? 'hidden' : 'visible' }}
    onClick={onPress}
  >
    {children}
  </IconButton>
);
