import { Box, Button, Link, Typography } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { getFetchClient, useNotification } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { NavLink } from 'react-router-dom';

import type { AssociationDesk } from '../../../shared/desk';
import { isRecord } from '../../../shared/is-record';
import { uidOf } from '../../../shared/names';
import { FormDialog } from '../dialogs/form-dialog';
import { useDialog } from '../dialogs/use-dialog';
import { useTellChanged } from '../dialogs/use-refresh-page';
import { listPage, recordPage } from '../model/pages';
import { useMessages } from '../translations/message';

import { reportDraft, reportFields, reportRequest } from './report-fields';

interface ReportDialogProps {
  desk: AssociationDesk;
  /** Is told the report that was made. */
  onRecorded: (documentId: string) => void;
  focusPanel: () => void;
}

const madeIn = (answer: unknown): string => {
  const data = isRecord(answer) && isRecord(answer.data) ? answer.data : {};
  return typeof data.documentId === 'string' ? data.documentId : '';
};

/** Records a report of the association through the Content Manager, whose permissions and checks hold. */
export const ReportDialog = ({ desk, onRecorded, focusPanel }: ReportDialogProps) => {
  const say = useMessages();
  const { locale } = useIntl();
  const { post } = getFetchClient();
  const { toggleNotification } = useNotification();
  const tellChanged = useTellChanged();
  const { association, finances, today } = desk;
  const dialog = useDialog(reportDraft(finances?.nextPeriod ?? null, today));
  const fields = reportFields(say);

  const submit = async (): Promise<void> => {
    const request = reportRequest(association.documentId, fields, dialog.draft, locale);
    const { data } = await post(listPage('association-report'), request);
    const documentId = madeIn(data);
    toggleNotification({ type: 'success', message: say('association.recorded') });
    tellChanged({ model: uidOf('association-report'), documentId });
    onRecorded(documentId);
  };

  return (
    <FormDialog
      dialog={dialog}
      opener={
        <Button variant="secondary" size="S" startIcon={<Plus aria-hidden />}>
          {say('association.record')}
        </Button>
      }
      title={say('association.record-title', { name: association.title })}
      confirm={say('association.record')}
      fields={fields}
      after={
        <Box background="primary100" borderColor="primary200" hasRadius padding={4}>
          <Typography tag="p">{say('association.will-record')}</Typography>
        </Box>
      }
      submit={submit}
      focusAfter={focusPanel}
    />
  );
};

/** Leads to the report that was recorded last. */
export const RecordedLink = ({ documentId }: { documentId: string }) => {
  const say = useMessages();
  return (
    <Link tag={NavLink} to={recordPage('association-report', documentId)}>
      {say('association.open-report')}
    </Link>
  );
};
