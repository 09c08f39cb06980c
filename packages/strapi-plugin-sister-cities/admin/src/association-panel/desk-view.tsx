import { Box, Link } from '@strapi/design-system';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { NavLink } from 'react-router-dom';

import type { AssociationDesk } from '../../../shared/desk';
import { PLUGIN_ID } from '../../../shared/names';
import { dateWords } from '../dialogs/date-words';
import { useMay } from '../dialogs/use-may';
import { RecordLink } from '../home-widgets/entries';
import { Frame } from '../record-panel/frame';
import { Aside, Line, Part } from '../record-panel/part';
import { useDesk } from '../record-panel/use-desk';
import { CheckItem } from '../relationship-panel/check-item';
import { inOrder } from '../relationship-panel/checks';
import { POLICY_READ } from '../settings/permissions';
import { useMessages } from '../translations/message';

import { ActivityPart } from './activity-part';
import { BalancePart } from './balance-part';
import { REPORTS_CREATE } from './permissions';
import { RecordedLink, ReportDialog } from './report-dialog';
import { reportWords, rulesWords } from './words';

const ReportsPart = ({ desk }: { desk: AssociationDesk }) => {
  const say = useMessages();
  const { locale } = useIntl();
  const mayReadRules = useMay(POLICY_READ);
  const { finances, relationship } = desk;
  const owed = finances ? reportWords(finances, { today: desk.today, locale, say }) : [];
  return (
    <Part title={say('association.reports')}>
      {owed.map((words) => (
        <Line key={words}>{words}</Line>
      ))}
      {finances?.expected ? (
        <Line>
          {say('association.expected')} <RecordLink record={finances.expected} />
        </Line>
      ) : null}
      {rulesWords(desk, say).map((words) => (
        <Line key={words}>{words}</Line>
      ))}
      {finances || relationship === null ? null : <Line>{say('association.withheld')}</Line>}
      {mayReadRules ? (
        <Link tag={NavLink} to={`/settings/${PLUGIN_ID}/policy`}>
          {say('home.open-rules')}
        </Link>
      ) : null}
      <Aside>{say('life.as-of', { date: dateWords(desk.today, locale) })}</Aside>
    </Part>
  );
};

const ChecksPart = ({ desk: { checks, association } }: { desk: AssociationDesk }) => {
  const say = useMessages();
  if (checks.length === 0) return null;
  return (
    <Part title={say('association.checks')}>
      <ul>
        {inOrder(checks).map((check) => (
          <CheckItem key={check.code} check={check} pageDocumentId={association.documentId} />
        ))}
      </ul>
    </Part>
  );
};

interface DeskViewProps {
  documentId: string;
  savedAt: string;
  /** Whether it is read by the contact of the association, who has a route of their own. */
  isOwn: boolean;
}

/** Next report, balance over time, activity by quarter and what the rules say of an association. */
export const DeskView = ({ documentId, savedAt, isOwn }: DeskViewProps) => {
  const say = useMessages();
  const mayRecord = useMay(REPORTS_CREATE);
  const [recorded, setRecorded] = useState<string>();
  const { loaded, again } = useDesk<AssociationDesk>(
    `associations/${documentId}/desk${isOwn ? '/mine' : ''}`,
    savedAt,
  );
  return (
    <Frame label={say('association.panel')} loaded={loaded} again={again}>
      {(desk, focusPanel) => (
        <>
          <ReportsPart desk={desk} />
          {recorded === undefined ? null : <RecordedLink documentId={recorded} />}
          {mayRecord ? (
            <Box>
              <ReportDialog
                desk={desk}
                onRecorded={(made) => {
                  setRecorded(made);
                  again();
                }}
                focusPanel={focusPanel}
              />
            </Box>
          ) : null}
          {desk.finances ? <BalancePart finances={desk.finances} /> : null}
          <ActivityPart desk={desk} />
          <ChecksPart desk={desk} />
        </>
      )}
    </Frame>
  );
};
