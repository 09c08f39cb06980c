import type { Policy } from '../../shared/policy';
import { presetOf } from '../../server/src/policy/presets';

import type { Host } from './strapi';

const DAY = 86_400_000;

/** The day on which the reports of `reportingProgram` are due. */
export const DUE_ON = '2035-06-30';

/** An instant so many days after the due date, at an hour of UTC that is the same day in Portland. */
export const dayAround = (days: number, hour = 20): Date =>
  new Date(Date.parse(`${DUE_ON}T00:00:00Z`) + days * DAY + hour * 3_600_000);

export interface ReportingAssociation {
  documentId: string;
  email: string | null;
  remove(): Promise<void>;
}

/** Portland's program with one friendship city, whose associations report ten years after its designation. */
export interface ReportingProgram {
  /** With an e-mail address of its treasurer, which only the office knows; or with `null`, without any. */
  association(name: string, email?: null): Promise<ReportingAssociation>;
}

const tenYears = (): Policy => {
  const portland = presetOf('portland');
  const { reportingIntervalMonths } = portland;
  return reportingIntervalMonths === undefined
    ? portland
    : { ...portland, reportingIntervalMonths: { ...reportingIntervalMonths, value: 120 } };
};

const slugOf = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]+/g, '-');

export const reportingProgram = async (host: Host): Promise<ReportingProgram> => {
  const [homeCity, partnerCity] = await Promise.all([
    host.documents('city').create({
      data: { name: 'Portland', slug: 'portland-or', countryCode: 'US', timeZone: 'America/Los_Angeles' },
    }),
    host.documents('city').create({ data: { name: 'Sapporo', slug: 'sapporo', countryCode: 'JP' } }),
  ]);
  await host.documents('program').create({
    data: {
      name: 'International Relations',
      homeCity: homeCity.documentId,
      contactPoints: [
        { name: 'zq-desk' },
        { name: 'zq-director', jobTitle: 'Director of zq', email: 'director@zq-city.example' },
      ],
    },
  });
  const relationship = await host.documents('relationship').create({
    data: {
      homeCity: homeCity.documentId,
      partnerCity: partnerCity.documentId,
      designation: 'friendship_city',
      standing: 'active',
      establishedOn: '2025-06-30',
      designatedOn: '2025-06-30',
      source: 'Council minutes of 2025',
    },
  });
  await host.strapi.db.query('plugin::sister-cities.policy-version').create({
    data: {
      version: 1,
      preset: 'portland',
      policy: tenYears(),
      actor: 'test',
      savedOn: '2026-11-24T00:00:00.000Z',
    },
  });
  return {
    association: async (name, noEmail) => {
      const email = noEmail === null ? null : `treasurer@zq-${slugOf(name)}.example`;
      const { documentId } = await host.documents('association').create({
        data: {
          name,
          slug: slugOf(name),
          relationship: relationship.documentId,
          otherPeople: email === null ? [] : [{ name: 'zq-treasurer', role: 'Treasurer', email }],
          privateNotes: 'zq-note',
        },
      });
      return {
        documentId,
        email,
        remove: async () => {
          for (const report of await host
            .documents('association-report')
            .findMany({ filters: { association: { documentId } } }))
            await host.documents('association-report').delete({ documentId: report.documentId });
          await host.documents('association').delete({ documentId });
        },
      };
    },
  };
};
