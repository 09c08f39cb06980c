import { isLocalized, publicDefinitions } from '../../../server/src/content-types';

import type { Host } from '../strapi';

import { drafted } from './records';
import type { Records } from './records';
import { CHANGED, isPublic, NEVER_PUBLISHED, secretsOf } from './secrets';

const withoutDrafts = publicDefinitions.filter(
  ({ draftAndPublish, appendOnly }) => !draftAndPublish && !appendOnly,
);

/** What has no drafts is public as soon as it is written. */
const writePublic = async (host: Host, records: Records): Promise<void> => {
  for (const definition of withoutDrafts) {
    const documentId = records.of(definition.name, 's');
    const data = secretsOf(definition, 's', isPublic);
    await host.documents(definition.name).update({ documentId, data });
    const translation = secretsOf(definition, 'e', ({ pluginOptions }) => pluginOptions.i18n.localized);
    await host
      .documents(definition.name)
      .update({ documentId, locale: 'es', data: { ...data, ...translation } });
  }
};

/** Publishes every draft and every translation: what was a secret is public now, but for private attributes. */
export const publishAll = async (host: Host, records: Records): Promise<void> => {
  await writePublic(host, records);
  for (const definition of drafted) {
    for (const place of [...CHANGED, 'h' as const, ...NEVER_PUBLISHED]) {
      const documentId = records.find(definition.name, place);
      if (documentId !== undefined) await host.documents(definition.name).publish({ documentId });
    }
    if (isLocalized(definition)) {
      const documentId = records.of(definition.name, 'c');
      await host.documents(definition.name).publish({ documentId, locale: 'es' });
    }
  }
};
