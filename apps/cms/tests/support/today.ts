/** Today where Portland is, as `2026-05-23`, whatever day it is where the story is told. */
export const todayInPortland = (): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'America/Los_Angeles' }).format(new Date());
