import type { Say } from '../translations/message';

import type { NotUndone } from './not-undone';
import { notUndoneWords } from './not-undone';
import type { Step } from './steps';

/** What somebody is told who has left the page. */
export interface Notice {
  type: 'success' | 'warning' | 'danger';
  message: string;
}

const because = (headline: string, reasons: readonly string[]): string =>
  [headline, ...reasons].filter(Boolean).join(' – ');

/** How an import ended; `undefined` where it has not. */
export const endNotice = (step: Step, say: Say): Notice | undefined => {
  switch (step.at) {
    case 'done': {
      const headline = say('import.done-title', { name: step.file.name });
      return { type: 'success', message: because(headline, [say('import.counts', { ...step.counts })]) };
    }
    case 'report': {
      const { counts, problems } = step.report;
      const reasons = [say('import.counts', { ...counts }), ...problems.map(({ message }) => message)];
      const headline = `${step.file.name}: ${say('import.failed-title')}`;
      return { type: 'danger', message: because(headline, reasons) };
    }
    case 'failed': {
      const headline = `${step.file.name}: ${say('import.failed-title')}`;
      return { type: 'danger', message: because(headline, [step.message]) };
    }
    case 'lost':
      return { type: 'warning', message: `${step.file.name}: ${say('import.lost-left')}` };
    default:
      return undefined;
  }
};

/** Why an import was not undone. */
export const notUndoneNotice = (name: string, why: NotUndone, say: Say): Notice => {
  const { headline, reason } = notUndoneWords(why, say);
  return {
    type: why.kind === 'unknown' ? 'warning' : 'danger',
    message: because(`${name}: ${headline}`, [reason]),
  };
};
