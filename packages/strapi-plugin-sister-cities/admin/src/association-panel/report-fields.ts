import type { AssociationFinances } from '../../../shared/desk';
import type { DialogField, Draft } from '../dialogs/fields';
import { optionsOf } from '../dialogs/options';
import { sentFields } from '../dialogs/sent';
import type { Say } from '../translations/message';

/** What is asked of a report at once; the rest is in its form. */
export const reportFields = (say: Say): DialogField[] => [
  {
    kind: 'choice',
    name: 'kind',
    label: say('association.kind'),
    options: optionsOf('reportKind', say),
    required: true,
  },
  {
    kind: 'date',
    name: 'periodStart',
    label: say('association.period-start'),
    hint: say('association.hint-period'),
    required: true,
  },
  {
    kind: 'date',
    name: 'periodEnd',
    label: say('association.period-end'),
    hint: say('association.hint-period'),
    required: true,
  },
  {
    kind: 'date',
    name: 'submittedOn',
    label: say('association.submitted-on'),
    hint: say('association.hint-submitted'),
    required: false,
  },
  {
    kind: 'money',
    name: 'lowestBalance',
    label: say('association.lowest-balance'),
    hint: say('association.hint-money'),
    required: false,
  },
  {
    kind: 'money',
    name: 'endingBalance',
    label: say('association.ending-balance'),
    hint: say('association.hint-money'),
    required: false,
  },
];

/** What the dialog begins with: the period that follows the last report, arrived today. */
export const reportDraft = (nextPeriod: AssociationFinances['nextPeriod'], today: string): Draft => ({
  kind: 'financial',
  periodStart: nextPeriod?.periodStart ?? '',
  periodEnd: nextPeriod?.periodEnd ?? '',
  submittedOn: today,
});

/** A report as the Content Manager takes it. */
export const reportRequest = (
  associationDocumentId: string,
  fields: readonly DialogField[],
  draft: Draft,
  locale: string,
): Record<string, unknown> => ({
  ...sentFields(fields, draft, locale),
  association: { connect: [{ documentId: associationDocumentId }] },
});
