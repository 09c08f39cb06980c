import type { Problem, Values } from '../model/types';

import { HONEYPOT } from './forms';
import type { FormName } from './forms';
import { fieldReader } from './read-fields';
import type { FieldReader } from './read-fields';

/** What every form carries beside its own fields. */
export interface Envelope {
  formToken: string;
  proofOfWork: string | undefined;
  consentVersion: string;
  /** Whether the field is filled in that people do not see. */
  isTrapped: boolean;
}

/** A record that is named by its name in addresses. */
export interface Named {
  field: string;
  type: 'association' | 'relationship' | 'goal';
  name: string;
}

/** A submission as it was read: what is to be kept, and what has to be looked up. */
export interface Submission {
  envelope: Envelope;
  data: Values;
  named: Named[];
  /** The address in whose name it was sent, in small letters. */
  person: string | undefined;
}

const ENVELOPE = ['formToken', 'proofOfWork', 'consentVersion', HONEYPOT];

const FIELDS: Readonly<Record<FormName, readonly string[]>> = {
  volunteer_inquiry: ['name', 'email', 'telephone', 'languages', 'interests', 'sector', 'association'],
  resident_idea: ['title', 'text', 'area', 'relationship', 'goal', 'name', 'email'],
};

/** The fields of each form, those of the envelope at the end. */
export const fieldsOf = (form: FormName): readonly string[] => [...FIELDS[form], ...ENVELOPE];

const present = (data: Values): Values =>
  Object.fromEntries(Object.entries(data).filter(([, value]) => value !== undefined));

const EMAIL = { most: 254, format: 'email' } as const;
const NAME = { most: 200 } as const;
const SLUG = { most: 200, format: 'slug' } as const;

type Content = Pick<Submission, 'data' | 'named' | 'person'>;

const named = (reader: FieldReader, field: Named['type']): Named[] => {
  const name = reader.line(field, SLUG);
  return name === undefined ? [] : [{ field, type: field, name }];
};

const inquiry = (reader: FieldReader): Content => {
  const email = reader.line('email', { ...EMAIL, required: true, expected: 'an address to answer to' });
  return {
    data: present({
      name: reader.line('name', { ...NAME, required: true, expected: 'the name of the person who writes' }),
      email,
      telephone: reader.line('telephone', { most: 30, format: 'telephone' }),
      languages: reader.languages('languages', 10),
      interests: reader.text('interests', { most: 2000 }),
      sector: reader.choice('sector', 'sectorOfSociety'),
    }),
    named: named(reader, 'association'),
    person: email?.toLowerCase(),
  };
};

const idea = (reader: FieldReader): Content => {
  const email = reader.line('email', EMAIL);
  return {
    data: present({
      title: reader.line('title', { most: 200, required: true, expected: 'the idea in a few words' }),
      text: reader.text('text', { most: 4000, required: true, expected: 'the idea in your own words' }),
      area: reader.choice('area', 'opportunityArea'),
      submitterName: reader.line('name', NAME),
      submitterEmail: email,
    }),
    named: [...named(reader, 'relationship'), ...named(reader, 'goal')],
    person: email?.toLowerCase(),
  };
};

const CONTENTS: Readonly<Record<FormName, (reader: FieldReader) => Content>> = {
  volunteer_inquiry: inquiry,
  resident_idea: idea,
};

const filled = (value: unknown): boolean => value !== undefined && value !== null && value !== '';

/** Reads a form, and tells everything that is wrong with it at once. */
export const readSubmission = (
  form: FormName,
  input: Values,
): { submission: Submission; problems: Problem[] } => {
  const reader = fieldReader(input, fieldsOf(form));
  const content = CONTENTS[form](reader);
  const envelope = {
    formToken:
      reader.line('formToken', {
        most: 500,
        required: true,
        expected: 'the token of a form that was asked for',
      }) ?? '',
    proofOfWork: reader.line('proofOfWork', { most: 4000 }),
    consentVersion:
      reader.line('consentVersion', {
        most: 50,
        required: true,
        expected: 'the version of the consent that the person has read and agreed to',
      }) ?? '',
    isTrapped: filled(input[HONEYPOT]),
  };
  return { submission: { ...content, envelope }, problems: reader.problems };
};
