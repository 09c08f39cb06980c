import { Box, Flex, Link, Typography } from '@strapi/design-system';
import { useEffect, useRef } from 'react';
import { NavLink } from 'react-router-dom';

import type { PolicyEffect, PolicyEffects } from '../../../shared/policy-page';
import { recordPage } from '../model/pages';
import { useMessages } from '../translations/message';
import { choiceWords } from '../translations/vocabulary/choice-words';

import type { Draft } from './draft';
import { freedomWords, verdictWords } from './effect-words';

/** What was looked at: the effects of one state of the form. */
export type Previewed = 'loading' | { of: Draft; found: PolicyEffects } | undefined;

const Effect = ({ effect }: { effect: PolicyEffect }) => {
  const say = useMessages();
  const { relationship, transition, checks } = effect;
  const freedom = freedomWords(effect);
  return (
    <Box tag="li" paddingTop={3}>
      <Typography tag="p" fontWeight="bold">
        <Link tag={NavLink} to={recordPage(relationship.type, relationship.documentId)}>
          {relationship.title}
        </Link>
        {': '}
        {choiceWords(say, 'decisionClassification', transition)}
      </Typography>
      {freedom === undefined ? null : <Typography tag="p">{say(freedom)}</Typography>}
      <Box tag="ul" paddingLeft={4}>
        {checks.map(({ code, before, after, reason }) => (
          <li key={code}>
            <Typography style={{ overflowWrap: 'anywhere' }}>
              {say('policy.effect-check', {
                check: say(`check.${code}`),
                before: verdictWords(before, say),
                after: verdictWords(after, say),
                reason,
              })}
            </Typography>
          </li>
        ))}
      </Box>
    </Box>
  );
};

/** What the rules in the form would change. What somebody has typed since makes it a thing of the past. */
export const EffectsNote = ({ previewed, draft }: { previewed: Previewed; draft: Draft }) => {
  const say = useMessages();
  const ref = useRef<HTMLDivElement>(null);
  const isShown = typeof previewed === 'object' && previewed.of === draft;
  useEffect(() => {
    if (isShown) ref.current?.focus();
  }, [isShown]);
  if (previewed === 'loading')
    return (
      <Box role="status">
        <Typography tag="p">{say('policy.looking')}</Typography>
      </Box>
    );
  if (!isShown) return null;
  const { relationships, effects } = previewed.found;
  return (
    <Box
      ref={ref}
      tabIndex={-1}
      role="status"
      background="neutral0"
      borderColor="primary200"
      hasRadius
      padding={6}
    >
      <Flex direction="column" alignItems="stretch" gap={2}>
        <Typography tag="h2" variant="delta">
          {say('policy.effects-title')}
        </Typography>
        <Typography tag="p">
          {effects.length === 0
            ? say('policy.effects-none', { count: relationships })
            : say('policy.effects-some', { count: effects.length })}
        </Typography>
        <ul>
          {effects.map((effect) => (
            <Effect key={`${effect.relationship.documentId} ${effect.transition}`} effect={effect} />
          ))}
        </ul>
      </Flex>
    </Box>
  );
};
