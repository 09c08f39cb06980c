import { Badge, Box, Flex, Link, Typography } from '@strapi/design-system';
import { CheckCircle, CrossCircle, Question } from '@strapi/icons';
import { NavLink } from 'react-router-dom';

import { WarningBadge } from '../dialogs/warning-badge';
import type { Check } from '../../../shared/eligibility';
import { recordPage } from '../model/pages';
import { useMessages } from '../translations/message';

import { verdictOf } from './checks';

const ICONS = {
  'life.check-met': { Icon: CheckCircle, color: 'success600' },
  'life.check-unmet': { Icon: CrossCircle, color: 'danger600' },
  'life.check-unknown': { Icon: Question, color: 'warning600' },
} as const;

const Verdict = ({ check }: { check: Check }) => {
  const say = useMessages();
  const verdict = verdictOf(check);
  const known = Object.entries(ICONS).find(([id]) => id === verdict)?.[1] ?? ICONS['life.check-unknown'];
  return (
    <Flex gap={1}>
      <known.Icon aria-hidden fill={known.color} width="1.6rem" height="1.6rem" />
      <Typography fontWeight="bold">{say(verdict)}</Typography>
    </Flex>
  );
};

const Records = ({ check, pageDocumentId }: { check: Check; pageDocumentId: string }) => {
  const records = check.records.filter(({ documentId }) => documentId !== pageDocumentId);
  if (records.length === 0) return null;
  return (
    <Flex tag="ul" gap={2} wrap="wrap">
      {records.map(({ type, documentId, title }) => (
        <li key={`${type} ${documentId}`}>
          <Link tag={NavLink} to={recordPage(type, documentId)} style={{ overflowWrap: 'anywhere' }}>
            {title}
          </Link>
        </li>
      ))}
    </Flex>
  );
};

interface CheckItemProps {
  check: Check;
  /** Records other than this one are linked. */
  pageDocumentId: string;
}

/** One rule of the city and what it finds: never by colour alone. */
export const CheckItem = ({ check, pageDocumentId }: CheckItemProps) => {
  const say = useMessages();
  return (
    <Box tag="li" paddingTop={2} paddingBottom={2} borderColor="neutral150" borderStyle="solid none none">
      <Flex gap={2} wrap="wrap" justifyContent="space-between">
        <Verdict check={check} />
        <Flex gap={1} wrap="wrap">
          {check.isAssumption ? <WarningBadge>{say('policy.assumption')}</WarningBadge> : null}
          <Badge>{say(check.severity === 'block' ? 'life.blocks' : 'life.warns')}</Badge>
        </Flex>
      </Flex>
      <Typography tag="p" fontWeight="bold" paddingTop={1}>
        {say(`check.${check.code}`)}
      </Typography>
      <Typography tag="p" style={{ overflowWrap: 'anywhere' }}>
        {check.reason}
      </Typography>
      <Records check={check} pageDocumentId={pageDocumentId} />
      <Typography tag="p" variant="pi" textColor="neutral700" style={{ overflowWrap: 'anywhere' }}>
        {check.source}
      </Typography>
    </Box>
  );
};
