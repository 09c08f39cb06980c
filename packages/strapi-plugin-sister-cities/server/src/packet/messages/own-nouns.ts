import type { Messages } from '../../messages/format';

import type { PacketMessage } from './en';

type ToDesignation = 'designate_friendship' | 'designate_sister' | 'change_friendship_to_sister';

/** The words of a packet that name a designation. */
export type DesignationWords = Extract<
  PacketMessage,
  `designation_${string}` | `${'motion' | 'decision' | 'step'}_${ToDesignation}`
>;

/** The words of a packet, with the city's own nouns for a sister city and a friendship city. */
export const OWN_NOUNS: Messages<DesignationWords> = {
  en: {
    motion_designate_friendship:
      'Moved, that the {body} designate {partner}, as “{friendshipNoun}” of {home}, effective on [date].',
    motion_designate_sister:
      'Moved, that the {body} designate {partner}, as “{sisterNoun}” of {home}, effective on [date].',
    motion_change_friendship_to_sister:
      'Moved, that the {body} change the designation of {partner}, from “{friendshipNoun}” to “{sisterNoun}”, effective on [date].',
    designation_sister_city: '{sisterNoun}',
    designation_friendship_city: '{friendshipNoun}',
    decision_designate_friendship: 'Designated “{friendshipNoun}”',
    decision_designate_sister: 'Designated “{sisterNoun}”',
    decision_change_friendship_to_sister: 'Changed from “{friendshipNoun}” to “{sisterNoun}”',
    step_designate_friendship: 'designation as “{friendshipNoun}”',
    step_designate_sister: 'designation as “{sisterNoun}”',
    step_change_friendship_to_sister: 'change from “{friendshipNoun}” to “{sisterNoun}”',
  },
  es: {
    motion_designate_friendship:
      'Se propone que {body} designe a {partner} «{friendshipNoun}» de {home}, con efecto el [fecha].',
    motion_designate_sister:
      'Se propone que {body} designe a {partner} «{sisterNoun}» de {home}, con efecto el [fecha].',
    motion_change_friendship_to_sister:
      'Se propone que {body} cambie la designación de {partner} de «{friendshipNoun}» a «{sisterNoun}», con efecto el [fecha].',
    designation_sister_city: '{sisterNoun}',
    designation_friendship_city: '{friendshipNoun}',
    decision_designate_friendship: 'Designación «{friendshipNoun}»',
    decision_designate_sister: 'Designación «{sisterNoun}»',
    decision_change_friendship_to_sister: 'Cambio de «{friendshipNoun}» a «{sisterNoun}»',
    step_designate_friendship: 'designación «{friendshipNoun}»',
    step_designate_sister: 'designación «{sisterNoun}»',
    step_change_friendship_to_sister: 'cambio de «{friendshipNoun}» a «{sisterNoun}»',
  },
  ja: {
    motion_designate_friendship:
      '{body}が[日付]付けで{partner}を{home}の{friendshipNoun}に指定することを動議する。',
    motion_designate_sister: '{body}が[日付]付けで{partner}を{home}の{sisterNoun}に指定することを動議する。',
    motion_change_friendship_to_sister:
      '{body}が[日付]付けで{partner}との{friendshipNoun}関係を{sisterNoun}関係に変更することを動議する。',
    designation_sister_city: '{sisterNoun}',
    designation_friendship_city: '{friendshipNoun}',
    decision_designate_friendship: '{friendshipNoun}に指定',
    decision_designate_sister: '{sisterNoun}に指定',
    decision_change_friendship_to_sister: '{friendshipNoun}から{sisterNoun}へ変更',
    step_designate_friendship: '{friendshipNoun}の指定',
    step_designate_sister: '{sisterNoun}の指定',
    step_change_friendship_to_sister: '{friendshipNoun}から{sisterNoun}への変更',
  },
  uk: {
    motion_designate_friendship:
      'Пропонується, щоб {body} від [дата] надала місту {partner} статус «{friendshipNoun}» ({home}).',
    motion_designate_sister:
      'Пропонується, щоб {body} від [дата] надала місту {partner} статус «{sisterNoun}» ({home}).',
    motion_change_friendship_to_sister:
      'Пропонується, щоб {body} від [дата] змінила статус відносин із {partner} з «{friendshipNoun}» на «{sisterNoun}».',
    designation_sister_city: '{sisterNoun}',
    designation_friendship_city: '{friendshipNoun}',
    decision_designate_friendship: 'Надано статус «{friendshipNoun}»',
    decision_designate_sister: 'Надано статус «{sisterNoun}»',
    decision_change_friendship_to_sister: 'Змінено статус з «{friendshipNoun}» на «{sisterNoun}»',
    step_designate_friendship: 'надання статусу «{friendshipNoun}»',
    step_designate_sister: 'надання статусу «{sisterNoun}»',
    step_change_friendship_to_sister: 'зміна статусу з «{friendshipNoun}» на «{sisterNoun}»',
  },
};
