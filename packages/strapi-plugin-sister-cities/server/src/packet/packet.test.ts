import { LVIV } from '../../../tests/support/packet-lviv';
import { LVIV_MARKDOWN } from '../../../tests/support/packet-lviv-markdown';
import { isRecord } from '../../../shared/is-record';
import { evaluate } from '../eligibility/evaluate';
import { presetOf } from '../policy/presets';

import type { Block } from './blocks';
import type { PacketData } from './data';
import { packetHtml } from './html';
import { packetMarkdown } from './markdown';
import { packetOf } from './packet';

/** Blocks between the heading of a section and the next one. */
const section = (data: PacketData, title: string): Block[] => {
  const { blocks } = packetOf(data);
  const start = blocks.findIndex((block) => block.kind === 'heading' && block.text === title);
  const rest = start < 0 ? [] : blocks.slice(start + 1);
  const end = rest.findIndex((block) => block.kind === 'heading' && block.level === 2);
  return end < 0 ? rest : rest.slice(0, end);
};

const textsOf = (blocks: readonly Block[]): string[] =>
  blocks.flatMap((block) => {
    if (block.kind === 'list') return [...block.items];
    return block.kind === 'table' ? block.rows.flat() : [block.text];
  });

const about = (changes: Partial<PacketData['facts']['relationship']>): PacketData => ({
  ...LVIV,
  facts: { ...LVIV.facts, relationship: { ...LVIV.facts.relationship, ...changes } },
});

describe('the packet of Lviv', () => {
  it('tells the Council everything that is on file, as Markdown', () => {
    expect(packetMarkdown(packetOf(LVIV))).toBe(LVIV_MARKDOWN);
  });

  it('tells the same as a page to be printed, which loads nothing and runs nothing', () => {
    const html = packetHtml(packetOf(LVIV));
    expect(html).toMatch(/^<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">/);
    expect(html).toContain('<title>Council packet: Portland – Lviv</title>');
    expect(html).toContain('@page { size: auto;');
    expect(html).toContain('tr, blockquote, li { break-inside: avoid; }');
    expect(html).not.toMatch(/<script|<link|<img|<iframe|url\(|@import|\bon\w+=|href=|src=/i);
    expect(html).toContain(
      '<tr><td>2</td><td>Designated a friendship city</td><td>Portland City Council, Resolution 37588</td><td>2022</td><td>passed: 4 for, 0 against</td><td>Corrected by entry 3.</td></tr>',
    );
    expect(html).toContain(
      '<blockquote><p>Moved, that the Portland City Council change the friendship city relationship with Lviv, Ukraine, to a sister city relationship, effective on [date].</p></blockquote>',
    );
  });

  it('has as many headings, paragraphs, items and rows on the page as it has in itself', () => {
    const packet = packetOf(LVIV);
    const html = packetHtml(packet);
    const count = (tag: string): number => html.split(`<${tag}>`).length - 1;
    const of = (kind: Block['kind']): Block[] => packet.blocks.filter((block) => block.kind === kind);
    expect(count('h2') + count('h3')).toBe(of('heading').length);
    expect(count('p')).toBe(of('paragraph').length + of('quote').length);
    expect(count('li')).toBe(of('list').flatMap((block) => textsOf([block])).length);
    expect(count('td')).toBe(of('table').flatMap((block) => textsOf([block])).length);
  });

  it.each([
    [
      'es',
      'Se propone que Portland City Council cambie la relación de ciudad de la amistad con Lviv, Ukraine a una relación de ciudad hermana, con efecto el [fecha].',
    ],
    [
      'ja',
      'Portland City Councilが[日付]付けでLviv, Ukraineとの友好都市関係を姉妹都市関係に変更することを動議する。',
    ],
    [
      'uk',
      'Пропонується, щоб Portland City Council від [дата] змінила статус відносин із Lviv, Ukraine з міста дружби на місто-побратим.',
    ],
    [
      'de',
      'Moved, that the Portland City Council change the friendship city relationship with Lviv, Ukraine, to a sister city relationship, effective on [date].',
    ],
  ])('has a motion in %s, or in English', (locale, motion) => {
    const { blocks, language } = packetOf({ ...LVIV, locale });
    expect(blocks.filter(({ kind }) => kind === 'quote')).toEqual([{ kind: 'quote', text: motion }]);
    expect(packetHtml(packetOf({ ...LVIV, locale }))).toContain(`<html lang="${language}">`);
  });

  it.each([
    ['suspend', 'suspend the friendship city relationship with Lviv, Ukraine, from [date] on'],
    ['terminate', 'terminate the friendship city relationship with Lviv, Ukraine, on [date]'],
    ['designate_friendship', 'designate Lviv, Ukraine, a friendship city of Portland, effective on [date].'],
    ['decline', 'decline the proposed relationship with Lviv, Ukraine, for the following reason: [reason].'],
  ] as const)('has a motion to %s when that is asked for', (transition, words) => {
    const eligibility = evaluate(transition, LVIV.facts, LVIV.policy, 'en');
    expect(textsOf(section({ ...LVIV, transition, eligibility }, 'Draft motion')).at(-1)).toContain(words);
  });

  it('has neither checks nor a motion when nothing is asked for', () => {
    const packet = packetMarkdown(packetOf({ ...LVIV, transition: null, eligibility: null }));
    expect(packet).not.toContain('What the rules ask for');
    expect(packet).not.toContain('Draft motion');
  });
});

const FREE_TEXTS = [
  'title',
  'name',
  'partner',
  'body',
  'identifier',
  'reason',
  'source',
  'statement',
  'unit',
];
const MORE_TEXTS = ['measureOfSuccess', 'homeCity', 'value', 'corrects'];

/** A copy with another text in every place where people write freely. */
const rewritten = (value: unknown, text: string, name = ''): unknown => {
  if (typeof value === 'string') return [...FREE_TEXTS, ...MORE_TEXTS].includes(name) ? text : value;
  if (Array.isArray(value)) return value.map((each) => rewritten(each, text));
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, rewritten(each, text, key)]));
};

