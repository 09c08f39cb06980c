import { Button, Flex } from '@strapi/design-system';
import { Plus } from '@strapi/icons';

interface AddButtonProps {
  children: string;
  /** What it says to those who cannot see which list it belongs to. */
  name: string | undefined;
  onAdd: () => void;
}

/** Adds an item at the end. */
export const AddButton = ({ children, name, onAdd }: AddButtonProps) => (
  <Flex>
    <Button variant="secondary" size="S" startIcon={<Plus />} aria-label={name} onClick={onAdd}>
      {children}
    </Button>
  </Flex>
);
