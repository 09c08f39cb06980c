import type { Sentences } from '../../messages/format';

import type { ProcessSentence } from './en';

export const UKRAINIAN: Sentences<ProcessSentence> = {
  proposal: 'Пропозиція',
  friendship_city: 'Як стати містом дружби',
  while_friendship_city: 'Поки місто є містом дружби',
  sister_city: 'Як стати містом-побратимом',
  afterwards: 'Коли місто є містом-побратимом',

  requireNonprofit: 'Відносини підтримує неприбуткова організація, створена мешканцями.',
  requirePledge: 'Її члени зобов’язуються підтримувати відносини активними.',
  requireCapacityStatement: 'Вона готова виконувати фінансові та кадрові вимоги до таких відносин.',
  requireIndependenceStatement:
    'Вона заявляє, що фінансово не залежить від міста, і вказує, перед ким вона підзвітна.',
  fundingSourcesAllowed: 'Єдині джерела коштів її програм: {sources}.',
  minimumCommitteeMembers:
    'У ній щонайменше {count, plural, one {# член} few {# члени} many {# членів} other {# члена}}.',
  maximumSisterCitiesPerCountry:
    'В одній країні може бути щонайбільше {count, plural, one {# місто-побратим} few {# міста-побратими} many {# міст-побратимів} other {# міста-побратима}}.',
  restrictedCountries: 'Закон обмежує відносини з містами таких країн: {countries}.',
  directorRecommendationDays:
    'Керівник програми надає рекомендацію протягом {count, plural, one {# дня} few {# днів} many {# днів} other {# дня}}.',
  mayorToCouncilDays:
    'Міський голова виносить пропозицію на розгляд ради протягом {count, plural, one {# дня} few {# днів} many {# днів} other {# дня}}.',
  friendshipRequiredBeforeSister: 'Перш ніж стати містом-побратимом, кожне місто-партнер є містом дружби.',
  decisionOnFriendship: 'Хто вирішує, чи стане місто містом дружби: {body}.',
  reviewPeriodDays:
    'Рішення набирає чинності після {count, plural, one {# дня} few {# днів} many {# днів} other {# дня}} розгляду.',
  minimumBalance: 'Асоціація має на банківському рахунку щонайменше {amount}.',
  balanceLookbackMonths:
    'Враховується залишок за {count, plural, one {останній # місяць} few {останні # місяці} many {останні # місяців} other {останні # місяця}}, а не за один день.',
  reportingIntervalMonths:
    'Асоціація подає звіт кожні {count, plural, one {# місяць} few {# місяці} many {# місяців} other {# місяця}}.',
  reportRecipient: 'Хто отримує звіти: {recipient}.',
  reportDueMonthDay: 'Строк подання звітів: {day}.',
  reportGraceDays:
    'Звіт, який не надійшов {count, plural, =0 {у визначений строк} one {через # день після строку} few {через # дні після строку} many {через # днів після строку} other {через # дня після строку}}, вважається простроченим.',
  minimumActivitiesPer12Months:
    'За дванадцять місяців асоціація проводить щонайменше {count, plural, one {# зустріч або захід} few {# зустрічі або заходи} many {# зустрічей або заходів} other {# зустрічі або заходу}}.',
  minimumQuartersWithActivity:
    'Зустріч або захід відбувається {count, plural, =4 {у кожному з останніх чотирьох кварталів} one {щонайменше в # з останніх чотирьох кварталів} few {щонайменше в # з останніх чотирьох кварталів} many {щонайменше в # з останніх чотирьох кварталів} other {щонайменше в # з останніх чотирьох кварталів}}.',
  activitiesMustBeInHomeArea: 'Враховуються зустрічі й заходи на території рідного міста та околиць.',
  noContactToTerminationMonths:
    'Відносини з містом дружби без контактів протягом {count, plural, one {# місяця} few {# місяців} many {# місяців} other {# місяця}} можуть бути припинені.',
  minimumFriendshipMonths:
    'Місто є містом дружби щонайменше {count, plural, one {# місяць} few {# місяці} many {# місяців} other {# місяця}}.',
  maximumFriendshipMonths:
    'Рішення про статус міста-побратима ухвалюють протягом {count, plural, one {# місяця} few {# місяців} many {# місяців} other {# місяця}}.',
  decisionOnSister:
    'Хто вирішує, чи стане місто містом-побратимом: {body}. Виконання вимог саме по собі ще не змінює статусу.',
  reportingContinues: 'Асоціація й надалі подає звіти.',
  reviewIntervalMonths:
    'Відносини переглядають кожні {count, plural, one {# місяць} few {# місяці} many {# місяців} other {# місяця}}.',
  noContactToEmeritusMonths:
    'Місто-побратим без контактів протягом {count, plural, one {# місяця} few {# місяців} many {# місяців} other {# місяця}} може стати почесним.',
  boardMeetingsPerYear:
    'Рада програми проводить відкриті засідання щонайменше {count, plural, one {# раз} few {# рази} many {# разів} other {# раза}} на рік.',

  donors: 'пожертви',
  grants: 'гранти',
  membership_dues: 'членські внески',
  events: 'заходи',
  city: 'кошти міста',
};
