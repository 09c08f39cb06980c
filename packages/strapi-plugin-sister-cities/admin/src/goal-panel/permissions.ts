import { permission } from '../settings/permissions';

export const GOALS_EVOLVE = permission('evolveGoals');
