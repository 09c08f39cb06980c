import { styled } from 'styled-components';

import { MarkLink } from './links';

/**
 * What a symbol means: its name for a screen reader, and to be read by everybody while the symbol is pointed at or has the
 * focus.
 */
export const Tip = styled.span<{ $side: 'start' | 'end' }>`
  position: absolute;
  inset-block-end: 100%;
  ${({ $side }) => ($side === 'start' ? 'left: 0' : 'right: 0')};
  clip-path: inset(50%);
  width: 1px;
  height: 1px;
  max-width: min(28rem, 40vw);
  overflow: hidden;
  border-radius: ${({ theme }) => theme.borderRadius};
  background: ${({ theme }) => theme.colors.neutral900};
  color: ${({ theme }) => theme.colors.neutral0};
  font-size: ${({ theme }) => theme.fontSizes[1]};
  line-height: 1.4;
`;

/** A place of a chart to point at or to come to by keyboard, as large as a finger. */
export const Mark = styled(MarkLink)`
  position: absolute;
  display: flex;
  align-items: center;
  justify-content: center;
  width: 2.4rem;
  height: 2.4rem;
  transform: translate(-50%, -50%);
  border-radius: 50%;
  text-decoration: none;
  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: 1px;
  }
  &:hover,
  &:focus-visible {
    z-index: 2;
  }
  &:hover > ${Tip}, &:focus-visible > ${Tip} {
    clip-path: none;
    width: max-content;
    height: auto;
    padding: 0.4rem 0.8rem;
    overflow: visible;
  }
`;
