import { Mail } from '@strapi/icons';
import type { ComponentProps } from 'react';
import { styled } from 'styled-components';

import { useNewCount } from './new-count';

const Place = styled.span`
  position: relative;
  display: inline-flex;
`;

const Count = styled.span`
  position: absolute;
  inset-block-start: -0.8rem;
  inset-inline-start: 1.2rem;
  min-width: 1.8rem;
  padding-inline: 0.4rem;
  border-radius: 0.9rem;
  background: ${({ theme }) => theme.colors.primary600};
  color: ${({ theme }) => theme.colors.neutral0};
  font-size: 1.1rem;
  font-weight: 600;
  line-height: 1.8rem;
  text-align: center;
`;

/** The inbox in the menu, with how many nobody has looked at. The link has its name from the menu; the page says the number. */
export const InboxIcon = (props: ComponentProps<typeof Mail>) => {
  const count = useNewCount();
  return (
    <Place aria-hidden>
      <Mail {...props} />
      {count > 0 ? <Count>{count > 99 ? '99+' : count}</Count> : null}
    </Place>
  );
};
