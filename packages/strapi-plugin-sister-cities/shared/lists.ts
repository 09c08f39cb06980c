import type { FormatName } from './formats';
import type { VocabularyName } from './vocabulary';

/** How one cell of a typed list is stored, checked, shown in a form and typed in GraphQL. */
export type ListField = {
  readonly label: string;
  readonly help?: string;
  readonly required?: boolean;
} & (
  | {
      readonly type: 'text';
      readonly format?: FormatName;
      readonly maxLength?: number;
      readonly long?: boolean;
      /** The text is the slug of a record of this type, which must exist. */
      readonly references?: 'city';
    }
  | { readonly type: 'texts'; readonly format?: FormatName }
  | { readonly type: 'integer'; readonly min?: number; readonly max?: number }
  | { readonly type: 'boolean' }
  | { readonly type: 'choice'; readonly vocabulary: VocabularyName }
  | { readonly type: 'choices'; readonly vocabulary: VocabularyName }
);

/** A list of structured facts inside one attribute: what an item is called, and its fields in order. */
export interface ListDefinition {
  /** GraphQL object type and name of one item, such as `ContactPoint`. */
  readonly item: string;
  readonly description: string;
  /** The field that names an item when a form shows it folded. */
  readonly title: string;
  readonly fields: Readonly<Record<string, ListField>>;
}

const source: ListField = {
  type: 'text',
  label: 'Source',
  help: 'Where this fact is written down.',
  maxLength: 255,
};

/**
 * The typed lists of the model. What a list holds is public where its attribute is; people who are not public stand
 * in a private attribute of their own.
 */
