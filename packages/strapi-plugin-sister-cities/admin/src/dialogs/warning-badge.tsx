import { Badge } from '@strapi/design-system';

/** A badge that warns. The design system's own has too little contrast for its small letters in the light theme. */
export const WarningBadge = ({ children }: { children: string }) => (
  <Badge backgroundColor="warning100" textColor="neutral800">
    {children}
  </Badge>
);
