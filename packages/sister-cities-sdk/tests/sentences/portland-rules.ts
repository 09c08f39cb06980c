import { stated } from './sentence';
import type { Sentence } from './sentence';

/** How a city becomes a sister city, and who looks after it: the second part of the long page. */
export const PORTLAND_RULES: readonly Sentence[] = [
  {
    id: 'P21',
    says: 'City Code sets out the process',
    pairs: (cms) => stated(cms, 'P21', 'legal_basis', 'City Code', 'how a city becomes a sister city'),
  },
  {
    id: 'P22',
    says: 'first there is a nonprofit of residents that pledges to keep the relationship active',
    pairs: async (cms) => {
      const { legalForm } = (await cms.relationship({ slug: 'portland-sapporo' }))?.associations[0] ?? {};
      return [
        ...(await stated(cms, 'P22', 'association', 'A nonprofit of local residents must first exist')),
        ...(await stated(cms, 'P22', 'association', 'pledge to keep the relationship active')),
        [legalForm, 'nonprofit'],
      ];
    },
  },
  {
    id: 'P23',
    says: 'it is ready for the finances and the staffing',
    pairs: (cms) => stated(cms, 'P23', 'association', 'ready to carry its finances and its staffing'),
  },
  {
    id: 'P24',
    says: 'it keeps at least $10,000 in its bank account',
    pairs: (cms) => stated(cms, 'P24', 'finances', 'keeps at least $10,000 in its bank account'),
  },
  {
    id: 'P25',
    says: 'once there is a status, it reports its finances to the Director regularly',
    pairs: (cms) =>
      stated(
        cms,
        'P25',
        'finances',
        'once a status is granted',
        'reports its finances to the Director regularly',
      ),
  },
  {
    id: 'P26',
    says: 'associations are financially independent, and accountable to the Mayor',
    pairs: async (cms) => {
      const [association] = await cms.associations();
      return [
        ...(await stated(cms, 'P26', 'independence', 'financially independent', 'accountable to the Mayor')),
        [association?.accountableTo, 'Mayor of Portland'],
      ];
    },
  },
  {
    id: 'P27',
    says: 'donors and grants pay for the programs, not the City',
    pairs: async (cms) => {
      const [association] = await cms.associations();
      const paidByCity = await cms.associationTotal({ filters: { fundingSources: { has: 'city' } } });
      return [
        ...(await stated(
          cms,
          'P27',
          'funding',
          'Donors and grants pay for every program',
          'the City does not',
        )),
        [association?.fundingSources, ['donors', 'grants']],
        [paidByCity, 0],
      ];
    },
  },
  {
    id: 'P28',
    says: 'associations meet and hold events in the Portland area through the year',
    pairs: async (cms) => {
      const bell = await cms.event({ slug: 'peace-bell-rededication-2019' });
      return [
        ...(await stated(cms, 'P28', 'staffing', 'regular meetings and events', 'in the Portland area')),
        ...(await stated(cms, 'P28', 'staffing', 'through the year')),
        [
          [bell?.inHomeArea, bell?.countsAsActivity],
          [true, true],
        ],
      ];
    },
  },
  {
    id: 'P29',
    says: 'after a year as a friendship city with both requirements kept, the Council votes',
    pairs: (cms) =>
      stated(
        cms,
        'P29',
        'promotion',
        'After at least a year as a friendship city',
        'with both requirements kept',
        'the City Council votes on making it a sister city',
      ),
  },
  {
    id: 'P30',
    says: 'the Director, in the Office of Government Relations, links associations and Council',
    pairs: async (cms) => {
      const program = await cms.program();
      return [
        ...(await stated(cms, 'P30', 'liaison', 'The Director links the associations and the City Council')),
        [program?.office, 'Office of Government Relations'],
        [program?.contactPoints?.[0]?.jobTitle, 'International Relations Director'],
      ];
    },
  },
];
