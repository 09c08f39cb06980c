import { Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';

import { formatMoney } from '../../../shared/money';
import type { VocabularyName } from '../../../shared/vocabulary';
import { useChoiceLabel } from '../fields/choices/use-choice-label';

import { textsOf } from './texts-of';

/** Looks like the cells of the Content Manager, which shows a dash where there is nothing. */
const CellText = ({ children }: { children: string }) => (
  <Typography textColor="neutral800" ellipsis maxWidth="30rem" title={children}>
    {children === '' ? '-' : children}
  </Typography>
);

/** One or several values of a vocabulary, by their labels. */
export const ChoiceText = ({ vocabulary, value }: { vocabulary: VocabularyName; value: unknown }) => {
  const label = useChoiceLabel(vocabulary);
  return <CellText>{textsOf(value).map(label).join(', ')}</CellText>;
};

/** An amount of money as people write it. */
export const MoneyText = ({ value }: { value: unknown }) => {
  const { locale } = useIntl();
  return (
    <CellText>
      {textsOf(value)
        .map((text) => formatMoney(text, locale) ?? text)
        .join(', ')}
    </CellText>
  );
};
