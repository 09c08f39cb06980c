import { DEFINITIONS } from '../../../server/src/content-types';
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
    for (const { id } of rows)
      await decisions.update({ where: { id }, data: secretsOf(DECISION, place, isPrivate) });
    records.add('decision', place, rows.at(-1)?.documentId);
  }
};
