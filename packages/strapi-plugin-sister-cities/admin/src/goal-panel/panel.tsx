import { uidOf } from '../../../shared/names';
import type { PanelDescription, PanelProps } from '../admin-app';
import { useMay } from '../dialogs/use-may';
import { useMessages } from '../translations/message';

import { GoalWays } from './goal-ways';
import { GOALS_EVOLVE } from './permissions';

/** The panel beside the form of a stored goal, for whoever may revise, achieve and retire goals. */
export const GoalPanel = ({ model, documentId, document }: PanelProps): PanelDescription | null => {
  const say = useMessages();
  const mayEvolve = useMay(GOALS_EVOLVE);
  if (model !== uidOf('goal') || !mayEvolve) return null;
  if (documentId === undefined || document === undefined) return null;
  const { locale } = document;
  return {
    title: say('goal.panel'),
    content: (
      <GoalWays
        documentId={documentId}
        goal={document}
        contentLocale={typeof locale === 'string' ? locale : undefined}
      />
    ),
  };
};
