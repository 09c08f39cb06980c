import { isRecord } from '../../../shared/is-record';
import type { Values } from '../model/types';
import { numberIn, textIn, textOf } from '../strapi/table';

import type { AssociationFacts, EventFacts, ReportFacts } from './facts';

export const filled = (row: Values, name: string): boolean => textIn(row, name) !== null;

const textsIn = (row: Values, name: string): string[] => {
  const value = row[name];
  return Array.isArray(value) ? value.filter((each): each is string => typeof each === 'string') : [];
};

const flagIn = (row: Values, name: string): boolean | null => {
  const value = row[name];
  return typeof value === 'boolean' ? value : null;
};

export const associationFacts = (row: Values): AssociationFacts => ({
  documentId: textOf(row, 'documentId'),
  name: textOf(row, 'name'),
  legalForm: textIn(row, 'legalForm'),
  hasPledge: filled(row, 'pledge'),
  hasFinancialCapacity: filled(row, 'financialCapacity'),
  hasStaffingCapacity: filled(row, 'staffingCapacity'),
  hasIndependenceStatement: filled(row, 'independenceStatement'),
  fundingSources: textsIn(row, 'fundingSources'),
  memberCount: numberIn(row, 'memberCount'),
});

export const reportFacts = (row: Values): ReportFacts => ({
  documentId: textOf(row, 'documentId'),
  title: textOf(row, 'title'),
  associationDocumentId: isRecord(row.association) ? textOf(row.association, 'documentId') : '',
  kind: textOf(row, 'kind'),
  periodStart: textOf(row, 'periodStart'),
  periodEnd: textOf(row, 'periodEnd'),
  dueOn: textIn(row, 'dueOn'),
  submittedOn: textIn(row, 'submittedOn'),
  review: textOf(row, 'review'),
  endingBalance: textIn(row, 'endingBalance'),
  lowestBalance: textIn(row, 'lowestBalance'),
  fundingSources: textsIn(row, 'fundingSources'),
  incomeCity: textIn(row, 'incomeCity'),
});

export const eventFacts = (row: Values): EventFacts => ({
  documentId: textOf(row, 'documentId'),
  name: textOf(row, 'name'),
  startsOn: textIn(row, 'startsOn'),
  endsOn: textIn(row, 'endsOn'),
  eventStatus: textIn(row, 'eventStatus'),
  inHomeArea: flagIn(row, 'inHomeArea'),
  countsAsActivity: flagIn(row, 'countsAsActivity'),
});
