import { wordsIn } from './sentence';
import type { Sentence } from './sentence';

const BELL = { slug: 'peace-bell-rededication-2019' };
const SAPPORO = { slug: 'portland-sapporo' };
const TRADE = { slug: 'celebrate-trade' };
const TRADE_2019 = { slug: 'celebrate-trade-2019' };
const HOSTS = ['Oregon Consular Corps', 'Port of Portland', 'City of Portland', 'State of Oregon'];

/** The two stories of 2019: the Peace Bell, and Celebrate Trade. */
export const PORTLAND_EVENTS: readonly Sentence[] = [
  {
    id: 'P31',
    says: 'the Portland-Sapporo Sister City Association held the ceremony of 2019',
    pairs: async (cms) => {
      const bell = await cms.event(BELL);
      return [
        [bell?.name, 'Peace Bell Rededication Ceremony'],
        [bell?.association?.name, 'Portland-Sapporo Sister City Association'],
        [bell?.startsOn?.slice(0, 4), '2019'],
        [bell?.kind, 'rededication'],
      ];
    },
  },
  {
    id: 'P32',
    says: '2019 was the 60th anniversary of the longest-running relationship, one of the oldest in the country',
    pairs: async (cms) => {
      const sapporo = await cms.relationship({ ...SAPPORO, asOf: '2019-06-06' });
      const bell = await cms.event(BELL);
      return [
        [
          sapporo?.nextAnniversary,
          { number: 60, year: 2019, label: '60th anniversary', date: null, daysUntil: null },
        ],
        [bell?.anniversary, 60],
        wordsIn(sapporo?.summary, 'longest-running'),
        wordsIn(sapporo?.summary, 'one of the oldest in the United States'),
      ];
    },
  },
  {
    id: 'P33',
    says: 'the bell that Sapporo gave 31 years before was rededicated at the Convention Center on 6 June 2019',
    pairs: async (cms) => {
      const bell = await cms.event(BELL);
      const gift = await cms.gift({ slug: 'sapporo-peace-bell' });
      return [
        [gift?.name, 'Peace Bell'],
        [
          [gift?.from?.name, gift?.to?.name, gift?.direction],
          ['Sapporo', 'Portland', 'received'],
        ],
        [
          [gift?.givenOn, gift?.dateBasis],
          [String(2019 - 31), '“31 years ago”, said of 2019'],
        ],
        [gift?.location, 'Oregon Convention Center'],
        [bell?.gifts.map(({ slug }) => slug), ['sapporo-peace-bell']],
        [bell?.startsOn, '2019-06-06'],
        [
          [bell?.organizers, bell?.venueName],
          [['Oregon Convention Center'], 'Oregon Convention Center'],
        ],
        [bell?.association && bell.organizers?.includes(bell.association.name), false],
        [bell?.partOf, 'Oregon Convention Center plaza and interior renovation'],
      ];
    },
  },
  {
    id: 'P34',
    says: 'over 90 delegates came with Mayor Akimoto, and both mayors stated their commitment',
    pairs: async (cms) => {
      const bell = await cms.event(BELL);
      const goals = await cms.goals({ filters: { relationship: { slug: { eq: SAPPORO.slug } } } });
      return [
        [
          bell?.delegations,
          [
            {
              from: 'sapporo',
              to: null,
              direction: 'inbound',
              size: 90,
              sizeQualifier: 'over',
              leaderName: 'Katsuhiro Akimoto',
              leaderTitle: 'Mayor of Sapporo',
            },
          ],
        ],
        [
          bell?.participants
            ?.filter(({ role }) => role === 'speaker')
            .map(({ name, title, side }) => [name, title, side]),
          [
            ['Ted Wheeler', 'Mayor of Portland', 'home'],
            ['Katsuhiro Akimoto', 'Mayor of Sapporo', 'partner'],
          ],
        ],
        [
          goals.map(({ statement, statedOn, source }) => [statement, statedOn, source]),
          [['Strengthen the historic and productive relationship between both cities.', '2019-06-06', 'P34']],
        ],
      ];
    },
  },
  {
    id: 'P35',
    says: 'culture, education and business have grown over six decades with the 5th-largest export market',
    pairs: async (cms) => {
      const sapporo = await cms.relationship({ ...SAPPORO, asOf: '2019-06-06' });
      return [
        [sapporo?.themes, ['culture', 'education', 'business']],
        [sapporo?.contextNote, 'Japan is Oregon’s fifth-largest export market.'],
        [sapporo?.contextNoteAsOf, '2019'],
        [sapporo?.yearsSince?.years, 60],
      ];
    },
  },
  {
    id: 'P36',
    says: 'the theme of the anniversary was the Indigenous peoples of both regions',
    pairs: async (cms) => [
      [
        (await cms.event(BELL))?.theme,
        'The Indigenous peoples who first lived in the Portland and Hokkaido regions',
      ],
    ],
  },
  {
    id: 'P37',
    says: 'Mayor Wheeler is quoted, after a land acknowledgement and land protocols',
    pairs: async (cms) => {
      const bell = await cms.event(BELL);
      const [quote] = bell?.quotes ?? [];
      return [
        [
          [bell?.quotes?.length, quote?.speaker, quote?.speakerTitle, quote?.language],
          [1, 'Ted Wheeler', 'Mayor of Portland', 'en'],
        ],
        [
          quote?.text,
          'Like the Native Americans of the Pacific Northwest, the Ainu peoples of Hokkaido share commonalities which are embedded in the history of both of our cities, reminding us that the Pacific Ocean acts not as a barrier but a bridge between our two countries',
        ],
        [
          bell?.participants
            ?.filter(({ side }) => side === 'other')
            .map(({ name, title, role, affiliations }) => [name, title, role, affiliations]),
          [
            ['Tanna Engdahl', 'spiritual leader', 'land_acknowledgement', ['Cowlitz Indian Tribe']],
            [
              'Canoe families',
              null,
              'land_protocol',
              [
                'Confederated Tribes of the Warm Springs',
                'Cowlitz Indian Tribe',
                'Chinook Nation Tribal Communities',
              ],
            ],
          ],
        ],
      ];
    },
  },
  {
    id: 'P38',
    says: 'there was an edition of Celebrate Trade in 2019',
    pairs: async (cms) => {
      const edition = await cms.event(TRADE_2019);
      return [
        [
          [edition?.name, edition?.startsOn],
          ['Celebrate Trade 2019', '2019'],
        ],
        [edition?.series?.name, 'Celebrate Trade'],
        [edition?.organizers?.[0], 'Oregon Consular Corps'],
      ];
    },
  },
  {
    id: 'P39',
    says: 'four hosts hold it each year within World Trade Week, for no single relationship',
    pairs: async (cms) => {
      const series = await cms.eventSeries(TRADE);
      const edition = await cms.event(TRADE_2019);
      return [
        [series?.repeatFrequency, 'P1Y'],
        [series?.organizers, HOSTS],
        [series?.superEvent, 'World Trade Week'],
        [
          [edition?.organizers, edition?.relationships],
          [HOSTS, []],
        ],
      ];
    },
  },
  {
    id: 'P40',
    says: 'it honours companies, organizations and individuals for what they do for trade',
    pairs: async (cms) => {
      const series = await cms.eventSeries(TRADE);
      return [
        [series?.recognizes, ['companies', 'organizations', 'individuals']],
        wordsIn(series?.purpose, 'Honours those who lead Oregon’s international trade and investment'),
      ];
    },
  },
  {
    id: 'P41',
    says: '2019 was its 10th anniversary, as stated, within World Trade Week, and the Mayor appeared',
    pairs: async (cms) => {
      const edition = await cms.event(TRADE_2019);
      return [
        [
          [edition?.editionLabel, edition?.anniversary],
          ['10th anniversary (as stated)', null],
        ],
        [edition?.superEvent, 'World Trade Week'],
        [
          edition?.participants?.map(({ name, title, role }) => [name, title, role]),
          [['Ted Wheeler', 'Mayor of Portland', 'appearance']],
        ],
      ];
    },
  },
  {
    id: 'P42',
    says: 'the gala shows what trade adds to the economy and the quality of life',
    pairs: async (cms) => {
      const series = await cms.eventSeries(TRADE);
      return [
        [series?.kind, 'gala'],
        wordsIn(series?.purpose, 'what trade adds to the region’s economy and quality of life'),
      ];
    },
  },
  {
    id: 'P43',
    says: 'nine in ten consumers live abroad, so the next generation needs languages and awareness',
    pairs: async (cms) => {
      const series = await cms.eventSeries(TRADE);
      return [
        wordsIn(series?.rationale, 'Nine in ten of the world’s consumers live outside the United States'),
        wordsIn(series?.rationale, 'the next generation of leaders needs international relations, languages'),
      ];
    },
  },
  {
    id: 'P44',
    says: 'the gala raises funds for students of five universities',
    pairs: async (cms) => [
      [
        (await cms.eventSeries(TRADE))?.beneficiaries,
        [
          'Lewis & Clark College',
          'Oregon State University',
          'Portland State University',
          'University of Oregon',
          'University of Portland',
        ],
      ],
    ],
  },
  {
    id: 'P45',
    says: 'with the funds, students study abroad and widen their cultural competence',
    pairs: async (cms) => [
      [
        (await cms.eventSeries(TRADE))?.fundPurpose,
        'Students study abroad, gain international experience and widen their cultural competence.',
      ],
    ],
  },
];
