import { Flex, Link, Typography } from '@strapi/design-system';
import { forwardRef } from 'react';

import { Alert } from '../dialogs/alert';
import { useMessages } from '../translations/message';

import { ruleAnchor } from './refusal';
import type { Refusal } from './refusal';

const HEADLINES = {
  conflict: 'policy.conflict',
  failure: 'policy.failure',
  unknown: 'policy.unknown',
} as const;

interface RefusalAlertProps {
  refusal: Refusal;
  /** The words for a rule, by its name. */
  labelOf: (rule: string) => string;
  reload: () => void;
}

/** Why nothing was saved, or that nobody knows, announced and in focus; what is wrong with a rule stands at the rule. */
export const RefusalAlert = forwardRef<HTMLDivElement, RefusalAlertProps>(
  ({ refusal, labelOf, reload }, ref) => {
    const say = useMessages();
    const headline =
      refusal.kind === 'problems'
        ? say('policy.problems', { count: refusal.count })
        : say(HEADLINES[refusal.kind]);
    const mayReload = refusal.kind === 'conflict' || refusal.kind === 'unknown';
    return (
      <Alert
        ref={ref}
        headline={headline}
        reload={mayReload ? { label: say('policy.reload'), act: reload } : undefined}
      >
        {refusal.kind === 'problems' ? (
          <Flex tag="ul" direction="column" alignItems="flex-start" paddingTop={2}>
            {Object.keys(refusal.byRule).map((rule) => (
              <li key={rule}>
                <Link href={`#${ruleAnchor(rule)}`}>{labelOf(rule)}</Link>
              </li>
            ))}
            {refusal.others.map((each) => (
              <li key={each}>
                <Typography>{each}</Typography>
              </li>
            ))}
          </Flex>
        ) : (
          <Typography tag="p">{refusal.message}</Typography>
        )}
      </Alert>
    );
  },
);
RefusalAlert.displayName = 'RefusalAlert';
