import { Box, Button } from '@strapi/design-system';
import { CaretDown, CaretUp } from '@strapi/icons';
import { useId, useState } from 'react';

import type { Check } from '../../../shared/eligibility';
import { useMessages } from '../translations/message';

import { CheckItem } from './check-item';
import { inOrder } from './checks';

interface CheckListProps {
  checks: readonly Check[];
  /** What is checked, for people who hear the button alone. */
  name: string;
  pageDocumentId: string;
}

/** The checks of a transition, folded until somebody asks for them. */
export const CheckList = ({ checks, name, pageDocumentId }: CheckListProps) => {
  const say = useMessages();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  if (checks.length === 0) return null;
  return (
    <Box width="100%">
      <Button
        variant="ghost"
        size="S"
        aria-expanded={isOpen}
        aria-controls={id}
        aria-label={say(isOpen ? 'life.fold-checks-of' : 'life.show-checks-of', { name })}
        startIcon={isOpen ? <CaretUp aria-hidden /> : <CaretDown aria-hidden />}
        onClick={() => {
          setOpen(!isOpen);
        }}
      >
        {say(isOpen ? 'life.fold-checks' : 'life.show-checks')}
      </Button>
      <Box tag="ul" id={id} hidden={!isOpen} paddingTop={2}>
        {isOpen
          ? inOrder(checks).map((check) => (
              <CheckItem key={check.code} check={check} pageDocumentId={pageDocumentId} />
            ))
          : null}
      </Box>
    </Box>
  );
};
