import type { UniqueKey, Values } from '../model/types';

/** Somebody enters the reports of one association. */
export const onePerPerson = ({ email }: Values): UniqueKey[] => {
  if (typeof email !== 'string') return [];
  return [
    {
      key: `association-contact:${email.toLowerCase()}`,
      taken: {
        path: ['email'],
        message: `email is ${email}, who is the contact of an association already. Expected one association for each person: change that entry.`,
        value: email,
      },
    },
  ];
};
