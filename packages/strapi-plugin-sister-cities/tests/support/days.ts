import { dayIn } from '../../server/src/computed/local-day';

const DAY = 86_400_000;

/** The day so many days ago, as UTC counts: tests that tell of it stay true in every year. */
export const daysAgo = (days: number): string => new Date(Date.now() - days * DAY).toISOString().slice(0, 10);

/** The year that it is for the program of Portland, which begins hours after that of UTC. */
export const yearInPortland = (): number => Number(dayIn('America/Los_Angeles', new Date()).slice(0, 4));
