import { Badge, Typography } from '@strapi/design-system';

import type { HomeReady, ReadyRelationship } from '../../../shared/home';
import { WarningBadge } from '../dialogs/warning-badge';
import { useMessages } from '../translations/message';
import type { MessageId } from '../translations/message';

import { Entries, Entry, Headline, Note, Sheet } from './entries';
import { Part } from './part';

const CHANGES: Readonly<Partial<Record<ReadyRelationship['transition'], MessageId>>> = {
  designate_friendship: 'home.to-friendship',
  designate_sister: 'home.to-sister',
  change_friendship_to_sister: 'home.friendship-to-sister',
};

const metWords = ({ open, checks, reason }: ReadyRelationship): [MessageId, number] | undefined => {
  if (reason !== null || open > 0) return undefined;
  return [checks === 0 ? 'home.no-check' : 'home.checks-met', checks];
};

const Candidate = ({ item }: { item: ReadyRelationship }) => {
  const say = useMessages();
  const change = CHANGES[item.transition];
  const met = metWords(item);
  return (
    <Entry
      record={item.relationship}
      badge={
        item.open === 0 ? (
          <Badge variant="success">{say('home.is-ready')}</Badge>
        ) : (
          <WarningBadge>{say('home.one-open')}</WarningBadge>
        )
      }
    >
      {change === undefined ? null : <Typography tag="p">{say(change)}</Typography>}
      <Note>{met === undefined ? item.reason : say(met[0], { count: met[1] })}</Note>
    </Entry>
  );
};

const Told = ({ told }: { told: HomeReady }) => {
  const say = useMessages();
  const { total, ready, waiting, decisionBody } = told;
  return (
    <Sheet>
      <Headline>
        {total === 0 ? say('home.none-ready') : say('home.ready', { ready, open: total - ready })}
      </Headline>
      {decisionBody === null || total === 0 ? null : (
        <Note>{say('home.decides', { body: decisionBody })}</Note>
      )}
      <Entries list={told}>{(item) => <Candidate key={item.relationship.documentId} item={item} />}</Entries>
      <Note>
        {total + waiting === 0 ? say('home.none-can-change') : say('home.waiting', { count: waiting })}
      </Note>
    </Sheet>
  );
};

/** What could go to the Council (P29, P30), and what misses one thing. */
export const ReadyWidget = () => <Part of="ready">{(told) => <Told told={told} />}</Part>;
