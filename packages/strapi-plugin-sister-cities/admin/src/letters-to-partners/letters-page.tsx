import { Box, Link } from '@strapi/design-system';
import { ArrowLeft } from '@strapi/icons';
import { Layouts, Page, useAuth } from '@strapi/strapi/admin';
import { NavLink } from 'react-router-dom';

import { listPage } from '../model/pages';
import { useMessages } from '../translations/message';

import { LETTERS_WRITE } from './rights';
import { Wizard } from './wizard';

/** The page on which one letter is written to every partner (P14). */
const LettersPage = () => {
  const say = useMessages();
  const user = useAuth('LettersPage', (auth) => auth.user?.id);
  return (
    <Page.Protect permissions={[LETTERS_WRITE]}>
      <Page.Main>
        <Page.Title>{say('letters.title')}</Page.Title>
        <Layouts.Header
          title={say('letters.title')}
          subtitle={say('letters.subtitle')}
          navigationAction={
            <Link tag={NavLink} to={listPage('letter')} startIcon={<ArrowLeft aria-hidden />}>
              {say('letters.all-letters')}
            </Link>
          }
        />
        <Layouts.Content>
          <Box paddingBottom={8}>{user === undefined ? null : <Wizard key={user} user={String(user)} />}</Box>
        </Layouts.Content>
      </Page.Main>
    </Page.Protect>
  );
};

export default LettersPage;
