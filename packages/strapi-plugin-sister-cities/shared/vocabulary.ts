/**
 * The closed vocabularies of the model. A value is what the API speaks; its label is what an editor reads.
 * Values are GraphQL names; P… and S… name the sentence of the Portland or Salt Lake City document.
 */
export const VOCABULARY = {
  /** P02, P20. */
  designation: { sister_city: 'Sister city', friendship_city: 'Friendship city' },
  /** S01, P20 and the end of relationships in other cities' policies. */
  standing: {
    proposed: 'Proposed',
    active: 'Active',
    suspended: 'Suspended',
    emeritus: 'Emeritus',
    terminated: 'Terminated',
    declined: 'Declined',
    withdrawn: 'Withdrawn',
  },
  /** S05. */
  reason: {
    cultural_exchange: 'Cultural exchange',
    humanitarian_aid: 'Humanitarian aid',
    dignitary_visit: 'Dignitary visit',
    economic_development: 'Economic development',
    student_exchange: 'Student exchange',
    teacher_exchange: 'Teacher exchange',
    employee_exchange: 'Employee exchange',
  },
  /** S14, in the document's order. */
  opportunityArea: {
    economic_development: 'Economic development',
    diplomatic_relationships: 'Diplomatic relationships',
    educational_enhancement: 'Educational enhancement',
    humanitarian_aid: 'Humanitarian aid',
    civic_engagement: 'Civic engagement',
  },
  /** S02, S09, S10, S14, P35. */
  goalArea: {
    peace: 'Peace',
    economic_development: 'Economic development',
    diplomatic_relationships: 'Diplomatic relationships',
    educational_enhancement: 'Educational enhancement',
    humanitarian_aid: 'Humanitarian aid',
    civic_engagement: 'Civic engagement',
    culture: 'Culture',
    education: 'Education',
    business: 'Business',
    trade: 'Trade',
    health_care: 'Health care',
    democratization: 'Democratization',
    environment: 'Environment',
    community_development: 'Community development',
  },
  /** S06: goals change or evolve. */
  goalState: { active: 'Active', achieved: 'Achieved', revised: 'Revised', retired: 'Retired' },
  /** P35. */
  theme: { culture: 'Culture', education: 'Education', business: 'Business' },
  /** S06; the rest is what other cities met. */
  engagementCause: {
    shifting_political_priorities: 'Shifting political priorities',
    changing_city_administrations: 'Changing city administrations',
    governmental_instability: 'Governmental instability',
    armed_conflict: 'Armed conflict',
    public_health_emergency: 'Public health emergency',
    natural_disaster: 'Natural disaster',
    funding: 'Funding',
    volunteer_capacity: 'Volunteer capacity',
    other: 'Other',
  },
  engagementLevel: { dormant: 'Dormant', low: 'Low', moderate: 'Moderate', high: 'High' },
  /** P22. */
  legalForm: {
    nonprofit: 'Nonprofit',
    nonprofit_501c3: 'Nonprofit, 501(c)(3)',
    committee: 'Committee',
    commission: 'Commission',
    municipal_office: 'Municipal office',
  },
  /** P26, P27. */
  fundingSource: {
    donors: 'Donors',
    grants: 'Grants',
    membership_dues: 'Membership dues',
    events: 'Events',
    city: 'City',
  },
  /** P28, P31, P39, P42. */
  eventKind: {
    meeting: 'Meeting',
    ceremony: 'Ceremony',
    reception: 'Reception',
    delegation_visit: 'Delegation visit',
    exchange: 'Exchange',
    festival: 'Festival',
    conference: 'Conference',
    gala: 'Gala',
    fundraiser: 'Fundraiser',
    anniversary: 'Anniversary',
    rededication: 'Rededication',
    award: 'Award',
    webinar: 'Webinar',
    other: 'Other',
  },
  /** schema.org EventStatusType. */
  eventStatus: {
    EventScheduled: 'Scheduled',
    EventCancelled: 'Cancelled',
    EventMovedOnline: 'Moved online',
    EventPostponed: 'Postponed',
    EventRescheduled: 'Rescheduled',
  },
  /** schema.org EventAttendanceModeEnumeration. */
  eventAttendanceMode: {
    OfflineEventAttendanceMode: 'In person',
    OnlineEventAttendanceMode: 'Online',
    MixedEventAttendanceMode: 'In person and online',
  },
  /** Why a relationship ended; the words of other cities' policies. */
  endCause: {
    conflict: 'Conflict',
    foreign_policy: 'Foreign policy',
    no_contact: 'No contact',
    mutual_agreement: 'Mutual agreement',
    merger: 'Merger of the cities',
    law: 'Law',
    other: 'Other',
  },
  giftDirection: { received: 'Received', given: 'Given' },
  letterDirection: { outgoing: 'Outgoing', incoming: 'Incoming' },
  /** P14. */
  letterSubject: {
    public_health: 'Public health',
    congratulations: 'Congratulations',
    condolence: 'Condolence',
    solidarity: 'Solidarity',
    invitation: 'Invitation',
    anniversary: 'Anniversary',
    introduction: 'Introduction',
    protest: 'Protest',
    status_notice: 'Notice of status',
    other: 'Other',
  },
  identifierScheme: {
    wikidata: 'Wikidata',
    geonames: 'GeoNames',
    unlocode: 'UN/LOCODE',
    sci_member: 'Sister Cities International member',
    other: 'Other',
  },
  alternateNameKind: { official: 'Official', exonym: 'Name in another language', former: 'Former name' },
  linkKind: {
    website: 'Website',
    coalition: 'Coalition',
    social: 'Social media',
    document: 'Document',
    map: 'Map',
    donate: 'Donate',
    volunteer: 'Volunteer',
  },
  /** P01. */
  contactTopic: {
    questions: 'Questions',
    volunteering: 'Volunteering',
    press: 'Press',
    association: 'Association matters',
  },
  /** P34, P37. */
  participantRole: {
    host: 'Host',
    speaker: 'Speaker',
    honoree: 'Honoree',
    leader: 'Leader',
    delegate: 'Delegate',
    performer: 'Performer',
    land_acknowledgement: 'Land acknowledgement',
    land_protocol: 'Land protocol',
    organizer: 'Organizer',
    appearance: 'Appearance',
  },
  participantSide: { home: 'Home city', partner: 'Partner city', other: 'Other' },
  delegationDirection: { inbound: 'Inbound', outbound: 'Outbound' },
  sizeQualifier: { exactly: 'Exactly', about: 'About', over: 'Over' },
  /** What was decided (Popolo and OCD `motion_classification`; the transitions of a relationship). */
  decisionClassification: {
    propose: 'Proposed',
    record_existing: 'Entered as it exists',
    designate_friendship: 'Designated a friendship city',
    designate_sister: 'Designated a sister city',
    change_friendship_to_sister: 'Changed from friendship city to sister city',
    suspend: 'Suspended',
    resume: 'Resumed',
    make_emeritus: 'Made emeritus',
    reactivate: 'Reactivated',
    terminate: 'Terminated',
    decline: 'Declined',
    withdraw: 'Withdrawn',
    amend: 'Agreement amended',
    correct: 'Correction of the record',
  },
  /** Popolo `Motion.result`, and what a council does besides. */
  decisionResult: {
    pass: 'Passed',
    fail: 'Failed',
    pending: 'Pending',
    tabled: 'Tabled',
    withdrawn: 'Withdrawn',
  },
  /** Who may read a letter once it is published. */
  letterVisibility: {
    public: 'Everyone',
    on_request: 'On request: listed, without its text',
    private: 'Nobody: kept for the record',
  },
  retentionClass: {
    permanent: 'Kept permanently',
    administrative: 'Kept as long as administration needs it',
    temporary: 'Kept for a time',
  },
  /** P25, P28: what an association reports about. */
  reportKind: { financial: 'Financial', activity: 'Activity', annual: 'Annual' },
  reportReview: { pending: 'To be looked at', accepted: 'Accepted', returned: 'Returned for changes' },
  /** P01: volunteers are passed on to an association. */
  inquiryState: {
    received: 'Received',
    forwarded: 'Passed on',
    answered: 'Answered',
    closed: 'Closed',
  },
  /** S11: programs and their volunteers represent all sectors and all aspects of society. */
  sectorOfSociety: {
    business: 'Business',
    education: 'Education',
    arts_and_culture: 'Arts and culture',
    health: 'Health',
    government: 'Government',
    nonprofit: 'Nonprofit',
    faith: 'Faith community',
    sports: 'Sports',
    youth: 'Young people',
    retired: 'Retired',
    other: 'Other',
  },
  /** S16. */
  ideaState: {
    received: 'Received',
    under_review: 'Under review',
    adopted: 'Adopted',
    not_now: 'Not now',
  },
  /** S16. */
  publicCall: { resident_ideas: 'Ideas from residents', get_involved: 'Get involved' },
} as const satisfies Record<string, Record<string, string>>;

export type VocabularyName = keyof typeof VOCABULARY;
export type ValueOf<N extends VocabularyName> = Extract<keyof (typeof VOCABULARY)[N], string>;

/** The values of a vocabulary in the order an editor sees them. */
export const valuesOf = (name: VocabularyName): string[] => Object.keys(VOCABULARY[name]);

/** The words for one value, or the value itself when the vocabulary does not hold it. */
export const labelOf = (name: VocabularyName, value: string): string => {
  const labels: Record<string, string> = VOCABULARY[name];
  return labels[value] ?? value;
};

/** Whether a value is one of a vocabulary's. */
export const isValueOf = <N extends VocabularyName>(name: N, value: unknown): value is ValueOf<N> =>
  typeof value === 'string' && Object.hasOwn(VOCABULARY[name], value);
