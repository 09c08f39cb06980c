import { Link } from '@strapi/design-system';
import type { ComponentProps, ReactNode } from 'react';
import { Link as RouterLink, NavLink } from 'react-router-dom';

import { recordPage } from '../model/pages';

import { useDesk } from './desk';
import { writeAddress } from './filters';
import type { Address } from './filters';
import type { Opened } from './rights';

/** An entry of the Content Manager. */
export interface Entry {
  type: Opened;
  documentId: string;
}

export const pathOf = ({ type, documentId }: Entry): string => recordPage(type, documentId);

/** A text that leads to an entry, for those who may open it. */
export const EntryLink = ({ entry, children }: { entry: Entry; children: ReactNode }) => {
  const { mayOpen } = useDesk();
  return mayOpen[entry.type] ? (
    <Link tag={NavLink} to={pathOf(entry)}>
      {children}
    </Link>
  ) : (
    <>{children}</>
  );
};

interface MarkLinkProps extends Pick<ComponentProps<typeof RouterLink>, 'className' | 'style'> {
  /** Where it leads: to an entry, or to another view of the page. */
  to: Entry | Address;
  children: ReactNode;
}

/** A symbol of a chart that leads somewhere; whoever may not go there sees the symbol and reads what it says. */
export const MarkLink = ({ to, children, ...rest }: MarkLinkProps) => {
  const { mayOpen, focusSummary } = useDesk();
  if ('view' in to)
    return (
      <RouterLink
        {...rest}
        to={{ search: new URLSearchParams(writeAddress(to)).toString() }}
        // The symbol goes with the chart.
        onClick={focusSummary}
      >
        {children}
      </RouterLink>
    );
  return mayOpen[to.type] ? (
    <RouterLink {...rest} to={pathOf(to)}>
      {children}
    </RouterLink>
  ) : (
    <span {...rest}>{children}</span>
  );
};
