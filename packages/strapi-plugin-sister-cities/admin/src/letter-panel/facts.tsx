import { Box, Link, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { NavLink } from 'react-router-dom';

import type { TypeName } from '../../../shared/names';
import { dateWords } from '../dialogs/date-words';
import { languageWords, listWords } from '../inbox/age';
import { recordPage } from '../model/pages';
import { useMessages } from '../translations/message';

import type { Family, Linked } from './family';
import { missingLanguages, withoutLanguages } from './languages';
import type { Version } from './languages';
import { afterPublishing, draftTellsMore, localDay, readersNow } from './readers';
import type { Reading } from './readers';

const Lines = ({ children }: { children: ReactNode }) => (
  <Box tag="ul" style={{ overflowWrap: 'anywhere' }}>
    {children}
  </Box>
);

/** A record that leads to its form, if whoever asks may read it. */
const RecordLine = ({ type, record, words }: { type: TypeName; record: Linked; words: string }) => (
  <li>
    {record.title === '' ? (
      <Typography>{words}</Typography>
    ) : (
      <Link tag={NavLink} to={recordPage(type, record.documentId)}>
        {words}
      </Link>
    )}
  </li>
);

/** The cities that a letter goes to, and what is said of them in words. */
export const Recipients = ({ family, recipientsText }: { family: Family; recipientsText: string }) => {
  const say = useMessages();
  const { recipients } = family;
  if (recipients.length === 0 && recipientsText === '')
    return <Typography tag="p">{say('letter.no-recipient')}</Typography>;
  return (
    <Lines>
      {recipients.map(({ documentId, name }) => (
        <RecordLine
          key={documentId}
          type="city"
          record={{ documentId, title: name }}
          words={name === '' ? say('letter.unnamed') : name}
        />
      ))}
      {recipientsText === '' ? null : (
        <li>
          <Typography>{recipientsText}</Typography>
        </li>
      )}
    </Lines>
  );
};

/** Who reads a letter now, and who will once its draft is published. */
export const Readers = ({ published, shown }: { published: Family['published']; shown: Reading }) => {
  const say = useMessages();
  const { locale } = useIntl();
  const day = published ? dateWords(localDay(new Date(published.since)), locale) : '';
  const next = afterPublishing(shown, localDay(new Date()));
  return (
    <>
      <Typography tag="p">{say(`letter.now-${readersNow(published)}`, { day })}</Typography>
      {draftTellsMore(shown, published) ? (
        <>
          {published ? (
            <Typography tag="p" paddingTop={2}>
              {say('letter.draft-differs')}
            </Typography>
          ) : null}
          <Typography tag="p">{say(`letter.next-${next.readers}`)}</Typography>
          {next.readers === 'never' ? null : (
            <Typography tag="p">
              {next.from === null
                ? say('letter.from-now')
                : say('letter.from-embargo', { day: dateWords(next.from, locale) })}
            </Typography>
          )}
        </>
      ) : null}
    </>
  );
};

/** The languages in which a letter is there, and those of its recipients that are missing. */
export const Languages = ({ family, documentId }: { family: Family; documentId: string }) => {
  const say = useMessages();
  const { locale } = useIntl();
  const { versions, recipients, knowsLanguages } = family;
  const missing = missingLanguages(versions, recipients);
  const unknown = withoutLanguages(recipients).filter((name) => name !== '');
  const nameOf = (language: string | null): string =>
    language === null ? say('letter.no-language') : languageWords(language, locale);
  const wordsOf = (version: Version): string => {
    const { language, title, isOriginal, isPublished } = version;
    const words =
      version.documentId === documentId
        ? say('letter.this-letter', { language: nameOf(language) })
        : say('letter.in-language', { language: nameOf(language), title });
    const told = isOriginal && versions.length > 1 ? say('letter.is-original', { words }) : words;
    return isPublished ? told : say('letter.is-draft', { words: told });
  };
  return (
    <>
      <Lines>
        {versions.map((version) => (
          <RecordLine
            key={version.documentId}
            type="letter"
            // The page that one is on needs no link.
            record={version.documentId === documentId ? { ...version, title: '' } : version}
            words={wordsOf(version)}
          />
        ))}
        {missing.map(({ language, cities }) => (
          <li key={language}>
            <Typography fontWeight="bold">
              {say('letter.missing', { language: nameOf(language), cities: listWords(cities, locale) })}
            </Typography>
          </li>
        ))}
      </Lines>
      {!knowsLanguages || recipients.length === 0 ? null : (
        <Typography tag="p" variant="pi" textColor="neutral700" paddingTop={1}>
          {unknown.length > 0
            ? say('letter.languages-unknown', { cities: listWords(unknown, locale) })
            : null}
          {unknown.length === 0 && missing.length === 0 ? say('letter.none-missing') : null}
        </Typography>
      )}
    </>
  );
};

/** What a letter answers, and what answers it. */
export const Answers = ({ family: { inReplyTo, replies } }: { family: Family }) => {
  const say = useMessages();
  if (inReplyTo.length + replies.length === 0)
    return <Typography tag="p">{say('letter.no-answer')}</Typography>;
  const line = (record: Linked, id: 'letter.in-reply-to' | 'letter.reply') => (
    <RecordLine
      key={record.documentId}
      type="letter"
      record={record}
      words={say(id, { title: record.title === '' ? say('letter.unnamed') : record.title })}
    />
  );
  return (
    <Lines>
      {inReplyTo.map((record) => line(record, 'letter.in-reply-to'))}
      {replies.map((record) => line(record, 'letter.reply'))}
    </Lines>
  );
};
