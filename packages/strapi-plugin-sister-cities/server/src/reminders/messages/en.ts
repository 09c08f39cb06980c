/** The sentences of a reminder; every language has the same ones. */
export const en = {
  subjectDue: '{association}: report due on {dueOn}',
  subjectOverdue: '{association}: report overdue since {dueOn}',
  due: 'The next report of {association} is due on {dueOn}, {days, plural, =0 {which is today} =1 {which is tomorrow} other {in # days}}.',
  overdue: 'The report of {association} that was due on {dueOn} is not on file.',
  periodAfter: 'It covers the time after {lastReportUntil}, the end of the last report.',
  periodFirst: 'No earlier report is on file.',
  content: 'The report gives the balance at the end of its period and the lowest balance within it.',
  recipient: 'Please send it to: {recipient}.',
  recipientUnknown: 'Please send it to the city’s international relations office.',
  alreadySent: 'If it is on its way already, nothing else is needed.',
  associationReminded: 'The contact of the association receives this reminder too.',
  associationUnreachable:
    'No e-mail address of the association is on file, so nobody there has been reminded.',
};
