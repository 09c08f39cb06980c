import { Badge, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';

import type { HomeAnniversaries, HomeAnniversary } from '../../../shared/home';
import { dateWords } from '../dialogs/date-words';
import { useMessages } from '../translations/message';

import { Entries, Entry, Headline, Note, Sheet } from './entries';
import { Part } from './part';

const Celebration = ({ item }: { item: HomeAnniversary }) => {
  const say = useMessages();
  const { locale } = useIntl();
  const { relationship, label, date, year, isMilestone, standing } = item;
  return (
    <Entry
      record={relationship}
      badge={isMilestone ? <Badge variant="success">{say('home.milestone')}</Badge> : null}
    >
      <Typography tag="p">
        {date === null
          ? say('home.anniversary-in', { label, year: String(year) })
          : say('home.anniversary-on', { label, day: dateWords(date, locale) })}
        {standing === 'suspended' ? ` (${say('home.suspended')})` : null}
      </Typography>
    </Entry>
  );
};

const Told = ({ told }: { told: HomeAnniversaries }) => {
  const say = useMessages();
  const { total, milestones, undated } = told;
  return (
    <Sheet>
      <Headline>
        {total === 0 ? say('home.no-anniversary') : say('home.anniversaries', { total, milestones })}
      </Headline>
      <Entries list={told}>
        {(item) => <Celebration key={`${item.relationship.documentId} ${String(item.number)}`} item={item} />}
      </Entries>
      {undated > 0 ? <Note>{say('home.undated', { count: undated })}</Note> : null}
    </Sheet>
  );
};

/** What there is to celebrate within a year (P32), the milestones first. */
export const AnniversariesWidget = () => <Part of="anniversaries">{(told) => <Told told={told} />}</Part>;
