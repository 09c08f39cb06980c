import type { PublicationContext, Problem, Values } from '../model/types';

/** A letter that is for nobody, or not yet for anybody, stays a draft. */
export const kept = ({ visibility, embargoUntil }: Values, { today }: PublicationContext): Problem[] => {
  if (visibility === 'private')
    return [
      {
        path: ['visibility'],
        message: 'visibility is private. Expected public or on_request before the letter is published.',
        value: visibility,
      },
    ];
  if (typeof embargoUntil !== 'string' || embargoUntil <= today) return [];
  return [
    {
      path: ['embargoUntil'],
      message: `embargoUntil is ${embargoUntil}, and today is ${today}. Expected that day or a later one before the letter is published.`,
      value: embargoUntil,
    },
  ];
};

const holdsSomething = (value: unknown): boolean => Array.isArray(value) && value.length > 0;

/** A letter that is given on request is listed, so it is published without its words. */
export const onRequestWithoutText = ({ visibility, body, documents }: Values): Problem[] => {
  if (visibility !== 'on_request') return [];
  const given = Object.entries({ body, documents }).filter(([, value]) => holdsSomething(value));
  return given.map(([name]) => ({
    path: [name],
    message: `${name} is filled while visibility is on_request. Expected no text and no documents in a letter that is only listed.`,
    value: null,
  }));
};
