import { Suspense, type ReactNode } from 'react';
import { PartBoundary } from '../ui/part-boundary';

/** A part of a gate whose code is fetched when it is asked for. When that fails, the gate stays. */
export function LazyPart({ children }: { readonly children: ReactNode }) {
  return (
    <PartBoundary>
      <Suspense fallback={<p className="subtle">Opening…</p>}>{children}</Suspense>
    </PartBoundary>
  );
}
