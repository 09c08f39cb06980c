import { Box, Popover, TextInput, Typography, VisuallyHidden } from '@strapi/design-system';
import { useEffect, useId, useRef } from 'react';
import type { ChangeEvent, KeyboardEvent, Ref } from 'react';
import { styled } from 'styled-components';

import { useMessages } from '../../translations/message';

import type { CodeOption } from './search';
import { useCombobox } from './use-combobox';

const List = styled.ul`
  margin: 0;
  padding: ${({ theme }) => theme.spaces[1]};
  list-style: none;
  max-height: 15rem;
  overflow-y: auto;
`;

const Item = styled.li`
  display: flex;
  justify-content: space-between;
  gap: ${({ theme }) => theme.spaces[3]};
  padding: ${({ theme }) => theme.spaces[2]} ${({ theme }) => theme.spaces[3]};
  border-radius: ${({ theme }) => theme.borderRadius};
  cursor: pointer;
  &[aria-selected='true'] {
    background: ${({ theme }) => theme.colors.primary100};
  }
  &:hover {
    background: ${({ theme }) => theme.colors.primary100};
  }
`;

export interface ComboboxProps {
  /** What the list of suggestions is called. */
  label: string;
  text: string;
  /** The suggestions for the text. */
  options: readonly CodeOption[];
  disabled: boolean;
  placeholder?: string | undefined;
  focusRef?: Ref<HTMLInputElement> | undefined;
  describedBy?: string | undefined;
  /** The text's own name, where no label of a field names it. */
  name?: string | undefined;
  onText: (text: string) => void;
  onChoose: (option: CodeOption) => void;
  onLeave: () => void;
  /** Keys that the suggestions have no use for. */
  onKey?: ((event: KeyboardEvent) => void) | undefined;
}

const stay = (event: { preventDefault: () => void }): void => {
  event.preventDefault();
};

/** A line of text with suggestions to choose from; the text stays free. Belongs inside a field, which names it. */
export const Combobox = ({
  label,
  text,
  options,
  disabled,
  placeholder,
  focusRef,
  ...rest
}: ComboboxProps) => {
  const say = useMessages();
  const id = useId();
  const list = useRef<HTMLUListElement>(null);
  const { isOpen, active, open, close, onKeyDown } = useCombobox(options, rest.onChoose);
  // The list fades out with what it held, not with all that an empty search would find.
  const offered = useRef(options);
  if (isOpen) offered.current = options;
  const optionId = (index: number): string => `${id}-option-${String(index)}`;

  useEffect(() => {
    list.current?.children[active]?.scrollIntoView({ block: 'nearest' });
  }, [active]);

  return (
    <Popover.Root open={isOpen && !disabled}>
      <Popover.Anchor>
        <Box width="100%">
          <TextInput
            ref={focusRef}
            role="combobox"
            aria-autocomplete="list"
            aria-expanded={isOpen}
            {...(isOpen ? { 'aria-controls': `${id}-list` } : {})}
            {...(isOpen && active >= 0 ? { 'aria-activedescendant': optionId(active) } : {})}
            {...(rest.describedBy === undefined ? {} : { 'aria-describedby': rest.describedBy })}
            {...(rest.name === undefined ? {} : { 'aria-label': rest.name })}
            autoComplete="off"
            value={text}
            placeholder={disabled ? '' : (placeholder ?? '')}
            disabled={disabled}
            onChange={({ target }: ChangeEvent<HTMLInputElement>) => {
              open();
              rest.onText(target.value);
            }}
            onClick={open}
            onKeyDown={(event: KeyboardEvent) => {
              onKeyDown(event);
              if (!event.defaultPrevented) rest.onKey?.(event);
            }}
            onBlur={() => {
              close();
              rest.onLeave();
            }}
          />
        </Box>
      </Popover.Anchor>
      <VisuallyHidden aria-live="polite">
        {isOpen ? say('code.suggestions', { count: options.length }) : ''}
      </VisuallyHidden>
      <Popover.Content
        role="presentation"
        // The keyboard stays in the text; the text closes the list.
        onOpenAutoFocus={stay}
        onCloseAutoFocus={stay}
        onInteractOutside={stay}
        onEscapeKeyDown={stay}
        style={{ minWidth: 'var(--radix-popover-trigger-width)', maxWidth: 'min(28rem, 90vw)' }}
      >
        <List ref={list} role="listbox" id={`${id}-list`} aria-label={label} onMouseDown={stay}>
          {offered.current.map((option, index) => (
            <Item
              key={option.code}
              id={optionId(index)}
              role="option"
              aria-selected={index === active}
              onClick={() => {
                rest.onChoose(option);
                close();
              }}
            >
              <Typography>{option.name}</Typography>
              <Typography variant="pi" textColor="neutral600">
                {option.code}
              </Typography>
            </Item>
          ))}
        </List>
      </Popover.Content>
    </Popover.Root>
  );
};
