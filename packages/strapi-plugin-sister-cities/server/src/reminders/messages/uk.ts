import type { ReminderSentence } from './index';

export const uk: Record<ReminderSentence, string> = {
  subjectDue: '{association}: звіт потрібно подати до {dueOn}',
  subjectOverdue: '{association}: звіт прострочено, термін був {dueOn}',
  due: 'Термін подання наступного звіту (організація: {association}) — {dueOn}, {days, plural, =0 {тобто сьогодні} =1 {тобто завтра} one {через # день} few {через # дні} many {через # днів} other {через # дня}}.',
  overdue: 'Звіту (організація: {association}), який потрібно було подати до {dueOn}, немає в справі.',
  periodAfter: 'Він охоплює час після кінця останнього звіту ({lastReportUntil}).',
  periodFirst: 'Попередніх звітів у справі немає.',
  content: 'У звіті вказують залишок на кінець періоду та найменший залишок протягом періоду.',
  recipient: 'Надішліть його: {recipient}.',
  recipientUnknown: 'Надішліть його до міського відділу міжнародних відносин.',
  alreadySent: 'Якщо звіт уже надіслано, більше нічого робити не потрібно.',
  associationReminded: 'Контактна особа організації також отримує це нагадування.',
  associationUnreachable: 'Електронної адреси організації в справі немає, тому там нікому не нагадали.',
};
