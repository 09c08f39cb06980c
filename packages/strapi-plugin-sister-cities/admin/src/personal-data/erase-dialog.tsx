import { Flex, Typography } from '@strapi/design-system';

import type { PersonFound } from '../../../shared/personal-data';
import { ConfirmDialog } from '../dialogs/confirm-dialog';
import { useMessages } from '../translations/message';

import { countsOf } from './words';

interface EraseDialogProps {
  person: PersonFound;
  isBusy: boolean;
  erase: () => void;
}

/** Asks once more, and says what goes and what stays. */
export const EraseDialog = ({ person, isBusy, erase }: EraseDialogProps) => {
  const say = useMessages();
  return (
    <ConfirmDialog
      isBusy={isBusy}
      title={say('person.erase-title')}
      what={
        <Flex direction="column" alignItems="stretch" gap={3}>
          <Typography tag="p" fontWeight="bold">
            {person.email}
          </Typography>
          <Typography tag="p">{say('person.erase-what', countsOf(person))}</Typography>
          <Typography tag="p">{say('person.erase-record')}</Typography>
        </Flex>
      }
      confirm={say('person.erase-confirm')}
      onConfirm={erase}
    >
      {say('person.erase')}
    </ConfirmDialog>
  );
};
