import { Box, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';

import type { LifeOf } from '../../../shared/office';
import { dateWords } from '../dialogs/date-words';
import { useMessages } from '../translations/message';
import type { MessageId } from '../translations/message';
import { choiceWords } from '../translations/vocabulary/choice-words';

import { stateWords } from './state-words';

/** What is on file about where a relationship stands; `null` is told as such only where it matters. */
const useFacts = (life: LifeOf): [MessageId, string][] => {
  const say = useMessages();
  const { locale } = useIntl();
  const { dates, deadlines, establishedOn, lastContactOn } = life;
  const optional = (id: MessageId, date: string | null): [MessageId, string][] =>
    date === null ? [] : [[id, dateWords(date, locale)]];
  return [
    ...optional('life.since', dates.designatedOn),
    ...optional('life.ended', dates.endedOn),
    ...(dates.endCause === null
      ? []
      : ([['life.end-cause', choiceWords(say, 'endCause', dates.endCause)]] satisfies [MessageId, string][])),
    ['life.established', establishedOn === null ? say('life.not-on-file') : dateWords(establishedOn, locale)],
    [
      'life.last-contact',
      lastContactOn === null ? say('life.not-on-file') : dateWords(lastContactOn, locale),
    ],
    ...optional('life.recommend-by', deadlines.recommendationBy),
    ...optional('life.council-by', deadlines.councilBy),
  ];
};

/** Where a relationship stands, since when, and the day for which all of the panel holds. */
export const Standing = ({ life }: { life: LifeOf }) => {
  const say = useMessages();
  const { locale } = useIntl();
  const facts = useFacts(life);
  return (
    <Box width="100%">
      <Typography tag="p" variant="delta">
        {stateWords(life, say)}
      </Typography>
      <Box tag="dl" paddingTop={2}>
        {facts.map(([id, words]) => (
          <Box key={id} paddingBottom={1}>
            <Typography tag="dt" variant="pi" fontWeight="bold" textColor="neutral700">
              {say(id)}
            </Typography>
            <Typography tag="dd">{words}</Typography>
          </Box>
        ))}
      </Box>
      <Typography tag="p" variant="pi" textColor="neutral700">
        {say('life.as-of', { date: dateWords(life.today, locale) })}
      </Typography>
    </Box>
  );
};
