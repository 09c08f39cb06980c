import type { Messages } from '../../messages/format';

import type { ProcessSentence } from './en';

/** The sentences and titles that name a designation. */
export type DesignationSentence = Extract<
  ProcessSentence,
  | 'friendship_city'
  | 'while_friendship_city'
  | 'sister_city'
  | 'afterwards'
  | 'maximumSisterCitiesPerCountry'
  | 'friendshipRequiredBeforeSister'
  | 'decisionOnFriendship'
  | 'noContactToTerminationMonths'
  | 'minimumFriendshipMonths'
  | 'maximumFriendshipMonths'
  | 'decisionOnSister'
  | 'noContactToEmeritusMonths'
>;

/** How a city becomes a partner, with the city's own nouns for a sister city and a friendship city. */
export const OWN_NOUNS: Messages<DesignationSentence> = {
  en: {
    friendship_city: 'Designation as “{friendshipNoun}”',
    while_friendship_city: 'While designated “{friendshipNoun}”',
    sister_city: 'Designation as “{sisterNoun}”',
    afterwards: 'While designated “{sisterNoun}”',
    maximumSisterCitiesPerCountry:
      'In one country at most {count, plural, one {# partner is} other {# partners are}} designated “{sisterNoun}”.',
    friendshipRequiredBeforeSister:
      'Each partner is designated “{friendshipNoun}” before it is designated “{sisterNoun}”.',
    decisionOnFriendship: 'Who decides whether the partner is designated “{friendshipNoun}”: {body}.',
    noContactToTerminationMonths:
      'A relationship designated “{friendshipNoun}” may be ended after {count, plural, one {# month} other {# months}} without contact.',
    minimumFriendshipMonths:
      'The partner has been designated “{friendshipNoun}” for at least {count, plural, one {# month} other {# months}}.',
    maximumFriendshipMonths:
      'Whether it is designated “{sisterNoun}” is decided within {count, plural, one {# month} other {# months}}.',
    decisionOnSister:
      'Who decides whether the partner is designated “{sisterNoun}”: {body}. Meeting the requirements does not designate it by itself.',
    noContactToEmeritusMonths:
      'A partner designated “{sisterNoun}” may become emeritus after {count, plural, one {# month} other {# months}} without contact.',
  },
  es: {
    friendship_city: 'Cómo se llega a la designación «{friendshipNoun}»',
    while_friendship_city: 'Con la designación «{friendshipNoun}»',
    sister_city: 'Cómo se llega a la designación «{sisterNoun}»',
    afterwards: 'Con la designación «{sisterNoun}»',
    maximumSisterCitiesPerCountry:
      'En un mismo país, como máximo {count, plural, one {# ciudad tiene} other {# ciudades tienen}} la designación «{sisterNoun}».',
    friendshipRequiredBeforeSister:
      'Cada ciudad tiene primero la designación «{friendshipNoun}» y después puede recibir la designación «{sisterNoun}».',
    decisionOnFriendship: 'Quién decide si la ciudad recibe la designación «{friendshipNoun}»: {body}.',
    noContactToTerminationMonths:
      'Una relación con la designación «{friendshipNoun}» sin contacto durante {count, plural, one {# mes} other {# meses}} puede terminarse.',
    minimumFriendshipMonths:
      'La ciudad ha tenido la designación «{friendshipNoun}» durante al menos {count, plural, one {# mes} other {# meses}}.',
    maximumFriendshipMonths:
      'Si recibe la designación «{sisterNoun}» se decide en un plazo de {count, plural, one {# mes} other {# meses}}.',
    decisionOnSister:
      'Quién decide si la ciudad recibe la designación «{sisterNoun}»: {body}. Cumplir los requisitos no basta por sí solo.',
    noContactToEmeritusMonths:
      'Una relación con la designación «{sisterNoun}» sin contacto durante {count, plural, one {# mes} other {# meses}} puede pasar a ser emérita.',
  },
  ja: {
    friendship_city: '{friendshipNoun}になるまで',
    while_friendship_city: '{friendshipNoun}として',
    sister_city: '{sisterNoun}になるまで',
    afterwards: '{sisterNoun}として',
    maximumSisterCitiesPerCountry: '一つの国の{sisterNoun}は{count, number}都市までです。',
    friendshipRequiredBeforeSister: '{sisterNoun}になる前に、まず{friendshipNoun}になります。',
    decisionOnFriendship: '{friendshipNoun}になるかどうかを決めるのは次のとおりです：{body}。',
    noContactToTerminationMonths:
      '{count, number}か月間連絡のない{friendshipNoun}との関係は、終了することがあります。',
    minimumFriendshipMonths: '{friendshipNoun}になってから{count, number}か月以上たっています。',
    maximumFriendshipMonths: '{sisterNoun}になるかどうかは{count, number}か月以内に決まります。',
    decisionOnSister:
      '{sisterNoun}になるかどうかを決めるのは次のとおりです：{body}。要件を満たすだけで{sisterNoun}になるわけではありません。',
    noContactToEmeritusMonths:
      '{count, number}か月間連絡のない{sisterNoun}は、名誉{sisterNoun}となることがあります。',
  },
  uk: {
    friendship_city: 'Як отримати статус «{friendshipNoun}»',
    while_friendship_city: 'Поки місто має статус «{friendshipNoun}»',
    sister_city: 'Як отримати статус «{sisterNoun}»',
    afterwards: 'Коли місто має статус «{sisterNoun}»',
    maximumSisterCitiesPerCountry:
      'В одній країні статус «{sisterNoun}» {count, plural, one {може мати щонайбільше # місто} few {можуть мати щонайбільше # міста} many {можуть мати щонайбільше # міст} other {можуть мати щонайбільше # міста}}.',
    friendshipRequiredBeforeSister:
      'Перш ніж отримати статус «{sisterNoun}», кожне місто-партнер спершу має статус «{friendshipNoun}».',
    decisionOnFriendship: 'Хто вирішує, чи отримає місто статус «{friendshipNoun}»: {body}.',
    noContactToTerminationMonths:
      'Відносини з містом у статусі «{friendshipNoun}» без контактів протягом {count, plural, one {# місяця} few {# місяців} many {# місяців} other {# місяця}} можуть бути припинені.',
    minimumFriendshipMonths:
      'Місто має статус «{friendshipNoun}» щонайменше {count, plural, one {# місяць} few {# місяці} many {# місяців} other {# місяця}}.',
    maximumFriendshipMonths:
      'Рішення про статус «{sisterNoun}» ухвалюють протягом {count, plural, one {# місяця} few {# місяців} many {# місяців} other {# місяця}}.',
    decisionOnSister:
      'Хто вирішує, чи отримає місто статус «{sisterNoun}»: {body}. Виконання вимог саме по собі ще не змінює статусу.',
    noContactToEmeritusMonths:
      'Місто зі статусом «{sisterNoun}» без контактів протягом {count, plural, one {# місяця} few {# місяців} many {# місяців} other {# місяця}} може стати почесним.',
  },
};
