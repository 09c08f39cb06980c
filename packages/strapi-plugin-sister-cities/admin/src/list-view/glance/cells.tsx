import { Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';

import type { Glance, NextDue } from '../../../../shared/glance';
import { dateWords } from '../../dialogs/date-words';
import { countryName, flagOf } from '../../model/country-name';
import { useMessages } from '../../translations/message';
import type { Say } from '../../translations/message';

import { useGlance } from './use-glance';

interface Shown {
  glance: Glance;
  say: Say;
  locale: string;
}

interface CellProps {
  documentId: string;
  children: (shown: Shown) => ReactNode;
}

const Words = ({ children }: { children: ReactNode }) => (
  <Typography textColor="neutral800" ellipsis maxWidth="30rem">
    {children}
  </Typography>
);

const Cell = ({ documentId, children }: CellProps) => {
  const loaded = useGlance(documentId);
  const say = useMessages();
  const { locale } = useIntl();
  if (loaded.state === 'loading') return <Words>…</Words>;
  if (loaded.state === 'failed') return <Words>{say('glance.failed')}</Words>;
  return <Words>{(loaded.value && children({ glance: loaded.value, say, locale })) ?? '-'}</Words>;
};

/** The country of the partner with its flag, which is read out by its name only. */
export const CountryCell = ({ documentId }: { documentId: string }) => (
  <Cell documentId={documentId}>
    {({ glance: { countryCode, countryName: written }, locale }) =>
      countryCode === null ? null : (
        <>
          <span aria-hidden>{flagOf(countryCode)}</span> {written ?? countryName(countryCode, locale)}
        </>
      )
    }
  </Cell>
);

const dueWords = ({ kind, on, isLate }: NextDue, say: Say, locale: string): string => {
  const due = say('glance.due', { what: say(`glance.${kind}`), day: dateWords(on, locale) });
  return isLate ? say('glance.late', { due }) : due;
};

/** What is to happen next, and by when. */
export const NextDueCell = ({ documentId }: { documentId: string }) => (
  <Cell documentId={documentId}>
    {({ glance: { nextDue }, say, locale }) =>
      nextDue && (
        <Typography textColor={nextDue.isLate ? 'danger700' : 'neutral800'}>
          {dueWords(nextDue, say, locale)}
        </Typography>
      )
    }
  </Cell>
);

/** When the two cities were last in touch. */
export const LastContactCell = ({ documentId }: { documentId: string }) => (
  <Cell documentId={documentId}>
    {({ glance: { lastContactOn }, locale }) => lastContactOn && dateWords(lastContactOn, locale)}
  </Cell>
);