const isPacketData = (value: unknown): value is PacketData => isRecord(value) && isRecord(value.facts);

describe('a packet whose every text is hostile', () => {
  const data = rewritten(LVIV, '"><script>alert(1)</script>\n\n# {x} | <img src=x> [a](b)');
  if (!isPacketData(data)) throw new Error('Expected the data of a packet.');
  const packet = packetOf(data);

  it('has the same elements on its page as any other', () => {
    const tags = (html: string): string[] => html.match(/<[^>]*>/g) ?? [];
    expect(tags(packetHtml(packet))).toEqual(tags(packetHtml(packetOf(LVIV))));
  });

  it('has the same lines and cells in Markdown as any other', () => {
    const cells = (markdown: string): number[] =>
      markdown.split('\n').map((line) => line.replaceAll('\\|', '').split('|').length);
    expect(cells(packetMarkdown(packet))).toEqual(cells(packetMarkdown(packetOf(LVIV))));
    expect(packetMarkdown(packet)).not.toMatch(/(?<!\\)<|^# \{x/m);
  });
});

describe('a packet', () => {
  it('tells since when a relationship is suspended, and counts no years of that time', () => {
    const suspended = {
      ...about({ standing: 'suspended' }),
      decisions: [
        ...LVIV.decisions,
        {
          key: 'portland-lviv-4',
          sequence: 4,
          classification: 'suspend',
          fromDesignation: 'friendship_city',
          fromStanding: 'active',
          toDesignation: 'friendship_city',
          toStanding: 'suspended',
          result: 'pass',
          body: 'Portland City Council',
          decidedOn: '2024-03-02',
          effectiveOn: '2024-04-01',
        },
      ],
    };
    expect(textsOf(section(suspended, 'Where it stands'))).toEqual([
      'Portland – Lviv is a friendship city; its standing is suspended.',
      'Established: 2022',
      'Present designation since: 2022',
      'Present standing since: April 1, 2024',
      'Active for about 2 years',
      'Last contact on file: September 6, 2026',
    ]);
    expect(textsOf(section(suspended, 'History'))).toContain('March 2, 2024; in force from April 1, 2024');
  });

  it('of a city without dates, decisions, goals or rules says so, and nothing else', () => {
    const { facts } = about({
      title: 'Salt Lake City – Torino',
      designation: 'sister_city',
      establishedOn: null,
      designatedOn: null,
    });
    const torino: PacketData = {
      ...LVIV,
      facts: { ...facts, associations: [], events: [], lastContactOn: null },
      decisions: [],
      goals: [],
      programGoals: [],
      policy: presetOf('blank'),
      transition: 'suspend',
      eligibility: evaluate('suspend', facts, presetOf('blank'), 'en'),
      program: { name: '', homeCity: '' },
    };
    expect(textsOf(packetOf(torino).blocks.slice(0, 1))).toEqual(['Prepared on November 24, 2026.']);
    expect(textsOf(section(torino, 'Where it stands'))).toEqual([
      'Salt Lake City – Torino is a sister city; its standing is active.',
      'Established: not on file',
      'Present designation since: not on file',
      'Last contact on file: not on file',
    ]);
    expect(textsOf(section(torino, 'History'))).toEqual(['No decision is on file.']);
    expect(textsOf(section(torino, 'Goals'))).toEqual(['No goal is on file.']);
    expect(textsOf(section(torino, 'What the rules ask for: suspension'))).toEqual([
      'The city has no rules for this step. The decision is with City Council.',
    ]);
    expect(textsOf(section(torino, 'Deadlines'))).toEqual(['No deadline follows from what is on file.']);
    expect(packetMarkdown(packetOf(torino))).not.toMatch(/NaN|undefined|null/);
  });

  it('of a proposal tells by when it has to move on', () => {
    const rule = { severity: 'warn', enabled: true, source: 'ART-1.01', isAssumption: false } as const;
    const proposal: PacketData = {
      ...about({ designation: null, standing: 'proposed', proposedOn: '2026-11-01', nextReviewOn: '2027' }),
      policy: {
        directorRecommendationDays: { ...rule, value: 45 },
        mayorToCouncilDays: { ...rule, value: 14 },
      },
    };
    expect(textsOf(section(proposal, 'Where it stands'))[0]).toBe(
      'The standing of Portland – Lviv is proposed.',
    );
    expect(textsOf(section(proposal, 'Deadlines'))).toEqual([
      'Recommendation of the director: December 16, 2026',
      'Before the council: December 30, 2026',
      'Next review: 2027',
    ]);
  });

  it.each([
    [{}, 'yes'],
    [{ eventStatus: 'EventCancelled' }, 'no: it did not take place'],
    [{ eventStatus: 'EventPostponed' }, 'no: it did not take place'],
    [{ countsAsActivity: false }, 'no: marked as not counting'],
    [{ countsAsActivity: null }, 'yes'],
    [{ inHomeArea: false }, 'no: outside the home area'],
    [{ inHomeArea: null }, 'not known: its place is not on file'],
    [{ startsOn: '2025' }, 'not known: its date is not exact'],
    [{ startsOn: '2025-11' }, 'not known: its date is not exact'],
    [{ startsOn: '2025-11-25' }, 'yes'],
    [{ startsOn: '2025-11-24' }, undefined],
    [{ startsOn: '2026-11-24' }, 'yes'],
    [{ startsOn: '2026-11-25' }, undefined],
    [{ startsOn: null, endsOn: '2026-01-01' }, 'yes'],
  ])('tells whether an event with %j counts', (changes, counts) => {
    const [event] = LVIV.facts.events;
    if (!event) throw new Error('Expected an event.');
    const data = { ...LVIV, facts: { ...LVIV.facts, events: [{ ...event, ...changes }] } };
    const [table] = section(data, 'Twelve months of activity');
    const rows = table?.kind === 'table' ? table.rows : [];
    expect(rows.find(([, name]) => name === event.name)?.[3]).toBe(counts);
  });

  it('asks for the place of an event only where the rules do', () => {
    const [event] = LVIV.facts.events;
    if (!event) throw new Error('Expected an event.');
    const data = { ...LVIV, policy: {}, facts: { ...LVIV.facts, events: [{ ...event, inHomeArea: null }] } };
    expect(textsOf(section(data, 'Twelve months of activity'))).toContain('yes');
  });

  it('tells that a report is overdue only where the file tells that one is missing', () => {
    const report = {
      documentId: 'report',
      title: 'Report 2024',
      associationDocumentId: 'lviv-association',
      kind: 'financial',
      periodStart: '2024-01-01',
      periodEnd: '2024-12-31',
      dueOn: null,
      submittedOn: '2025-01-10',
      review: 'accepted',
      endingBalance: null,
      lowestBalance: null,
      fundingSources: [],
      incomeCity: null,
    };
    const withReport = { ...LVIV, facts: { ...LVIV.facts, reports: [report] } };
    expect(textsOf(section(LVIV, 'Deadlines'))).toEqual([
      'First report of Portland-Lviv Association: December 31, 2023; none is on file',
    ]);
    expect(textsOf(section(withReport, 'Deadlines'))).toEqual([
      'Next report of Portland-Lviv Association: December 31, 2025, overdue since January 31, 2026',
    ]);
    const inTime = { ...withReport, facts: { ...withReport.facts, asOf: '2025-06-01' } };
    expect(textsOf(section(inTime, 'Deadlines'))).toEqual([
      'Next report of Portland-Lviv Association: December 31, 2025',
    ]);
  });

  it('calls the partner by the city’s own word, in the languages that have one', () => {
    const terminology = { friendship_city: { en: { one: 'partner town', other: 'partner towns' } } };
    const ours = textsOf(section({ ...LVIV, terminology }, 'Where it stands'));
    expect(ours.join(' ')).toContain('is a partner town');
    expect(textsOf(section(LVIV, 'Where it stands')).join(' ')).toContain('is a friendship city');
  });

  it('moves, checks and tells of designations in the city’s own words', () => {
    const terminology = {
      sister_city: { en: { one: 'twin town', other: 'twin towns' } },
      friendship_city: { en: { one: 'partner town', other: 'partner towns' } },
    };
    const facts = { ...LVIV.facts, terminology };
    const eligibility = evaluate('change_friendship_to_sister', facts, presetOf('portland'), 'en');
    const ours = { ...LVIV, facts, eligibility, terminology };
    expect(textsOf(section(ours, 'Draft motion')).join(' ')).toContain(
      'change the designation of Lviv, Ukraine, from “partner town” to “twin town”, effective on [date].',
    );
    expect(textsOf(section(ours, 'History')).join(' ')).toContain('Designated “partner town”');
    expect(JSON.stringify(packetOf(ours))).toContain('has been designated “partner town” since');
    // The rules are quoted as they are written.
    const told = JSON.stringify(packetOf(ours)).replace('“a friendship city for at least a year”', '');
    expect(told).not.toMatch(/(sister|friendship) city/);
  });
});
