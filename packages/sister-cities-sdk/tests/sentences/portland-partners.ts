import type { Designation } from '../../src';

import { wordsIn } from './sentence';
import type { Sentence } from './sentence';

const LIST_ORDER = ['designation:desc', 'partnerCity.name:asc'] as const;

const partner = (id: string, name: string, country: string, designation: Designation): Sentence => ({
  id,
  says: `${name}, ${country}, is a ${designation.replace('_', ' ')}`,
  pairs: async (cms) => {
    const found = await cms.relationships({ filters: { partnerCity: { name: { eq: name } } } });
    const facts = found.map((each) => [
      each.homeCity.name,
      each.partnerCity.name,
      each.partnerCity.countryName,
      each.designation,
    ]);
    return [[facts, [['Portland', name, country, designation]]]];
  },
});

/** Whom to ask, who the partners are, and since when: the list and the first paragraph of the long page. */
export const PORTLAND_PARTNERS: readonly Sentence[] = [
  {
    id: 'P01',
    says: 'one person answers questions and volunteers, with a telephone to read and to dial',
    pairs: async (cms) => {
      const program = await cms.program();
      return [
        [program?.name, 'International Relations'],
        [
          program?.contactPoints,
          [
            {
              name: 'Chido Dhliwayo',
              jobTitle: 'International Relations Director',
              telephone: '503-823-4130',
              telephoneE164: '+15038234130',
              email: 'chido.dhliwayo@portlandoregon.gov',
              topics: ['questions', 'volunteering'],
              source: 'P01',
            },
          ],
        ],
      ];
    },
  },
  {
    id: 'P02',
    says: 'the sister cities are listed from A to Z, then the friendship city',
    pairs: async (cms) => {
      const list = await cms.relationships({ sort: LIST_ORDER });
      const namesOf = (wanted: Designation): string[] =>
        list.filter(({ designation }) => designation === wanted).map(({ partnerCity }) => partnerCity.name);
      const sisters = [
        'Ashkelon',
        'Bologna',
        'Guadalajara',
        'Kaohsiung',
        'Khabarovsk',
        'Mutare',
        'Sapporo',
        'Suzhou',
        'Ulsan',
      ];
      return [
        [namesOf('sister_city'), sisters],
        [namesOf('friendship_city'), ['Lviv']],
        [list.map(({ partnerCity }) => partnerCity.name), [...sisters, 'Lviv']],
      ];
    },
  },
  partner('P03', 'Ashkelon', 'Israel', 'sister_city'),
  partner('P04', 'Bologna', 'Italy', 'sister_city'),
  partner('P05', 'Guadalajara', 'Mexico', 'sister_city'),
  partner('P06', 'Kaohsiung', 'Taiwan', 'sister_city'),
  partner('P07', 'Khabarovsk', 'Russia', 'sister_city'),
  partner('P08', 'Mutare', 'Zimbabwe', 'sister_city'),
  partner('P09', 'Sapporo', 'Japan', 'sister_city'),
  partner('P10', 'Suzhou', "People's Republic of China", 'sister_city'),
  partner('P11', 'Ulsan', 'South Korea', 'sister_city'),
  partner('P12', 'Lviv', 'Ukraine', 'friendship_city'),
  {
    id: 'P13',
    says: 'more is to be found at the coalition',
    pairs: async (cms) => [
      [
        (await cms.program())?.links,
        [{ label: 'Portland Sister Cities Coalition', kind: 'coalition', url: null, source: 'P13' }],
      ],
    ],
  },
  {
    id: 'P14',
    says: 'the City Council wrote to the sister cities about COVID-19 in 2020',
    pairs: async (cms) => {
      const letter = await cms.letter({ slug: 'covid-19-2020' });
      return [
        [letter?.title, 'Letters from Portland City Council to sister cities on COVID-19'],
        [
          [letter?.direction, letter?.dateSent],
          ['outgoing', '2020'],
        ],
        [
          [letter?.senderName, letter?.recipientsText],
          ['Portland City Council', 'Portland’s sister cities'],
        ],
        [
          [letter?.subject, letter?.topic],
          ['public_health', 'COVID-19'],
        ],
      ];
    },
  },
  {
    id: 'P15',
    says: 'the long page opens with an introduction to the sister and friendship cities',
    pairs: async (cms) => [
      [
        (await cms.program())?.introduction,
        'Portland keeps ties with sister and friendship cities around the world. Nonprofits of residents carry them, and the International Relations office links these with the City Council.',
      ],
    ],
  },
  {
    id: 'P16',
    says: 'there are nine sister cities and one friendship city, as counted and as stated',
    pairs: async (cms) => {
      const program = await cms.program();
      const total = (designation: Designation): Promise<number> =>
        cms.relationshipTotal({ filters: { designation: { eq: designation } } });
      return [
        [
          program?.counts,
          [
            { designation: 'sister_city', count: 9 },
            { designation: 'friendship_city', count: 1 },
          ],
        ],
        [program?.countsSentence, 'nine sister cities and one friendship city'],
        [
          [program?.statedSisterCityCount, program?.statedFriendshipCityCount],
          [9, 1],
        ],
        [
          [await total('sister_city'), await total('friendship_city')],
          [9, 1],
        ],
      ];
    },
  },
  {
    id: 'P17',
    says: 'the oldest relationship is the one with Sapporo, since 1959',
    pairs: async (cms) => {
      const [oldest] = await cms.relationships({ sort: ['establishedOn:asc'], pagination: { limit: 1 } });
      return [
        [oldest?.partnerCity.name, 'Sapporo'],
        [oldest?.partnerCity.countryName, 'Japan'],
        [oldest?.establishedOn, '1959'],
        wordsIn(oldest?.summary, 'oldest'),
      ];
    },
  },
  {
    id: 'P18',
    says: 'seven more came under Mayor Bud Clark, from 1983 to 1991',
    pairs: async (cms) => {
      const list = await cms.relationships({ sort: ['establishedOn:asc', 'partnerCity.name:asc'] });
      const underClark = list.filter(({ foundingLeaders }) =>
        foundingLeaders?.some(
          ({ name, capacity }) => name === 'Bud Clark' && capacity === 'Mayor of Portland',
        ),
      );
      return [
        [
          underClark.map(({ partnerCity, establishedOn }) => [partnerCity.name, establishedOn]),
          [
            ['Guadalajara', '1983'],
            ['Ashkelon', '1987'],
            ['Ulsan', '1987'],
            ['Kaohsiung', '1988'],
            ['Khabarovsk', '1988'],
            ['Suzhou', '1988'],
            ['Mutare', '1991'],
          ],
        ],
      ];
    },
  },
  {
    id: 'P19',
    says: 'three city leaders and an honorary vice consul established Bologna in 2003',
    pairs: async (cms) => {
      const bologna = await cms.relationship({ slug: 'portland-bologna' });
      return [
        [bologna?.establishedOn, '2003'],
        [
          bologna?.foundingLeaders?.map(({ name, capacity }) => [name, capacity]),
          [
            ['George Passadore', 'city leader'],
            ['Jim Francesconi', 'city leader'],
            ["Joe D'Alessandro", 'city leader'],
            ['Andrea Bartoloni', 'Honorary Vice Consul of Italy'],
          ],
        ],
      ];
    },
  },
  {
    id: 'P20',
    says: 'the City Council voted in 2022 to designate Lviv a friendship city',
    pairs: async (cms) => {
      const lviv = await cms.relationship({ slug: 'portland-lviv' });
      const votes = lviv?.decisions.filter(({ result }) => result !== null) ?? [];
      return [
        [
          votes.map(({ key, classification, body, decidedOn, result, source }) => ({
            key,
            classification,
            body,
            decidedOn,
            result,
            source,
          })),
          [
            {
              key: 'lviv-friendship-2022',
              classification: 'designate_friendship',
              body: 'Portland City Council',
              decidedOn: '2022',
              result: 'pass',
              source: 'P20',
            },
          ],
        ],
        [
          [lviv?.designation, lviv?.standing, lviv?.designatedOn],
          ['friendship_city', 'active', '2022'],
        ],
      ];
    },
  },
];
