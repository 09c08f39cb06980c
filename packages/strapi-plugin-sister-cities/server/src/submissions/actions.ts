import { PLUGIN_ID } from '../../../shared/names';

import { SUBMISSION_ROUTES, SUBMISSIONS } from './routes';

export type SubmissionAction = (typeof SUBMISSION_ROUTES)[number]['action'];

/** As users-permissions and API tokens spell it: `plugin::sister-cities.submissions.volunteerInquiry`. */
export const submissionAction = (action: SubmissionAction): string =>
  `plugin::${PLUGIN_ID}.${SUBMISSIONS}.${action}`;

/** What visitors may do until an administrator revokes it. */
export const submissionActions = SUBMISSION_ROUTES.map(({ action }) => ({
  id: submissionAction(action),
  controller: SUBMISSIONS,
  action,
  public: true,
}));
