import type { LifeEntry, LifeOf } from '../../../shared/office';
import { textIn } from '../dialogs/fields';
import type { DialogField, Draft } from '../dialogs/fields';
import { optionsOf } from '../dialogs/options';
import { sentFields } from '../dialogs/sent';
import type { Say } from '../translations/message';

import { addressField } from './asked';
import { canBeTakenBack } from './history';

/** What a correction does beside telling what was wrong. */
export const WAYS = ['note', 'dates', 'restore'] as const;

const RIGHT_DATES = ['designatedOn', 'endedOn', 'endCause'];

/** A date is corrected in the entry that gave it. */
const dateFields = ({ designation, standing }: LifeOf, { from, to }: LifeEntry, say: Say): DialogField[] => [
  ...(designation === null || from.designation === to.designation
    ? []
    : ([
        { kind: 'date', name: 'designatedOn', label: say('life.field-designated-on'), required: false },
      ] satisfies DialogField[])),
  ...(standing === 'terminated' && from.standing !== to.standing
    ? ([
        { kind: 'date', name: 'endedOn', label: say('life.field-ended-on'), required: false },
        {
          kind: 'choice',
          name: 'endCause',
          label: say('life.field-end-cause'),
          options: optionsOf('endCause', say),
          required: false,
        },
      ] satisfies DialogField[])
    : []),
];

/** What a correction of an entry is told with. */
export const correctionFields = (life: LifeOf, entry: LifeEntry, draft: Draft, say: Say): DialogField[] => {
  const dates = dateFields(life, entry, say);
  const isPossible = { note: true, dates: dates.length > 0, restore: canBeTakenBack(entry) };
  return [
    {
      kind: 'lines',
      name: 'reason',
      label: say('life.field-what-was-wrong'),
      hint: say('life.hint-reason'),
      required: true,
    },
    {
      kind: 'choice',
      name: 'way',
      label: say('life.field-way'),
      options: WAYS.filter((way) => isPossible[way]).map((way) => ({
        value: way,
        label: say(`life.way-${way}`),
      })),
      required: true,
    },
    ...(textIn(draft, 'way') === 'dates' ? dates : []),
    addressField(say),
  ];
};

/** What the dialog of a correction begins with: the dates as they are on record. */
export const correctionDraft = ({ dates }: LifeOf): Draft => ({
  way: 'note',
  designatedOn: dates.designatedOn ?? '',
  endedOn: dates.endedOn ?? '',
  endCause: dates.endCause ?? '',
});

/** A correction as the server takes it. Dates that stay as they are on record are not sent. */
export const correctionRequest = (
  life: LifeOf,
  entry: LifeEntry,
  draft: Draft,
  fields: readonly DialogField[],
  locale: string,
): Record<string, unknown> => {
  const { way, ...told } = sentFields(fields, draft, locale);
  const before = new Map<string, unknown>(Object.entries(life.dates));
  return {
    ...Object.fromEntries(
      Object.entries(told).filter(
        ([name, value]) => !RIGHT_DATES.includes(name) || value !== before.get(name),
      ),
    ),
    ...(way === 'restore' ? { restore: true } : {}),
    corrects: entry.key,
    sequence: life.sequence,
  };
};
