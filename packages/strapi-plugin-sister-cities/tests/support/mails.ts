import type { Core } from '@strapi/strapi';

export interface SentMail {
  to: string;
  subject: string;
  text: string;
}

/** The mail server of a test: it keeps what it takes, or refuses everything with an error. */
export interface MailServer {
  sent: SentMail[];
  refuseWith(error: Error | null): void;
}

/** What an office sets in config/plugins: a provider, and a sender of its own. */
const CONFIGURED = { provider: 'collector', settings: { defaultFrom: 'office@city.example' } };

/** Makes a mail server of the test the e-mail provider of a running host. */
export const mailServerOf = (strapi: Core.Strapi): MailServer => {
  const sent: SentMail[] = [];
  let refusal: Error | null = null;
  const send = (mail: SentMail): Promise<void> => {
    if (refusal) return Promise.reject(refusal);
    sent.push(mail);
    return Promise.resolve();
  };
  strapi.config.set('plugin::email', CONFIGURED);
  Object.assign(strapi.plugin('email'), { provider: { send } });
  return {
    sent,
    refuseWith: (error) => {
      refusal = error;
    },
  };
};
