import type { Core } from '@strapi/strapi';

import { isRecord } from '../../../shared/is-record';
import { pluginOf } from '../strapi/plugin';

/** A mail as Strapi's e-mail plugin takes it; it comes from the address that the host configured. */
export interface Mail {
  to: string;
  subject: string;
  text: string;
}

/** Sends one mail through the provider of the host; rejects with the provider's own error. */
export type SendMail = (mail: Mail) => Promise<unknown>;

interface EmailService {
  send(mail: Mail): Promise<unknown>;
}

/** What Strapi falls back on where a host configures nothing: mail in the name of Strapi itself. */
const STRAPI_SENDER = 'Strapi <no-reply@strapi.io>';

const isLeftAsItCame = (strapi: Core.Strapi): boolean => {
  const config: unknown = strapi.config.get('plugin::email');
  if (!isRecord(config) || String(config.provider).toLowerCase() !== 'sendmail') return false;
  return !isRecord(config.settings) || (config.settings.defaultFrom ?? STRAPI_SENDER) === STRAPI_SENDER;
};

/**
 * How this host sends mail, or `undefined` when it cannot: no e-mail plugin, no provider, or Strapi's defaults as they
 * came, which would write to residents from an address that is not the city's.
 */
export const mailerOf = (strapi: Core.Strapi): SendMail | undefined => {
  const email = pluginOf(strapi, 'email');
  const hasProvider = email !== undefined && 'provider' in email && isRecord(email.provider);
  if (!hasProvider || isLeftAsItCame(strapi)) return undefined;
  const service: EmailService = email.service('email');
  return (mail) => service.send(mail);
};
