/** English; what every language without sentences of its own falls back to. */
export const ENGLISH = {
  proposal: 'A proposal',
  friendship_city: 'Becoming a friendship city',
  while_friendship_city: 'As a friendship city',
  sister_city: 'Becoming a sister city',
  afterwards: 'As a sister city',

  requireNonprofit: 'A non-profit organization made up of residents stands behind the relationship.',
  requirePledge: 'Its members pledge to keep the relationship active.',
  requireCapacityStatement:
    'It is prepared to meet the financial and staffing requirements of the relationship.',
  requireIndependenceStatement:
    'It states that it is financially independent of the city, and to whom it is accountable.',
  fundingSourcesAllowed: 'Its programs are funded by {sources} only.',
  minimumCommitteeMembers: 'It has at least {count, plural, one {# member} other {# members}}.',
  maximumSisterCitiesPerCountry:
    'There {count, plural, one {is at most # sister city} other {are at most # sister cities}} in one country.',
  restrictedCountries: 'A law restricts relationships with cities in: {countries}.',
  directorRecommendationDays:
    'The director of the program makes a recommendation within {count, plural, one {# day} other {# days}}.',
  mayorToCouncilDays:
    'The mayor brings the proposal before the council within {count, plural, one {# day} other {# days}}.',
  friendshipRequiredBeforeSister: 'Each partner is a friendship city before it becomes a sister city.',
  decisionOnFriendship: 'Who decides whether the partner becomes a friendship city: {body}.',
  reviewPeriodDays: 'The decision takes effect after {count, plural, one {# day} other {# days}} of review.',
  minimumBalance: 'The association keeps a balance of at least {amount} in its bank account.',
  balanceLookbackMonths:
    'The balance of the last {count, plural, one {# month} other {# months}} counts, not that of one day.',
  reportingIntervalMonths:
    '{count, plural, one {The association submits a report every month.} other {The association submits a report every # months.}}',
  reportRecipient: 'Who receives the reports: {recipient}.',
  reportDueMonthDay: 'Reports are due on {day}.',
  reportGraceDays:
    'A report that has not arrived {count, plural, =0 {on its due date} one {# day after its due date} other {# days after its due date}} is overdue.',
  minimumActivitiesPer12Months:
    'The association holds at least {count, plural, one {# meeting or event} other {# meetings or events}} within twelve months.',
  minimumQuartersWithActivity:
    'There is a meeting or event in {count, plural, =4 {each of the last four quarters} one {at least # of the last four quarters} other {at least # of the last four quarters}}.',
  activitiesMustBeInHomeArea: 'Meetings and events in the area of the home city count.',
  noContactToTerminationMonths:
    'A friendship city without contact for {count, plural, one {# month} other {# months}} may be ended.',
  minimumFriendshipMonths:
    'The partner has been a friendship city for at least {count, plural, one {# month} other {# months}}.',
  maximumFriendshipMonths:
    'Whether it becomes a sister city is decided within {count, plural, one {# month} other {# months}}.',
  decisionOnSister:
    'Who decides whether the partner becomes a sister city: {body}. Meeting the requirements does not make it one by itself.',
  reportingContinues: 'The association goes on submitting its reports.',
  reviewIntervalMonths: 'The relationship is reviewed every {count, plural, one {month} other {# months}}.',
  noContactToEmeritusMonths:
    'A sister city without contact for {count, plural, one {# month} other {# months}} may become emeritus.',
  boardMeetingsPerYear:
    'The board of the program meets in public at least {count, plural, one {# time} other {# times}} a year.',

  donors: 'donors',
  grants: 'grants',
  membership_dues: 'membership dues',
  events: 'events',
  city: 'the city',
} as const;

export type ProcessSentence = keyof typeof ENGLISH;
