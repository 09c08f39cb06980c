import { LinkButton } from '@strapi/design-system';
import { Mail } from '@strapi/icons';
import { NavLink, useParams } from 'react-router-dom';

import { uidOf } from '../../../shared/names';
import { useMay } from '../dialogs/use-may';
import { useMessages } from '../translations/message';

import { LETTERS_PATH } from './address';
import { LETTERS_WRITE } from './rights';

/** Stands above the list of letters, for whoever may write to every partner. */
export const ListAction = () => {
  const say = useMessages();
  const { slug } = useParams();
  const mayWrite = useMay(LETTERS_WRITE);
  if (slug !== uidOf('letter') || !mayWrite) return null;
  return (
    <LinkButton tag={NavLink} to={`/${LETTERS_PATH}`} variant="secondary" startIcon={<Mail aria-hidden />}>
      {say('letters.title')}
    </LinkButton>
  );
};
