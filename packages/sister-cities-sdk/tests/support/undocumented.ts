/** Fields that have no docstring, `*` for a field of any type, and why they need none. */
export const WITHOUT_DOCSTRING: readonly { reason: string; fields: readonly string[] }[] = [
  {
    reason: 'Strapi gives them to every record, and its schema does not describe them.',
    fields: ['*.documentId', '*.locale', '*.createdAt', '*.updatedAt', '*.publishedAt'],
  },
  {
    reason: 'They join conditions, as the docstring of the filters says.',
    fields: ['*.and', '*.or', '*.not'],
  },
  {
    reason:
      'Operators of Strapi, under the names of its documentation; the type of the filter says what they compare.',
    fields: [
      ...['eq', 'ne', 'in', 'notIn', 'null', 'notNull', 'lt', 'lte', 'gt', 'gte', 'between'],
      ...['eqi', 'nei', 'contains', 'containsi', 'notContains', 'notContainsi', 'startsWith', 'endsWith'],
    ].flatMap((operator) => ['Choice', 'Flag', 'Number', 'Text'].map((kind) => `${kind}Filter.${operator}`)),
  },
  {
    reason: 'A file of Strapi’s upload plugin, whose schema does not describe it.',
    fields: [
      ...['alternativeText', 'caption', 'ext', 'formats', 'height', 'mime', 'name', 'size', 'url', 'width'],
    ].flatMap((field) => [`MediaFile.${field}`, `ImageFile.${field}`]),
  },
  {
    reason: 'Their own type has a docstring that says it.',
    fields: [
      ...[
        'SisterCitiesError.code',
        'SisterCitiesError.path',
        'RecordPagesQuery.queryFn',
        'RecordQuery.queryFn',
      ],
      ...['*.filters', '*.pagination', '*.queryKey', 'SubmissionForm.consent', 'SubmissionForm.challenge'],
      ...[
        'ResidentIdea.area',
        'VolunteerInquiry.sector',
        'NetworkGoal.goal',
        'NetworkRelationship.activeGoals',
      ],
      ...['NetworkRelationship.partnerCity', 'RelationshipFacts.homeCity', 'RelationshipFacts.partnerCity'],
      ...['Listing.relationship', 'SubmissionFields.volunteer_inquiry', 'SubmissionFields.resident_idea'],
    ],
  },
  {
    reason: 'The docstring of the type beside them says what they hold.',
    fields: [
      ...[
        'SisterCitiesError.name',
        'NestedList.isCut',
        'Listing.city',
        'Alternate.rel',
        'PreviewPermit.draftMode',
      ],
      ...['PreviewReader.draftMode', 'RecordPage.items', 'RecordPage.total', 'SubmissionReceipt.receipt'],
      ...[
        'SubmissionConsent.version',
        'SubmissionForm.token',
        'SubmissionForm.maximumSeconds',
        'MoneyParts.minor',
      ],
      ...['InstanceLocales.defaultLocale', 'ImageAttributes.height', 'RelationshipJsonLd.@context'],
      ...['RelationshipJsonLd.twinning'],
      ...['associations', 'cities', 'decisions', 'events', 'eventSeries', 'gifts', 'goals', 'letters'].map(
        (kind) => `SisterCitiesQueries.${kind}`,
      ),
      'SisterCitiesQueries.relationships',
    ],
  },
  {
    reason: 'What a person writes of themselves, under its everyday name.',
    fields: [
      'ResidentIdea.name',
      'ResidentIdea.email',
      'VolunteerInquiry.email',
      'VolunteerInquiry.telephone',
    ],
  },
  {
    reason: 'Fields of an event, of which the calendar takes what the model describes.',
    fields: ['name', 'description', 'endsAt', 'venueName', 'venueAddress', 'onlineUrl'].map(
      (field) => `CalendarEvent.${field}`,
    ),
  },
  {
    reason:
      'Written by the generator for the client itself; people pass these operations on and never look into them.',
    fields: [
      '*.write',
      'OperationText.document',
      'OperationText.field',
      'Connection.ask',
      'TotalOperation.types',
    ],
  },
];
