import type { NGOLeaf, OrganizationLeaf, WithContext } from 'schema-dts';

import type { WithTextDates } from '../dates/partial-date';
import type { Association } from '../generated/model';

import { known } from './known';

/** An association, or as much of one as a query asked for. */
export type AssociationFacts = Pick<Association, 'name'> & Partial<WithTextDates<Association>>;

/** A schema.org `NGO`, or an `Organization` where the association is no nonprofit, such as a committee of the city. */
export const associationJsonLd = (
  association: AssociationFacts,
): WithContext<NGOLeaf | OrganizationLeaf> => ({
  '@context': 'https://schema.org',
  '@type': association.legalForm?.startsWith('nonprofit') ? 'NGO' : 'Organization',
  name: association.name,
  ...known({
    legalName: association.legalName,
    nonprofitStatus: association.legalForm === 'nonprofit_501c3' ? 'https://schema.org/Nonprofit501c3' : null,
    description: association.purpose,
    foundingDate: association.foundedOn,
    memberOf: association.coalition ? { '@type': 'Organization', name: association.coalition } : null,
    url: association.links?.find(({ kind }) => kind === 'website')?.url,
    contactPoint: association.contactPoints?.map(({ name, email, telephone }) => ({
      '@type': 'ContactPoint',
      ...known({ name, email, telephone }),
    })),
  }),
});
