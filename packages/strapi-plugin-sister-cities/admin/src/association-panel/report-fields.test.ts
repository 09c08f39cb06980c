import { english } from '../translations/english';

import { reportDraft, reportFields, reportRequest } from './report-fields';

const fields = reportFields(english);

describe('a report that is recorded from the panel', () => {
  it('begins with the period that follows, and with today', () => {
    expect(reportDraft({ periodStart: '2026', periodEnd: '2026' }, '2027-01-10')).toEqual({
      kind: 'financial',
      periodStart: '2026',
      periodEnd: '2026',
      submittedOn: '2027-01-10',
    });
    expect(reportDraft({ periodStart: '2026-01-01', periodEnd: null }, '2026-11-24')).toMatchObject({
      periodStart: '2026-01-01',
      periodEnd: '',
    });
    expect(reportDraft(null, '2026-11-24')).toMatchObject({ periodStart: '', periodEnd: '' });
  });

  it('is sent for the association of the page, with amounts and dates as they are stored', () => {
    const draft = {
      ...reportDraft(null, '2026-07-10'),
      periodStart: 'January 2026',
      periodEnd: 'June 2026',
      lowestBalance: '9,999.99 usd',
      endingBalance: ' ',
    };
    expect(reportRequest('pssca', fields, draft, 'en')).toEqual({
      kind: 'financial',
      periodStart: '2026-01',
      periodEnd: '2026-06',
      submittedOn: '2026-07-10',
      lowestBalance: '9999.99 USD',
      association: { connect: [{ documentId: 'pssca' }] },
    });
  });

  it('is sent as typed where it is not understood, for the server to say so at the field', () => {
    const draft = { kind: 'financial', periodStart: '2026', periodEnd: '2026', endingBalance: '$9,250' };
    expect(reportRequest('pssca', fields, draft, 'en')).toMatchObject({ endingBalance: '$9,250' });
  });
});
