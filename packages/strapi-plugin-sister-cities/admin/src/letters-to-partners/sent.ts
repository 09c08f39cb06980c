import { isRecord } from '../../../shared/is-record';
import type { PartnerToWriteTo } from '../../../shared/letters-to-partners';
import { textIn } from '../dialogs/fields';
import type { DialogField, Draft } from '../dialogs/fields';
import { sentFields } from '../dialogs/sent';
import { answerIn } from '../settings/refusal';
import type { Say } from '../translations/message';

/** A draft as the server takes it. */
export const lettersRequest = (
  draft: Draft,
  fields: readonly DialogField[],
  partners: readonly PartnerToWriteTo[],
  locale: string,
): Record<string, unknown> => ({
  ...sentFields(fields, draft, locale),
  key: textIn(draft, 'key'),
  title: textIn(draft, 'title'),
  text: textIn(draft, 'text'),
  partners: partners.map(({ relationship, version }) => ({ relationship, version })),
});

/** Why no letters were made, as far as it is known. */
export type NotMade =
  /** Nobody answered: they may have been made. */
  | { kind: 'lost' }
  /** They were made before, with other words. */
  | { kind: 'made-before'; message: string; letters: readonly string[] }
  /** What is on file is no longer what was shown. */
  | { kind: 'changed'; message: string }
  | { kind: 'refused'; messages: readonly string[] };

const UNREACHABLE: readonly unknown[] = [undefined, 502, 503, 504];

const statusOf = (thrown: unknown): unknown =>
  answerIn(thrown).status ?? (isRecord(thrown) ? thrown.status : undefined);

const lettersIn = (thrown: unknown): string[] => {
  const inside = (value: unknown, name: string): unknown => (isRecord(value) ? value[name] : undefined);
  const path = ['response', 'data', 'error', 'details', 'letters'];
  const letters = path.reduce(inside, thrown);
  return Array.isArray(letters) ? letters.filter((each) => typeof each === 'string') : [];
};

/** What a request that failed means. */
export const notMade = (thrown: unknown): NotMade => {
  const status = statusOf(thrown);
  if (UNREACHABLE.includes(status)) return { kind: 'lost' };
  const { message, problems } = answerIn(thrown);
  const letters = lettersIn(thrown);
  if (status === 409)
    return letters.length > 0 ? { kind: 'made-before', message, letters } : { kind: 'changed', message };
  const told = problems.length > 0 ? problems.map((each) => each.message) : [message];
  return { kind: 'refused', messages: [...new Set(told)].filter((each) => each !== '') };
};

const reasonsFor = (failure: NotMade, say: Say): readonly string[] => {
  switch (failure.kind) {
    case 'lost':
      return [say('letters.lost'), say('letters.lost-hint')];
    case 'refused':
      return [say('letters.not-made'), ...failure.messages];
    default:
      return [say('letters.not-made'), failure.message];
  }
};

/** The same for whoever has left the page. */
export const notMadeWords = (failure: NotMade, say: Say): string =>
  `${say('letters.title')}: ${reasonsFor(failure, say).filter(Boolean).join(' ')}`;
