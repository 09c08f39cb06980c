import type { Sentences } from '../../messages/format';

import type { MessageId } from './en';

/** What a check found, in Ukrainian. */
export const uk: Sentences<MessageId> = {
  noAssociation: 'Для «{relationship}» не зареєстровано жодної асоціації.',

  nonprofitYes:
    '{associations} — {count, plural, one {неприбуткова організація} other {неприбуткові організації}}.',
  nonprofitNo:
    '{associations} не {count, plural, one {зареєстровано} other {зареєстровані}} як неприбуткову організацію.',
  nonprofitUnknown: 'Правову форму не зазначено: {associations}.',

  pledgeYes: 'Зобов’язання є у справі: {associations}.',
  pledgeNo: 'Зобов’язання немає у справі: {associations}.',

  capacityYes: 'Заяви про фінанси та про персонал є у справі: {associations}.',
  capacityNoFinances: 'Бракує заяви про фінанси: {associations}.',
  capacityNoStaffing: 'Бракує заяви про персонал: {associations}.',
  capacityNone: 'Бракує заяв про фінанси та про персонал: {associations}.',

  independenceYes: 'Заява про незалежність від міста є у справі: {associations}.',
  independenceNo: 'Заяви про незалежність від міста немає у справі: {associations}.',

  committeeYes:
    '{association} має {actual, plural, one {# члена} few {# члени} many {# членів} other {# члена}}; потрібно щонайменше {required}.',
  committeeNo:
    '{association} має {actual, plural, one {# члена} few {# члени} many {# членів} other {# члена}}, менше за потрібні {required}.',
  committeeUnknown: 'Кількість членів не зазначено: {associations}. Потрібно щонайменше {required}.',

  fundingYes: 'Усі зазначені джерела фінансування дозволені: {sources}.',
  fundingNo: 'Не дозволене джерело фінансування: {forbidden}. Дозволено: {allowed}.',
  fundingUnknown: 'Джерела фінансування не зазначено: {associations}. Дозволено: {allowed}.',
  bodyYes: 'Рішення ухвалив орган, якого вимагають правила: {body}.',
  bodyNo: 'Рішення ухвалив орган {body}; за правилами це має бути {decides}.',
  source_donors: 'благодійники',
  source_grants: 'гранти',
  source_membership_dues: 'членські внески',
  source_events: 'заходи',
  source_city: 'місто',

  countryOpen: '{country} не належить до країн, партнерство з якими обмежено.',
  countryAttested: '{country} належить до країн, партнерство з якими обмежено; засвідчення є у справі.',
  countryRestricted:
    '{country} належить до країн, партнерство з якими обмежено, і засвідчення у справі немає.',
  countryUnknown: 'Країну міста-партнера не зазначено.',

  oneCountryYes: 'Інших міст-побратимів у країні {country}: {count}; дозволено щонайбільше {required}.',
  oneCountryNo:
    'У країні {country} уже є {count, plural, one {# місто-побратим} few {# міста-побратими} many {# міст-побратимів} other {# міста-побратима}}: {titles}. Дозволено щонайбільше {required}.',

  friendshipFirst: 'Місто-побратим спершу є містом дружби.',

  minMonthsYes:
    '«{relationship}»: місто дружби, дата надання статусу — {since}; потрібно щонайменше {required, plural, one {# місяць} few {# місяці} many {# місяців} other {# місяця}}.',
  minMonthsNo:
    '«{relationship}»: місто дружби, дата надання статусу — {since}; ще не минуло {required, plural, one {# місяця} few {# місяців} many {# місяців} other {# місяця}}.',
  minMonthsUnclear:
    '«{relationship}»: місто дружби, дата надання статусу — {since}. Щоб знати, чи минуло {required, plural, one {# місяць} few {# місяці} many {# місяців} other {# місяця}}, потрібен точний день надання статусу.',
  minMonthsUndated: '«{relationship}»: не зазначено, відколи це місто дружби.',
  minMonthsOther: '«{relationship}» не є містом дружби.',

  maxMonthsYes:
    '«{relationship}»: місто дружби, дата надання статусу — {since}; минуло не більше ніж {required, plural, one {# місяць} few {# місяці} many {# місяців} other {# місяця}}.',
  maxMonthsNo:
    '«{relationship}»: місто дружби, дата надання статусу — {since}; минуло більше ніж {required, plural, one {# місяць} few {# місяці} many {# місяців} other {# місяця}}.',

  balanceEnough:
    'Найнижчий залишок, про який звітувала {association}, — {amount}; потрібно щонайменше {required}.',
  balanceBelow: 'Залишок {amount} у звіті «{report}» менший за {required}.',
  balanceOther: 'Залишок {amount} у звіті «{report}» не можна порівняти з {required}.',
  balanceNoEnding: 'У звіті «{report}» бракує залишку на кінець періоду.',
  balanceNoLowest: 'У звіті «{report}» бракує найнижчого залишку.',
  balancePending: 'Звіт «{report}» ще не прийнято.',
  balanceGap: '{association}: немає звіту за період із {from} до {to}.',
  balanceNone: '{association}: немає фінансового звіту за період із {from} до {to}.',

  reportsCurrent: '{association}: прострочених звітів немає; термін наступного — {dueOn}.',
  reportsLate: 'Звіт «{report}» надійшов із запізненням, {submittedOn}; термін був {dueOn}.',
  reportsOverdue:
    '{association}: термін подання звіту був {dueOn}; його прострочено з {since}, на {days, plural, one {# день} few {# дні} many {# днів} other {# дня}}.',
  reportsFirstWasDue: '{association}: жодного фінансового звіту немає; термін першого був {dueOn}.',
  reportsFirstIsDue: '{association}: жодного фінансового звіту ще немає; термін першого — {dueOn}.',
  reportsNoStart: '{association}: немає ні фінансового звіту, ні відомостей про термін першого.',
  itsAssociation: 'асоціація',

  activityYes:
    'Із {from} до {to} враховано {count, plural, one {# зустріч чи захід} few {# зустрічі та заходи} many {# зустрічей і заходів} other {# зустрічі та заходу}}; потрібно щонайменше {required}.',
  activityNo:
    'Із {from} до {to} враховано {count, plural, one {# зустріч чи захід} few {# зустрічі та заходи} many {# зустрічей і заходів} other {# зустрічі та заходу}}, менше за потрібні {required}.',
  activityUnclear:
    'Із {from} до {to} напевно враховано {count, plural, one {# зустріч чи захід} few {# зустрічі та заходи} many {# зустрічей і заходів} other {# зустрічі та заходу}} з потрібних {required}. Для інших потрібні точна дата або місце: {titles}.',
  activityNone: 'Із {from} до {to} немає жодної зустрічі чи заходу; потрібно щонайменше {required}.',

  spreadYes:
    'Зустрічі чи заходи були в {count} з чотирьох кварталів із {from} до {to}; потрібно щонайменше {required}.',
  spreadNo:
    'Зустрічі чи заходи були в {count} з чотирьох кварталів із {from} до {to}, менше за потрібні {required}.',
  spreadUnclear:
    'Зустрічі чи заходи були щонайменше в {count} і щонайбільше в {most} з чотирьох кварталів із {from} до {to}; потрібно щонайменше {required}.',

  reviewYes: 'Термін наступного перегляду — {dueOn}.',
  reviewNo: 'Термін перегляду був {dueOn}.',
  reviewUnclear: 'Термін перегляду — між {from} і {to}: точний день не зазначено.',
  reviewUnknown: 'Термін наступного перегляду не зазначено.',

  contactNone: 'Коли міста востаннє спілкувалися, не зазначено.',
  contactYes:
    'Останній контакт міст: {lastContactOn}; минуло щонайменше {required, plural, one {# місяць} few {# місяці} many {# місяців} other {# місяця}}.',
  contactNo:
    'Останній контакт міст: {lastContactOn}; ще не минуло {required, plural, one {# місяця} few {# місяців} many {# місяців} other {# місяця}}.',
  contactUnclear:
    'Останній контакт міст: {lastContactOn}. Щоб знати, чи минуло {required, plural, one {# місяць} few {# місяці} many {# місяців} other {# місяця}}, потрібен точний день.',

  timerYes: 'Строк розгляду пропозиції від {proposedOn} спливає {dueOn}.',
  timerNo: 'Строк розгляду пропозиції від {proposedOn} сплив {dueOn}.',
  timerUnknown: 'Коли запропоновано «{relationship}», не зазначено.',
};
