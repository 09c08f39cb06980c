import { adminUser, inGroup, relation, text } from '../model/attributes';
import type { ContentTypeDefinition } from '../model/types';

import { onePerPerson } from './rules';

/**
 * Somebody of an association who signs in to the admin panel to enter its reports (P25). Who holds the role
 * Association Contact sees and enters the reports of this association only.
 */
export const associationContact: ContentTypeDefinition = {
  name: 'association-contact',
  kind: 'collectionType',
  plural: 'association-contacts',
  displayName: 'Association contact',
  description: 'Somebody of an association who enters its reports in the admin panel. Never public.',
  draftAndPublish: false,
  audience: 'staff',
  mainField: 'name',
  listColumns: ['name', 'email', 'association'],
  ruleRelations: ['association'],
  uniqueKeys: [onePerPerson],
  attributes: {
    ...inGroup('The person', {
      name: text({ label: 'Name', help: 'Who it is.', required: true }),
      email: text({
        label: 'Signs in as',
        help: 'The e-mail address with which the person signs in to the admin panel. Invite the person first.',
        placeholder: 'treasurer@association.example',
        format: 'email',
        required: true,
      }),
      user: adminUser({ label: 'Account', help: 'The account with that address.' }),
    }),
    ...inGroup('The association', {
      association: relation('manyToOne', 'association', {
        label: 'Association',
        help: 'The association whose reports the person enters and sees.',
        required: true,
      }),
    }),
  },
};