export const LISTS = {
  identifiers: {
    item: 'Identifier',
    description: 'A stable identifier of a place in another register (Popolo `identifier`).',
    title: 'identifier',
    fields: {
      scheme: { type: 'choice', vocabulary: 'identifierScheme', label: 'Register', required: true },
      identifier: { type: 'text', label: 'Identifier', required: true, maxLength: 120 },
    },
  },
  alternateNames: {
    item: 'AlternateName',
    description: 'Another name of a place (schema.org `alternateName`), such as Turin for Torino.',
    title: 'name',
    fields: {
      name: { type: 'text', label: 'Name', required: true, maxLength: 255 },
      language: { type: 'text', format: 'language', label: 'Language', help: 'BCP 47, such as en or ja.' },
      kind: { type: 'choice', vocabulary: 'alternateNameKind', label: 'Kind' },
    },
  },
  contactPoints: {
    item: 'ContactPoint',
    description: 'A person or desk that answers the public (schema.org `ContactPoint`, P01).',
    title: 'name',
    fields: {
      name: { type: 'text', label: 'Name', required: true, maxLength: 255 },
      jobTitle: { type: 'text', label: 'Job title', maxLength: 255 },
      telephone: { type: 'text', format: 'telephone', label: 'Telephone', help: 'As it should be read.' },
      telephoneE164: {
        type: 'text',
        format: 'telephoneE164',
        label: 'Telephone, international',
        help: 'E.164, such as +15038234130: what a phone dials.',
      },
      email: { type: 'text', format: 'email', label: 'E-mail' },
      topics: { type: 'choices', vocabulary: 'contactTopic', label: 'Answers about' },
      source,
    },
  },
  links: {
    item: 'Link',
    description: 'A web address with the words that lead to it. The address may be unknown yet (P13).',
    title: 'label',
    fields: {
      label: { type: 'text', label: 'Label', required: true, maxLength: 255 },
      url: { type: 'text', format: 'url', label: 'Address' },
      kind: { type: 'choice', vocabulary: 'linkKind', label: 'Kind' },
      source,
    },
  },
  statements: {
    item: 'Statement',
    description: 'A sentence the program says about itself, with a stable key (S08 to S16, P21 to P30).',
    title: 'key',
    fields: {
      key: {
        type: 'text',
        label: 'Key',
        required: true,
        maxLength: 60,
        help: 'Stable name, such as funding.',
      },
      text: { type: 'text', label: 'Text', required: true, long: true, maxLength: 2000 },
      source,
    },
  },
  foundingLeaders: {
    item: 'FoundingLeader',
    description: 'A person who brought a relationship about, in the capacity the source states (P18, P19).',
    title: 'name',
    fields: {
      name: { type: 'text', label: 'Name', required: true, maxLength: 255 },
      capacity: { type: 'text', label: 'Capacity', help: 'Such as Mayor of Portland.', maxLength: 255 },
      organization: { type: 'text', label: 'Organization', maxLength: 255 },
    },
  },
  engagementPeriods: {
    item: 'EngagementPeriod',
    description: 'How close the contact was over a span of time, and why it changed (S06, S07).',
    title: 'level',
    fields: {
      level: { type: 'choice', vocabulary: 'engagementLevel', label: 'Level', required: true },
      from: { type: 'text', format: 'partialDate', label: 'From', help: 'As exactly as it is known.' },
      to: { type: 'text', format: 'partialDate', label: 'To', help: 'Empty while it lasts.' },
      causes: { type: 'choices', vocabulary: 'engagementCause', label: 'Causes' },
      note: { type: 'text', label: 'Note', long: true, maxLength: 1000 },
    },
  },
  officers: {
    item: 'Officer',
    description: 'A person in a public office of an association (Popolo `membership`).',
    title: 'name',
    fields: {
      name: { type: 'text', label: 'Name', required: true, maxLength: 255 },
      role: { type: 'text', label: 'Role', help: 'Such as President or Treasurer.', maxLength: 255 },
      startDate: { type: 'text', format: 'partialDate', label: 'Since' },
      endDate: { type: 'text', format: 'partialDate', label: 'Until' },
    },
  },
  mayors: {
    item: 'Mayor',
    description: 'A head of a city and the time in office, kept when the next one comes (P34, Popolo).',
    title: 'name',
    fields: {
      name: { type: 'text', label: 'Name', required: true, maxLength: 255 },
      title: { type: 'text', label: 'Title', help: 'Such as Mayor of Sapporo.', maxLength: 255 },
      startDate: { type: 'text', format: 'partialDate', label: 'Since' },
      endDate: { type: 'text', format: 'partialDate', label: 'Until' },
      source,
    },
  },
  people: {
    item: 'Person',
    description: 'A person whom the office knows and the public does not.',
    title: 'name',
    fields: {
      name: { type: 'text', label: 'Name', required: true, maxLength: 255 },
      role: { type: 'text', label: 'Role', maxLength: 255 },
      telephone: { type: 'text', format: 'telephone', label: 'Telephone' },
      email: { type: 'text', format: 'email', label: 'E-mail' },
      note: { type: 'text', label: 'Note', long: true, maxLength: 1000 },
    },
  },
  facts: {
    item: 'Fact',
    description: 'A figure or fact about a place, with the time it held and where it is from (P35).',
    title: 'label',
    fields: {
      label: { type: 'text', label: 'Label', required: true, maxLength: 255 },
      value: { type: 'text', label: 'Value', required: true, maxLength: 1000 },
      asOf: { type: 'text', format: 'partialDate', label: 'As of' },
      source,
    },
  },
  participants: {
    item: 'Participant',
    description:
      'A person or group that took part in an event; names and titles exactly as authored (P34, P37).',
    title: 'name',
    fields: {
      name: { type: 'text', label: 'Name', required: true, maxLength: 255 },
      title: { type: 'text', label: 'Title', maxLength: 255 },
      affiliations: { type: 'texts', label: 'Affiliations', help: 'Spelled as the people spell them.' },
      side: { type: 'choice', vocabulary: 'participantSide', label: 'Side' },
      role: { type: 'choice', vocabulary: 'participantRole', label: 'Role' },
    },
  },
  delegations: {
    item: 'Delegation',
    description: 'A delegation at an event: its size and its leader (P34). Names of members are not public.',
    title: 'leaderName',
    fields: {
      from: {
        type: 'text',
        format: 'slug',
        references: 'city',
        label: 'From city',
        help: 'The slug of the city, such as sapporo.',
      },
      to: {
        type: 'text',
        format: 'slug',
        references: 'city',
        label: 'To city',
        help: 'The slug of the city, such as portland-or.',
      },
      direction: { type: 'choice', vocabulary: 'delegationDirection', label: 'Direction' },
      size: { type: 'integer', min: 1, max: 100000, label: 'Size' },
      sizeQualifier: { type: 'choice', vocabulary: 'sizeQualifier', label: 'Size is' },
      leaderName: { type: 'text', label: 'Leader', maxLength: 255 },
      leaderTitle: { type: 'text', label: 'Title of the leader', maxLength: 255 },
    },
  },
  quotes: {
    item: 'Quote',
    description: 'Words that somebody said, as they were said (P37).',
    title: 'speaker',
    fields: {
      speaker: { type: 'text', label: 'Speaker', required: true, maxLength: 255 },
      speakerTitle: { type: 'text', label: 'Title of the speaker', maxLength: 255 },
      text: { type: 'text', label: 'Words', required: true, long: true, maxLength: 4000 },
      language: { type: 'text', format: 'language', label: 'Language', help: 'BCP 47, such as en.' },
      sourceUrl: { type: 'text', format: 'url', label: 'Source address' },
    },
  },
} as const satisfies Record<string, ListDefinition>;

export type ListName = keyof typeof LISTS;
