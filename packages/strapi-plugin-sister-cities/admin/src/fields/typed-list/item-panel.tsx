import { Accordion, Box, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { styled } from 'styled-components';

import { useMessages } from '../../translations/message';

interface ItemPanelProps {
  /** Id of the button that folds the item. */
  id: string;
  title: string;
  /** How many things the server found wrong inside. */
  problems: number;
  isOpen: boolean;
  onFold: (isOpen: boolean) => void;
  actions: ReactNode;
  children: ReactNode;
}

/** The design system marks the focused item like an open one; on an open one the focus would be lost to sight. */
const Trigger = styled(Accordion.Trigger)`
  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: -4px;
  }
`;

/** An item that folds to its title. Each is an accordion of its own, so that several can be open side by side. */
export const ItemPanel = ({ id, title, problems, isOpen, onFold, actions, children }: ItemPanelProps) => {
  const say = useMessages();
  return (
    <Box tag="li">
      <Accordion.Root
        value={isOpen ? id : ''}
        onValueChange={(open) => {
          onFold(open === id);
        }}
      >
        <Accordion.Item value={id}>
          <Accordion.Header aria-level={3}>
            <Trigger id={id}>
              {title}
              {problems > 0 && (
                <Typography tag="span" textColor="danger600" variant="pi" marginLeft={2}>
                  {' '}
                  {say('list.problems', { count: problems })}
                </Typography>
              )}
            </Trigger>
            <Accordion.Actions>{actions}</Accordion.Actions>
          </Accordion.Header>
          <Accordion.Content aria-labelledby={id}>{children}</Accordion.Content>
        </Accordion.Item>
      </Accordion.Root>
    </Box>
  );
};
