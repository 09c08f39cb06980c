import { writerFor } from '../eligibility/say';
import type { PartialDate } from '../../../shared/partial-date';
import type { Terminology } from '../../../shared/presentation';
import { languageOf } from '../messages/format';
import type { Language, Messages } from '../messages/format';
import { sayingWith } from '../messages/own-nouns';
import type { SayAs } from '../messages/own-nouns';

import { en } from './messages/en';
import type { PacketMessage } from './messages/en';
import { es } from './messages/es';
import { ja } from './messages/ja';
import { OWN_NOUNS } from './messages/own-nouns';
import { uk } from './messages/uk';

export const PACKET_MESSAGES: Messages<PacketMessage> = { en, es, ja, uk };

/** Writes the words of a packet in one language. */
export interface PacketWriter {
  language: Language;
  say: SayAs<PacketMessage>;
  /** A date in words, or that there is none on file. */
  date: (date: PartialDate | null | undefined) => string;
  /** The word for a value of a vocabulary; one that the packet has no word for stays as it is. */
  word: (
    vocabulary: 'designation' | 'standing' | 'decision' | 'result' | 'state' | 'step',
    value: string,
  ) => string;
  number: (value: number) => string;
}

const isMessage = (id: string): id is PacketMessage => Object.hasOwn(en, id);

/** English where the plugin does not speak the language; the city's own words for its partners where it has any. */
export const packetWriter = (locale: string, terminology: Terminology = {}): PacketWriter => {
  const language = languageOf(locale);
  const writer = writerFor(language);
  const figures = new Intl.NumberFormat(language, { maximumFractionDigits: 20 });
  const say = sayingWith({ usual: PACKET_MESSAGES, own: OWN_NOUNS }, language, terminology);
  return {
    language,
    say,
    date: (date) => (date ? writer.date(date) : say('notOnFile')),
    word: (vocabulary, value) => {
      const id = `${vocabulary}_${value}`;
      return isMessage(id) ? say(id) : value;
    },
    number: (value) => figures.format(value),
  };
};
