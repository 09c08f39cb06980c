/** The routes with which residents write to the office, below the plugin's own address. */
export const SUBMISSION_ROUTES = [
  { method: 'GET', path: '/submissions/form', action: 'form' },
  { method: 'POST', path: '/submissions/volunteer-inquiries', action: 'volunteerInquiry' },
  { method: 'POST', path: '/submissions/resident-ideas', action: 'residentIdea' },
] as const;

export const SUBMISSIONS = 'submissions';
