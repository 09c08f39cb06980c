import {
  contentTypes,
  definitionOf,
  definitions,
  publicDefinitions,
  staffDefinitions,
} from './content-types';
import type { Attribute } from './model/types';

const attributesOf = (name: string): [string, Attribute][] =>
  Object.entries(definitions.find((each) => each.name === name)?.attributes ?? {});

const names = definitions.map(({ name }) => name);

describe('the content types', () => {
  it('that visitors read lead from a type without drafts to none with them, where links would reach drafts', () => {
    const crossings = publicDefinitions
      .filter(({ draftAndPublish }) => !draftAndPublish)
      .flatMap(({ name, attributes }) =>
        Object.entries(attributes)
          .filter(([, { target }]) => target !== undefined && definitionOf(target)?.draftAndPublish)
          .map(([attribute]) => `${name}.${attribute}`),
      );
    expect(crossings).toEqual([]);
  });

  it('of the office are reached by no relation of a type that visitors read', () => {
    const office = staffDefinitions.map(({ name }) => `plugin::sister-cities.${name}`);
    expect(office).toEqual([
      'plugin::sister-cities.association-contact',
      'plugin::sister-cities.association-report',
      'plugin::sister-cities.resident-idea',
      'plugin::sister-cities.volunteer-inquiry',
    ]);
    const leads = publicDefinitions.flatMap(({ name, attributes }) =>
      Object.entries(attributes)
        .filter(([, { target = '' }]) => office.includes(target))
        .map(([attribute]) => `${name}.${attribute}`),
    );
    expect(leads).toEqual([]);
  });

  it('of the office hold no files, since the media library serves its files to everyone', () => {
    const media = staffDefinitions.flatMap(({ attributes }) =>
      Object.values(attributes).filter(({ type }) => type === 'media'),
    );
    expect(media).toEqual([]);
  });

  it.each(names)('show every field of %s under a heading', (name) => {
    for (const [attribute, { pluginOptions }] of attributesOf(name)) {
      const { group, derivedFrom } = pluginOptions['sister-cities'];
      if (derivedFrom !== undefined) continue;
      expect([attribute, group]).toEqual([attribute, expect.stringMatching(/^[A-Z].+$/)]);
    }
  });

  it('share no attribute object, since Strapi changes them', () => {
    const all = definitions.flatMap(({ attributes }) => Object.values(attributes));
    expect(new Set(all).size).toBe(all.length);
  });

  it.each(names)('explain every field of %s in a sentence', (name) => {
    for (const [attribute, { pluginOptions }] of attributesOf(name)) {
      const { label, help } = pluginOptions['sister-cities'];
      expect([attribute, label]).toEqual([attribute, expect.stringMatching(/^[A-Z].+$/)]);
      expect([attribute, help]).toEqual([attribute, expect.stringMatching(/^.{9,}[.]$/)]);
    }
  });

  it.each(names)('keep every private field of %s out of search', (name) => {
    const searchable = attributesOf(name).filter(([, each]) => each.private && each.searchable !== false);
    expect(searchable.map(([attribute]) => attribute)).toEqual([]);
  });

  it.each(names)('list columns of %s that exist', (name) => {
    const definition = definitions.find((each) => each.name === name);
    expect(definition?.listColumns.filter((column) => !(column in definition.attributes))).toEqual([]);
    expect(definition?.listColumns[0]).toBe(definition?.mainField);
  });

  it('show derived columns in no form and no list', () => {
    const relationship: unknown = contentTypes.relationship;
    const config = JSON.stringify(Object(relationship).schema.config.layouts);
    expect(config).toContain('establishedOn');
    expect(config).not.toContain('establishedOnEarliest');
  });

  it('name both sides of every two-sided relation', () => {
    for (const { name, attributes } of definitions) {
      for (const [attribute, { target = '', mappedBy, inversedBy }] of Object.entries(attributes)) {
        const other = mappedBy ?? inversedBy;
        if (typeof other !== 'string') continue;
        const back = definitionOf(target)?.attributes[other];
        expect([name, attribute, back?.mappedBy ?? back?.inversedBy]).toEqual([name, attribute, attribute]);
      }
    }
  });
});
