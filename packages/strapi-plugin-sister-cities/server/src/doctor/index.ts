import type { Core } from '@strapi/strapi';

import type { Safety } from '../../../shared/doctor';
import type { Clock } from '../clock';

import { examine } from './examine';
import { loadFacts } from './load-facts';
import { printed, warning } from './print';

/** What the command prints, and whether anything is unsafe. */
export interface DoctorReport {
  text: string;
  isUnsafe: boolean;
}

/** `strapi.plugin('sister-cities').service('doctor')`: what should be different in this host. */
export interface Doctor {
  safety(): Promise<Safety>;
  /** The same for a terminal, or as JSON for a program. */
  report(format: 'text' | 'json'): Promise<DoctorReport>;
}

export const doctorOf = (strapi: Core.Strapi, clock: Clock): Doctor => {
  const safety = async (): Promise<Safety> => {
    const facts = await loadFacts(strapi, clock);
    return { environment: facts.environment, findings: examine(facts) };
  };
  return {
    safety,
    report: async (format) => {
      const found = await safety();
      return {
        text: format === 'json' ? JSON.stringify(found, null, 2) : printed(found),
        isUnsafe: found.findings.some(({ severity }) => severity === 'unsafe'),
      };
    },
  };
};

/** Tells whoever starts the server how many of its settings are unsafe, in one line of the log. */
export const warnOfUnsafeSettings = async (strapi: Core.Strapi, clock: Clock): Promise<void> => {
  const { findings } = await doctorOf(strapi, clock).safety();
  const words = warning(findings);
  if (words !== undefined) strapi.log.warn(words);
};
