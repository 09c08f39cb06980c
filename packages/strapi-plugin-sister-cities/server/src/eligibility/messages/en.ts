/** What a check found, in English. Names, amounts and dates come as text; counts as numbers. */
export const en = {
  noAssociation: 'No association is on file for {relationship}.',

  nonprofitYes: '{associations} {count, plural, one {is a nonprofit} other {are nonprofits}}.',
  nonprofitNo: '{associations} {count, plural, one {is} other {are}} not registered as a nonprofit.',
  nonprofitUnknown: 'The legal form of {associations} is not on file.',

  pledgeYes: 'The pledge of {associations} is on file.',
  pledgeNo: 'No pledge of {associations} is on file.',

  capacityYes: 'The statements of {associations} on finances and on staffing are on file.',
  capacityNoFinances: 'The statement of {associations} on finances is missing.',
  capacityNoStaffing: 'The statement of {associations} on staffing is missing.',
  capacityNone: 'The statements of {associations} on finances and on staffing are missing.',

  independenceYes: 'The statement of {associations} that it is independent of the city is on file.',
  independenceNo: 'No statement of {associations} that it is independent of the city is on file.',

  committeeYes:
    '{association} has {actual, plural, one {# member} other {# members}}; at least {required} are required.',
  committeeNo:
    '{association} has {actual, plural, one {# member} other {# members}}, fewer than the required {required}.',
  committeeUnknown:
    'How many members {associations} {count, plural, one {has} other {have}} is not on file; at least {required} are required.',

  fundingYes: 'Every stated source of funding is allowed: {sources}.',
  fundingNo: 'Not allowed as a source of funding: {forbidden}. Allowed: {allowed}.',
  fundingUnknown: 'No source of funding of {associations} is stated. Allowed: {allowed}.',
  bodyYes: '{body} decided, as the rules ask.',
  bodyNo: '{body} decided; by the rules it is for {decides} to decide.',
  source_donors: 'donors',
  source_grants: 'grants',
  source_membership_dues: 'membership dues',
  source_events: 'events',
  source_city: 'the city',

  countryOpen: '{country} is not among the countries whose partners are restricted.',
  countryAttested:
    '{country} is among the countries whose partners are restricted; an attestation is on file.',
  countryRestricted:
    '{country} is among the countries whose partners are restricted, and no attestation is on file.',
  countryUnknown: 'The country of the partner city is not on file.',

  oneCountryYes:
    'There {count, plural, =0 {is no other sister city} one {is # other sister city} other {are # other sister cities}} in {country}; up to {required} {required, plural, one {is} other {are}} allowed.',
  oneCountryNo:
    'There {count, plural, one {is # sister city} other {are # sister cities}} in {country} already: {titles}. Up to {required} {required, plural, one {is} other {are}} allowed.',

  friendshipFirst: 'A sister city is a friendship city first.',

  minMonthsYes:
    '{relationship} has been a friendship city since {since}; at least {required, plural, one {# month is} other {# months are}} required.',
  minMonthsNo:
    '{relationship} has been a friendship city since {since}, for less than {required, plural, one {# month} other {# months}}.',
  minMonthsUnclear:
    '{relationship} has been a friendship city since {since}. Whether that is {required, plural, one {# month} other {# months}} takes the exact day of the designation.',
  minMonthsUndated: 'Since when {relationship} has been a friendship city is not on file.',
  minMonthsOther: '{relationship} is not a friendship city.',

  maxMonthsYes:
    '{relationship} has been a friendship city since {since}, for no more than {required, plural, one {# month} other {# months}}.',
  maxMonthsNo:
    '{relationship} has been a friendship city since {since}, for more than {required, plural, one {# month} other {# months}}.',

  balanceEnough:
    'The lowest balance that {association} reported is {amount}; at least {required} is required.',
  balanceBelow: 'Balance {amount} in the report “{report}” is below {required}.',
  balanceOther: 'Balance {amount} in the report “{report}” cannot be compared with {required}.',
  balanceNoEnding: 'The balance at the end is missing in the report “{report}”.',
  balanceNoLowest: 'The lowest balance is missing in the report “{report}”.',
  balancePending: 'The report “{report}” has not been accepted yet.',
  balanceGap: 'No report of {association} covers {from} to {to}.',
  balanceNone: 'No financial report of {association} from {from} to {to} is on file.',

  reportsCurrent: 'No report of {association} is overdue; the next one is due on {dueOn}.',
  reportsLate: 'The report “{report}” was due on {dueOn} and arrived late, on {submittedOn}.',
  reportsOverdue:
    'A report of {association} was due on {dueOn} and has been overdue since {since}, for {days, plural, one {# day} other {# days}}.',
  reportsFirstWasDue: 'No financial report of {association} is on file; the first was due on {dueOn}.',
  reportsFirstIsDue: 'No financial report of {association} is on file; the first is due on {dueOn}.',
  reportsNoStart: 'No financial report of {association} is on file, nor when the first was due.',
  itsAssociation: 'its association',

  activityYes:
    '{count, plural, one {# meeting or event} other {# meetings and events}} from {from} to {to} {count, plural, one {counts} other {count}}; at least {required} {required, plural, one {is} other {are}} required.',
  activityNo:
    '{count, plural, =0 {No meeting or event} one {# meeting or event} other {# meetings and events}} from {from} to {to} {count, plural, =0 {counts} one {counts} other {count}}, fewer than the required {required}.',
  activityUnclear:
    '{count, plural, =0 {No meeting or event} one {# meeting or event} other {# meetings and events}} from {from} to {to} {count, plural, =0 {counts} one {counts} other {count}} for certain, of the required {required}. Date or place of others would have to be known exactly: {titles}.',
  activityNone:
    'No meeting or event from {from} to {to} is on file; at least {required} {required, plural, one {is} other {are}} required.',

  spreadYes:
    'There was a meeting or event in {count} of the four quarters from {from} to {to}; at least {required} {required, plural, one {is} other {are}} required.',
  spreadNo:
    'There was a meeting or event in {count} of the four quarters from {from} to {to}, fewer than the required {required}.',
  spreadUnclear:
    'There was a meeting or event in at least {count} and at most {most} of the four quarters from {from} to {to}; at least {required} {required, plural, one {is} other {are}} required.',

  reviewYes: 'The next review is due on {dueOn}.',
  reviewNo: 'The review was due on {dueOn}.',
  reviewUnclear: 'The review falls due between {from} and {to}: its exact day is not on file.',
  reviewUnknown: 'When the next review is due is not on file.',

  contactNone: 'When the two cities were last in touch is not on file.',
  contactYes:
    'The last contact on file of the two cities is dated {lastContactOn}, at least {required, plural, one {# month} other {# months}} ago.',
  contactNo:
    'The last contact on file of the two cities is dated {lastContactOn}, less than {required, plural, one {# month} other {# months}} ago.',
  contactUnclear:
    'The last contact on file of the two cities is dated {lastContactOn}. Whether that is {required, plural, one {# month} other {# months}} ago takes the exact day.',

  timerYes: 'The time for the proposal of {proposedOn} ends on {dueOn}.',
  timerNo: 'The time for the proposal of {proposedOn} ended on {dueOn}.',
  timerUnknown: 'When {relationship} was proposed is not on file.',
};

/** The names of the sentences; every language has each of them. */
export type MessageId = keyof typeof en;
