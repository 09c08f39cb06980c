import { Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';

import type { HomeQuiet, QuietRelationship } from '../../../shared/home';
import { dateWords } from '../dialogs/date-words';
import { useMessages } from '../translations/message';

import { Entries, Entry, Headline, Note, Sheet } from './entries';
import { Part } from './part';
import { durationWords, measureWords } from './words';

const Silence = ({ item: { relationship, lastContactOn, months } }: { item: QuietRelationship }) => {
  const say = useMessages();
  const { locale } = useIntl();
  return (
    <Entry record={relationship}>
      <Typography tag="p">
        {lastContactOn === null || months === null
          ? say('home.no-contact-on-file')
          : say('home.last-contact', {
              day: dateWords(lastContactOn, locale),
              duration: durationWords(months, locale),
            })}
      </Typography>
    </Entry>
  );
};

const Told = ({ told }: { told: HomeQuiet }) => {
  const say = useMessages();
  const { locale } = useIntl();
  const { active, total } = told;
  if (active === 0) return <Headline>{say('home.no-active-partner')}</Headline>;
  return (
    <Sheet>
      <Headline>{say('home.quiet', { total, active })}</Headline>
      <Note>{measureWords(told, locale, say)}</Note>
      <Entries list={told}>{(item) => <Silence key={item.relationship.documentId} item={item} />}</Entries>
    </Sheet>
  );
};

/** Of which partners nothing was heard for long (S06), the longest silence first. */
export const QuietWidget = () => <Part of="quiet">{(told) => <Told told={told} />}</Part>;
