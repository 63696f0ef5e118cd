import type { ReactNode } from 'react';

interface BoxProps {
  readonly role?: string;
  readonly children?: ReactNode;
}

/**
 * Stands for `@atlaskit/primitives/box` in our builds, the one that brings a second styling engine along, 15 kB gzip.
 * Of what we use, only the calendar of the date picker still draws it: around its weeks, with a role and no style.
 */
export default function Box({ role, children }: BoxProps): ReactNode {
  return <div role={role}>{children}</div>;
}
