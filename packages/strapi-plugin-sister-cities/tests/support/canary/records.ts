import { definitions, definitionOf } from '../../../server/src/content-types';
import { SECTIONS } from '../../../server/src/import/sections';
import type { Attribute, ContentTypeDefinition } from '../../../server/src/model/types';
import type { TypeName } from '../../../shared/names';
import { uidOf } from '../../../shared/names';

import { requiredOf } from '../samples';

import type { Place } from './secrets';

/** Documents by type and place. */
export class Records {
  readonly #ids = new Map<string, string>();

  add(type: TypeName, place: Place, documentId: string): void {
    this.#ids.set(`${type} ${place}`, documentId);
  }

  find(type: TypeName, place: Place): string | undefined {
    return this.#ids.get(`${type} ${place}`);
  }

  of(type: TypeName, place: Place): string {
    const id = this.find(type, place);
    if (id === undefined) throw new Error(`No ${type} at ${place}.`);
    return id;
  }
}

/** Types with drafts, each after the ones that its records name. */
export const drafted: readonly ContentTypeDefinition[] = SECTIONS.flatMap(({ type }) =>
  definitions.filter(({ name, draftAndPublish }) => name === type && draftAndPublish),
);

/** The record that a relation to its own type names: each follows on from another one. */
const BEFORE: Readonly<Partial<Record<Place, Place>>> = { b: 'a', c: 'b', d: 'c', m: 'd', h: 'a' };

const FAMILIES: Readonly<Partial<Record<Place, Place>>> = { h: 'd', e: 'c', s: 'c' };

/** Unpublished children belong to what is published at `d`; translations and what the office keeps, to `c`. */
const familyOf = (place: Place): Place => FAMILIES[place] ?? place;

/** The record at this place that a relation names, if there is one. */
const namedBy = (
  records: Records,
  definition: ContentTypeDefinition,
  name: string,
  place: Place,
): string | undefined => {
  const target = definitionOf(definition.attributes[name]?.target ?? '');
  if (target === undefined) return undefined;
  if (target.name === 'city') return records.find('city', name === 'partnerCity' ? familyOf(place) : 's');
  if (target === definition) {
    const earlier = BEFORE[place];
    return earlier === undefined ? undefined : records.find(target.name, earlier);
  }
  return records.find(target.name, familyOf(place));
};

/** What an unpublished child of a published relationship concerns beside: one that is not published. */
const alsoNamedBy = (records: Records, { target }: Attribute, place: Place): string[] =>
  place === 'h' && target === uidOf('relationship') ? [records.of('relationship', 'n')] : [];

/** Every relation that a record at this place has a target for. */
export const linksOf = (
  records: Records,
  definition: ContentTypeDefinition,
  place: Place,
): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(definition.attributes).flatMap(([name, attribute]): [string, unknown][] => {
      const { relation, mappedBy } = attribute;
      if (relation === undefined || mappedBy !== undefined) return [];
      const id = namedBy(records, definition, name, place);
      if (id === undefined) return [];
      const all = [id, ...alsoNamedBy(records, attribute, place)];
      return [[name, relation.endsWith('ToMany') ? all : id]];
    }),
  );

const DAY = '1990-05-05';

/** What the published versions say: the same everywhere, so that their order and number tell nothing. */
const PUBLISHED_WORD = 'Test';

/** Beside what a type requires: what relationships that exist already have, and dates to compute with. */
const ALSO: Partial<Record<TypeName, Record<string, unknown>>> = {
  relationship: {
    designation: 'sister_city',
    standing: 'active',
    source: PUBLISHED_WORD,
    establishedOn: DAY,
  },
  event: { startsOn: DAY, startTime: '18:30' },
  decision: { body: PUBLISHED_WORD, source: PUBLISHED_WORD, decidedOn: DAY },
};

const slugsOf = ({ name, attributes }: ContentTypeDefinition, place: Place): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(attributes)
      .filter(
        ([, { required, pluginOptions }]) => required && pluginOptions['sister-cities'].format === 'slug',
      )
      .map(([attribute]) => [attribute, `base-${name}-${place}`]),
  );

/** A record that holds nothing but what it must. */
export const baseOf = (definition: ContentTypeDefinition, place: Place): Record<string, unknown> => ({
  ...requiredOf(definition),
  ...slugsOf(definition, place),
  ...ALSO[definition.name],
});
