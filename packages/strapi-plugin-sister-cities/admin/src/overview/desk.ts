import { createContext, useContext } from 'react';

import type { Address } from './filters';
import type { Opened } from './rights';

/** What every part of the page works with. */
export interface OverviewDesk {
  address: Address;
  /** Shows something else, as another entry of the browser's history. */
  go: (address: Address) => void;
  /** Puts the focus to the line that says how much is shown. */
  focusSummary: () => void;
  mayOpen: Readonly<Record<Opened, boolean>>;
}

export const DeskContext = createContext<OverviewDesk | undefined>(undefined);

/** @throws Error outside of the page. */
export const useDesk = (): OverviewDesk => {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('sister-cities: a part of the overview stands outside of it.');
  return desk;
};
