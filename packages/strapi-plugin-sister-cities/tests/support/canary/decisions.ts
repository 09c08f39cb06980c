import { DEFINITIONS } from '../../../server/src/content-types';
import { isRecord } from '../../../shared/is-record';
import { uidOf } from '../../../shared/names';

import type { Host } from '../strapi';

import { baseOf } from './records';
import type { Records } from './records';
import { CHANGED, isPrivate, isPublic, NEVER_PUBLISHED, secretsOf } from './secrets';
import type { Place } from './secrets';

const DECISION = DEFINITIONS.decision;

/** What the server sets by itself. */
const SET_BY_SERVER = ['sequence'];

const entryAt = (place: Place, isHidden: boolean): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries({
      ...baseOf(DECISION, place),
      ...(isHidden ? secretsOf(DECISION, place, isPublic) : {}),
    }).filter(([name]) => !SET_BY_SERVER.includes(name)),
  );

/** What the office keeps of an entry; the dates that the relationship is held against stay among it. */
const hiddenOf = (place: Place, { datesAfter }: Record<string, unknown>): Record<string, unknown> => {
  const secrets = secretsOf(DECISION, place, isPrivate);
  const isDated = isRecord(datesAfter) && Object.values(datesAfter).some((date) => date !== null);
  return isDated && isRecord(secrets.datesAfter)
    ? { ...secrets, datesAfter: { ...datesAfter, ...secrets.datesAfter } }
    : secrets;
};

/**
 * Every relationship has the entry that it began with; the import, which has its own door to the log, adds another one.
 * What the office writes into entries is put there directly.
 */
export const makeDecisions = async (host: Host, records: Records): Promise<void> => {
  const decisions = host.strapi.db.query(uidOf('decision'));
  for (const place of [...CHANGED, ...NEVER_PUBLISHED]) {
    const relationshipDocumentId = records.of('relationship', place);
    const relationship = await host.documents('relationship').findOne({ documentId: relationshipDocumentId });
    const entry = entryAt(
      place,
      NEVER_PUBLISHED.some((each) => each === place),
    );
    await host.strapi
      .plugin('sister-cities')
      .service('import')
      .run({
        source: `decisions of ${place}`,
        content: { decisions: [{ ...entry, relationship: relationship?.slug }] },
      });
    const rows = await decisions.findMany({
      where: { relationshipDocumentId },
      orderBy: { sequence: 'asc' },
    });
    for (const row of rows) await decisions.update({ where: { id: row.id }, data: hiddenOf(place, row) });
    records.add('decision', place, rows.at(-1)?.documentId);
  }
};
