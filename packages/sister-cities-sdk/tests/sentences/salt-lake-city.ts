import type { Relationship, SisterCitiesClient } from '../../src';

import { stated } from './sentence';
import type { Sentence } from './sentence';

const PARTNERS = ['Chernivtsi', 'Izhevsk', 'Keelung', 'Matsumoto', 'Torino', 'Trujillo'];

/** The page of every relationship, by the name of the partner. */
const pagesOf = async (cms: SisterCitiesClient): Promise<(Relationship | null)[]> => {
  const list = await cms.relationships({ sort: ['partnerCity.name:asc'] });
  return Promise.all(list.map(({ slug }) => cms.relationship({ slug })));
};

export const SALT_LAKE_CITY: readonly Sentence[] = [
  {
    id: 'S01',
    says: 'six sister cities are active',
    pairs: async (cms) => {
      const active = await cms.relationships({
        filters: { standing: { eq: 'active' } },
        sort: ['partnerCity.name:asc'],
      });
      const homes = new Set(active.map(({ homeCity }) => homeCity.name));
      return [
        [[...homes], ['Salt Lake City']],
        [
          active.map(({ partnerCity: { name, countryName }, designation, standing }) => [
            name,
            countryName,
            designation,
            standing,
          ]),
          [
            ['Chernivtsi', 'Ukraine', 'sister_city', 'active'],
            ['Izhevsk', 'Russia', 'sister_city', 'active'],
            ['Keelung', 'Taiwan', 'sister_city', 'active'],
            ['Matsumoto', 'Japan', 'sister_city', 'active'],
            ['Torino', 'Italy', 'sister_city', 'active'],
            ['Trujillo', 'Peru', 'sister_city', 'active'],
          ],
        ],
      ];
    },
  },
  {
    id: 'S02',
    says: 'each of the six shares the goal to promote peace',
    pairs: async (cms) => {
      const pages = await pagesOf(cms);
      const goals = pages.map((page) => [
        page?.partnerCity.name,
        page?.activeGoals.map(({ inherited, goal }) => [inherited, goal.statement]),
      ]);
      const shared = [[true, 'Promote peace through mutual respect, understanding and cooperation.']];
      return [[goals, PARTNERS.map((name) => [name, shared])]];
    },
  },
  {
    id: 'S03',
    says: 'each was created for its own reason, under its own circumstances, which the document does not tell',
    pairs: async (cms) => {
      const list = await cms.relationships();
      return [
        ...(await stated(cms, 'S03', 'diversity', 'for its own reason', 'under its own circumstances')),
        [list.map(({ reasons, circumstances }) => [reasons, circumstances]), Array(6).fill([null, null])],
      ];
    },
  },
  {
    id: 'S04',
    says: 'success is measured differently everywhere, and no measure is put on all; the ultimate goal is peace',
    pairs: async (cms) => {
      const pages = await pagesOf(cms);
      const ownMeasures = pages.map((page) => page?.goals.map(({ measureOfSuccess }) => measureOfSuccess));
      const ultimate = await cms.goals({ filters: { isUltimate: { eq: true } } });
      return [
        ...(await stated(cms, 'S04', 'measures', 'differs from one relationship to the next', 'serve peace')),
        [ownMeasures, Array(6).fill([])],
        [
          ultimate.map(({ area, relationship, measureOfSuccess }) => [area, relationship, measureOfSuccess]),
          [['peace', null, null]],
        ],
      ];
    },
  },
  {
    id: 'S05',
    says: 'the partnerships were created for seven reasons',
    pairs: async (cms) => [
      [
        (await cms.program())?.reasons,
        [
          'cultural_exchange',
          'humanitarian_aid',
          'dignitary_visit',
          'economic_development',
          'student_exchange',
          'teacher_exchange',
          'employee_exchange',
        ],
      ],
    ],
  },
  {
    id: 'S06',
    says: 'goals evolve, and connectivity varies for three causes',
    pairs: async (cms) => [
      ...(await stated(cms, 'S06', 'evolution', 'Goals evolve', 'connectivity rises and falls')),
      [
        (await cms.program())?.engagementCauses,
        ['shifting_political_priorities', 'changing_city_administrations', 'governmental_instability'],
      ],
    ],
  },
  {
    id: 'S07',
    says: 'relationships have to survive in a changing environment',
    pairs: (cms) => stated(cms, 'S07', 'endurance', 'have to last', 'never stop changing'),
  },
  {
    id: 'S08',
    says: 'a program is one of the most important organizations of a community',
    pairs: (cms) =>
      stated(cms, 'S08', 'importance', 'among the most important organizations a community can have'),
  },
  {
    id: 'S09',
    says: 'programs lead toward the wider world in four areas',
    pairs: async (cms) => [
      ...(await stated(cms, 'S09', 'global_integration', 'lead communities toward the wider world')),
      ...(await stated(cms, 'S09', 'global_integration', 'new technologies')),
      [
        (await cms.program())?.goalAreas?.slice(0, 4),
        ['trade', 'health_care', 'democratization', 'environment'],
      ],
    ],
  },
  {
    id: 'S10',
    says: 'programs develop communities from the grass roots and help partners abroad',
    pairs: async (cms) => [
      ...(await stated(cms, 'S10', 'grassroots', 'from the grass roots', 'help partners abroad')),
      [(await cms.program())?.goalAreas?.at(-1), 'community_development'],
    ],
  },
  {
    id: 'S11',
    says: 'volunteers stand for every sector of the city',
    pairs: (cms) =>
      stated(cms, 'S11', 'people', 'Volunteers stand for every sector of the city', 'history and ambitions'),
  },
  {
    id: 'S12',
    says: 'a program is how a community greets the world',
    pairs: (cms) => stated(cms, 'S12', 'salutation', 'how a community greets the world'),
  },
  {
    id: 'S13',
    says: 'six cities make an exchange of culture and ideas possible',
    pairs: async (cms) => {
      const program = await cms.program();
      return [
        ...(await stated(cms, 'S13', 'exchange', 'Six partner cities across the globe')),
        ...(await stated(cms, 'S13', 'exchange', 'an exchange of culture and ideas')),
        [
          program?.counts,
          [
            { designation: 'sister_city', count: 6 },
            { designation: 'friendship_city', count: 0 },
          ],
        ],
        [program?.countsSentence, 'six sister cities'],
        [
          [program?.statedSisterCityCount, await cms.relationshipTotal()],
          [6, 6],
        ],
      ];
    },
  },
  {
    id: 'S14',
    says: 'the exchange opens opportunities in five areas, in this order',
    pairs: async (cms) => [
      [
        (await cms.program())?.opportunityAreas,
        [
          'economic_development',
          'diplomatic_relationships',
          'educational_enhancement',
          'humanitarian_aid',
          'civic_engagement',
        ],
      ],
    ],
  },
  {
    id: 'S15',
    says: 'the relationships open opportunities in education and business',
    pairs: (cms) => stated(cms, 'S15', 'opportunities', 'open opportunities in education and business'),
  },
  {
    id: 'S16',
    says: 'residents are invited to take part, beginning with their ideas',
    pairs: async (cms) => [
      ...(await stated(cms, 'S16', 'involvement', 'Residents are invited to take part', 'their ideas')),
      [(await cms.program())?.calls, ['resident_ideas', 'get_involved']],
    ],
  },
];
