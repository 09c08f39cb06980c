import type { Messages } from '../../messages/format';

import type { MessageId } from './en';

/** The sentences that name a designation. */
export type DesignationMessage = Extract<
  MessageId,
  'oneCountryYes' | 'oneCountryNo' | 'friendshipFirst' | `minMonths${string}` | `maxMonths${string}`
>;

/** What a check found, with the city's own nouns for a sister city and a friendship city. */
export const OWN_NOUNS: Messages<DesignationMessage> = {
  en: {
    oneCountryYes:
      'Other partners in {country} designated “{sisterNoun}”: {count}. Up to {required} {required, plural, one {is} other {are}} allowed.',
    oneCountryNo:
      'Partners in {country} already designated “{sisterNoun}”: {titles}. Up to {required} {required, plural, one {is} other {are}} allowed.',
    friendshipFirst: 'A partner is designated “{friendshipNoun}” before it is designated “{sisterNoun}”.',
    minMonthsYes:
      '{relationship} has been designated “{friendshipNoun}” since {since}; at least {required, plural, one {# month is} other {# months are}} required.',
    minMonthsNo:
      '{relationship} has been designated “{friendshipNoun}” since {since}, for less than {required, plural, one {# month} other {# months}}.',
    minMonthsUnclear:
      '{relationship} has been designated “{friendshipNoun}” since {since}. Whether that is {required, plural, one {# month} other {# months}} takes the exact day of the designation.',
    minMonthsUndated: 'Since when {relationship} has been designated “{friendshipNoun}” is not on file.',
    minMonthsOther: '{relationship} is not designated “{friendshipNoun}”.',
    maxMonthsYes:
      '{relationship} has been designated “{friendshipNoun}” since {since}, for no more than {required, plural, one {# month} other {# months}}.',
    maxMonthsNo:
      '{relationship} has been designated “{friendshipNoun}” since {since}, for more than {required, plural, one {# month} other {# months}}.',
  },
  es: {
    oneCountryYes:
      'Otras ciudades en {country} con la designación «{sisterNoun}»: {count}. Se {required, plural, one {permite} other {permiten}} hasta {required}.',
    oneCountryNo:
      'Ciudades en {country} que ya tienen la designación «{sisterNoun}»: {titles}. Se {required, plural, one {permite} other {permiten}} hasta {required}.',
    friendshipFirst:
      'Antes de la designación «{sisterNoun}», una ciudad tiene la designación «{friendshipNoun}».',
    minMonthsYes:
      '{relationship} tiene la designación «{friendshipNoun}» desde {since}; se {required, plural, one {requiere al menos # mes} other {requieren al menos # meses}}.',
    minMonthsNo:
      '{relationship} tiene la designación «{friendshipNoun}» desde {since}, hace menos de {required, plural, one {# mes} other {# meses}}.',
    minMonthsUnclear:
      '{relationship} tiene la designación «{friendshipNoun}» desde {since}. Para saber si hace ya {required, plural, one {# mes} other {# meses}} se necesita el día exacto de la designación.',
    minMonthsUndated: 'No consta desde cuándo {relationship} tiene la designación «{friendshipNoun}».',
    minMonthsOther: '{relationship} no tiene la designación «{friendshipNoun}».',
    maxMonthsYes:
      '{relationship} tiene la designación «{friendshipNoun}» desde {since}, hace no más de {required, plural, one {# mes} other {# meses}}.',
    maxMonthsNo:
      '{relationship} tiene la designación «{friendshipNoun}» desde {since}, hace más de {required, plural, one {# mes} other {# meses}}.',
  },
  ja: {
    oneCountryYes:
      '{country}には{count, plural, =0 {ほかに{sisterNoun}はありません} other {ほかに#つの{sisterNoun}があります}}。{required}つまで認められます。',
    oneCountryNo:
      '{country}にはすでに{count}つの{sisterNoun}があります：{titles}。{required}つまで認められます。',
    friendshipFirst: '{sisterNoun}になる前に、まず{friendshipNoun}になります。',
    minMonthsYes: '{relationship}は{since}から{friendshipNoun}です。{required}か月以上が必要です。',
    minMonthsNo: '{relationship}は{since}から{friendshipNoun}で、まだ{required}か月になりません。',
    minMonthsUnclear:
      '{relationship}は{since}から{friendshipNoun}です。{required}か月になるかどうかは、指定の正確な日付がなければ分かりません。',
    minMonthsUndated: '{relationship}がいつから{friendshipNoun}であるかは記録されていません。',
    minMonthsOther: '{relationship}は{friendshipNoun}ではありません。',
    maxMonthsYes: '{relationship}は{since}から{friendshipNoun}で、{required}か月を超えていません。',
    maxMonthsNo: '{relationship}は{since}から{friendshipNoun}で、{required}か月を超えています。',
  },
  uk: {
    oneCountryYes:
      'Інших міст у країні {country} зі статусом «{sisterNoun}»: {count}; дозволено щонайбільше {required}.',
    oneCountryNo:
      'У країні {country} статус «{sisterNoun}» уже мають: {titles}. Дозволено щонайбільше {required}.',
    friendshipFirst: 'Перш ніж отримати статус «{sisterNoun}», місто спершу має статус «{friendshipNoun}».',
    minMonthsYes:
      '«{relationship}»: статус «{friendshipNoun}», дата надання — {since}; потрібно щонайменше {required, plural, one {# місяць} few {# місяці} many {# місяців} other {# місяця}}.',
    minMonthsNo:
      '«{relationship}»: статус «{friendshipNoun}», дата надання — {since}; ще не минуло {required, plural, one {# місяця} few {# місяців} many {# місяців} other {# місяця}}.',
    minMonthsUnclear:
      '«{relationship}»: статус «{friendshipNoun}», дата надання — {since}. Щоб знати, чи минуло {required, plural, one {# місяць} few {# місяці} many {# місяців} other {# місяця}}, потрібен точний день надання статусу.',
    minMonthsUndated: '«{relationship}»: не зазначено, відколи місто має статус «{friendshipNoun}».',
    minMonthsOther: '«{relationship}» не має статусу «{friendshipNoun}».',
    maxMonthsYes:
      '«{relationship}»: статус «{friendshipNoun}», дата надання — {since}; минуло не більше ніж {required, plural, one {# місяць} few {# місяці} many {# місяців} other {# місяця}}.',
    maxMonthsNo:
      '«{relationship}»: статус «{friendshipNoun}», дата надання — {since}; минуло більше ніж {required, plural, one {# місяць} few {# місяці} many {# місяців} other {# місяця}}.',
  },
};
