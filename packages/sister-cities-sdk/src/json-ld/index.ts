export { cityJsonLd } from './city';
export type { CityFacts } from './city';
export { eventJsonLd } from './event';
export type { EventFacts } from './event';
export { associationJsonLd } from './organization';
export type { AssociationFacts } from './organization';
export { relationshipJsonLd } from './relationship';
export type { RelationshipFacts, RelationshipJsonLd } from './relationship';
export { jsonLdScript } from './script';
