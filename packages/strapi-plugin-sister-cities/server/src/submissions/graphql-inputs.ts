import type * as Nexus from 'nexus';

import { valuesOf } from '../../../shared/vocabulary';
import { enumTypeName, PREFIX } from '../graphql/names';

/** A name of the form's own: the types of the office's records have none. */
const SECTOR = `${PREFIX}VolunteerSector`;

const ENVELOPE = {
  formToken: 'The token of the form that was asked for.',
  consentVersion: 'The version of the consent that the person has read and agreed to.',
};

/** What the forms hold. */
export const inputTypes = ({ inputObjectType, enumType }: typeof Nexus): unknown[] => {
  type Block = Parameters<Parameters<typeof inputObjectType>[0]['definition']>[0];
  const envelope = (t: Block): void => {
    for (const [name, description] of Object.entries(ENVELOPE)) t.nonNull.string(name, { description });
    t.string('proofOfWork', { description: 'The solved challenge as ALTCHA writes it: JSON in Base64.' });
    t.string('website', {
      description: 'Not for people: a form hides it, and sends it empty or not at all.',
    });
  };
  return [
    enumType({
      name: SECTOR,
      description: 'The part of society a volunteer comes from (S11).',
      members: valuesOf('sectorOfSociety'),
    }),
    inputObjectType({
      name: `${PREFIX}VolunteerInquirySubmission`,
      description: 'What a resident writes who wants to volunteer.',
      definition: (t) => {
        t.nonNull.string('name', { description: 'At most 200 characters.' });
        t.nonNull.string('email', { description: 'Where to answer.' });
        t.string('telephone', { description: 'If the person prefers a call.' });
        t.list.nonNull.string('languages', {
          description: 'BCP 47 tags of the languages the person speaks, at most 10.',
        });
        t.string('interests', { description: 'What the person would like to do, at most 2000 characters.' });
        t.field('sector', {
          type: SECTOR,
          description: 'The part of society the person comes from (S11).',
        });
        t.string('association', {
          description: 'The slug of a published association that takes volunteers; without it, the office.',
        });
        envelope(t);
      },
    }),
    inputObjectType({
      name: `${PREFIX}ResidentIdeaSubmission`,
      description: 'An idea for a goal or a relationship.',
      definition: (t) => {
        t.nonNull.string('title', { description: 'The idea in a few words, at most 200 characters.' });
        t.nonNull.string('text', {
          description: 'The idea in the words of the resident, at most 4000 characters.',
        });
        t.field('area', {
          type: enumTypeName('opportunityArea'),
          description: 'The opportunity it belongs to (S14).',
        });
        t.string('relationship', { description: 'The slug of the published relationship it is about.' });
        t.string('goal', { description: 'The key of the published goal it is about.' });
        t.string('name', { description: 'If the resident gives it.' });
        t.string('email', { description: 'If the resident wants an answer.' });
        envelope(t);
      },
    }),
  ];
};
