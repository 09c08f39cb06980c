import type { Kind } from './kinds';

/** The languages in which the office can begin an answer. */
export const MAIL_LANGUAGES = ['en', 'es', 'ja', 'uk'] as const;

export type MailLanguage = (typeof MAIL_LANGUAGES)[number];

/** The parts of an answer. `{name}`, `{title}` and `{receipt}` stand for what the person wrote and was given. */
export interface MailWords {
  subject: Readonly<Record<Kind, string>>;
  greeting: string;
  /** Where nobody gave a name. */
  greetingOfNobody: string;
  thanks: Readonly<Record<Kind, string>>;
  receipt: string;
  /** Stands where the office writes its answer. */
  answer: string;
  closing: string;
}

export const MAIL_WORDS: Readonly<Record<MailLanguage, MailWords>> = {
  en: {
    subject: { volunteers: 'Your offer to volunteer', ideas: 'Your idea: {title}' },
    greeting: 'Dear {name},',
    greetingOfNobody: 'Hello,',
    thanks: {
      volunteers: 'Thank you for offering to volunteer for our sister city program.',
      ideas: 'Thank you for your idea “{title}” for our sister city program.',
    },
    receipt: 'Your receipt: {receipt}',
    answer: '[Your answer]',
    closing: 'Kind regards,',
  },
  es: {
    subject: { volunteers: 'Su ofrecimiento como voluntario o voluntaria', ideas: 'Su idea: {title}' },
    greeting: 'Hola, {name}:',
    greetingOfNobody: 'Hola:',
    thanks: {
      volunteers: 'Gracias por ofrecerse a colaborar con nuestro programa de ciudades hermanas.',
      ideas: 'Gracias por su idea «{title}» para nuestro programa de ciudades hermanas.',
    },
    receipt: 'Su comprobante: {receipt}',
    answer: '[Su respuesta]',
    closing: 'Un cordial saludo,',
  },
  ja: {
    subject: {
      volunteers: 'ボランティアのお申し出について',
      ideas: 'お寄せいただいたアイデアについて：{title}',
    },
    greeting: '{name} 様',
    greetingOfNobody: 'こんにちは。',
    thanks: {
      volunteers: '姉妹都市プログラムへのボランティアのお申し出をいただき、ありがとうございます。',
      ideas: '姉妹都市プログラムにアイデア「{title}」をお寄せいただき、ありがとうございます。',
    },
    receipt: '受付番号：{receipt}',
    answer: '［お返事］',
    closing: 'よろしくお願いいたします。',
  },
  uk: {
    subject: { volunteers: 'Ваша пропозиція волонтерської допомоги', ideas: 'Ваша ідея: {title}' },
    greeting: 'Вітаємо, {name}!',
    greetingOfNobody: 'Вітаємо!',
    thanks: {
      volunteers: 'Дякуємо за пропозицію стати волонтером нашої програми міст-побратимів.',
      ideas: 'Дякуємо за вашу ідею «{title}» для нашої програми міст-побратимів.',
    },
    receipt: 'Ваш номер звернення: {receipt}',
    answer: '[Ваша відповідь]',
    closing: 'З повагою',
  },
};
