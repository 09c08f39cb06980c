import { Box, Link, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { NavLink } from 'react-router-dom';

import type { EventDesk } from '../../../shared/desk';
import { dateWords } from '../dialogs/date-words';
import { useMay } from '../dialogs/use-may';
import { RecordLink } from '../home-widgets/entries';
import { recordPage } from '../model/pages';
import { Frame } from '../record-panel/frame';
import { Line, Part } from '../record-panel/part';
import { useDesk } from '../record-panel/use-desk';
import { CheckItem } from '../relationship-panel/check-item';
import { useMessages } from '../translations/message';
import type { MessageId } from '../translations/message';

import { calendarWords } from './calendar';
import type { EventOnPage } from './calendar';
import { EditionDialog } from './edition-dialog';
import { EVENTS_CREATE, EVENTS_REPEAT } from './permissions';

const ActivityPart = ({ documentId, activity }: { documentId: string } & Pick<EventDesk, 'activity'>) => {
  const say = useMessages();
  const { locale } = useIntl();
  const { answer, from, to, isAsked, of } = activity;
  return (
    <Part title={say('event.activity')}>
      <Typography tag="p" fontWeight="bold">
        {say(`event.answer-${answer}`, { from: dateWords(from, locale), to: dateWords(to, locale) })}
      </Typography>
      {isAsked ? null : <Line>{say('event.not-asked')}</Line>}
      {of.length === 0 ? <Line>{say('event.of-none')}</Line> : null}
      {of.map(({ relationship, checks }) => (
        <Box key={relationship.documentId}>
          <RecordLink record={relationship} />
          <ul>
            {checks.map((check) => (
              <CheckItem key={check.code} check={{ ...check, records: [] }} pageDocumentId={documentId} />
            ))}
          </ul>
        </Box>
      ))}
    </Part>
  );
};

const CalendarPart = ({ event, desk }: { event: EventOnPage; desk: EventDesk }) => {
  const say = useMessages();
  const { locale } = useIntl();
  const { timeZone: zone } = Intl.DateTimeFormat().resolvedOptions();
  const { day, hours, forReader, place, note } = calendarWords(event, desk, { locale, zone, say });
  const told: [MessageId, string | null][] = [
    ['event.day', day],
    ['event.hours', hours],
    ['event.for-you', forReader],
    ['event.place', place ?? say('event.no-place')],
  ];
  return (
    <Part title={say('event.calendar')}>
      {note === null ? null : <Line>{note}</Line>}
      <dl>
        {told.map(([id, words]) =>
          words === null ? null : (
            <Box key={id} paddingBottom={1}>
              <Typography tag="dt" variant="pi" fontWeight="bold" textColor="neutral700">
                {say(id)}
              </Typography>
              <Typography tag="dd" style={{ overflowWrap: 'anywhere' }}>
                {words}
              </Typography>
            </Box>
          ),
        )}
      </dl>
    </Part>
  );
};

interface EventViewProps {
  documentId: string;
  event: EventOnPage;
  contentLocale: string | undefined;
  savedAt: string;
}

/** Whether an event counts as activity, how it stands in a calendar, and its next edition. */
export const EventView = ({ documentId, event, contentLocale, savedAt }: EventViewProps) => {
  const say = useMessages();
  const mayRepeat = useMay(EVENTS_REPEAT);
  const mayCreate = useMay(EVENTS_CREATE);
  const [made, setMade] = useState<string>();
  const { loaded, again } = useDesk<EventDesk>(`events/${documentId}/desk`, savedAt, contentLocale);
  return (
    <Frame label={say('event.panel')} loaded={loaded} again={again}>
      {(desk, focusPanel) => (
        <>
          <ActivityPart documentId={documentId} activity={desk.activity} />
          <CalendarPart event={event} desk={desk} />
          {desk.next ? (
            <Part title={say('event.next')}>
              <Line>{say('event.of-series', { series: desk.next.series.title })}</Line>
              {made === undefined ? null : (
                <Link tag={NavLink} to={recordPage('event', made)}>
                  {say('event.open-edition')}
                </Link>
              )}
              {mayRepeat && mayCreate ? (
                <Box>
                  <EditionDialog
                    documentId={documentId}
                    next={desk.next}
                    contentLocale={contentLocale}
                    onMade={setMade}
                    focusPanel={focusPanel}
                  />
                </Box>
              ) : null}
            </Part>
          ) : null}
        </>
      )}
    </Frame>
  );
};
