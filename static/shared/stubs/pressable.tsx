import type { ReactNode } from 'react';

/**
 * Stands for `@atlaskit/primitives/pressable` in our builds. Of what we use, only a lozenge that opens a menu would be
 * one, and ours open none; the real one brings a second styling engine along, 12 kB gzip.
 */
export default function Pressable({ children }: { readonly children?: ReactNode }): ReactNode {
  return children;
}
