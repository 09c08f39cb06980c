export { openForm } from './open-form';
export type { OpenForm, SubmissionFields } from './open-form';
export { solveChallenge } from './solve';
