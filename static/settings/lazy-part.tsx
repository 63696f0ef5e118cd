import { Suspense, type ReactNode } from 'react';
import { LoadingLines } from '../shared/ui/loading-lines';
import { PartBoundary } from '../shared/ui/part-boundary';

/** A part whose code is fetched when it is asked for. When that fails, what is around it stays. */
export function LazyPart({ children }: { readonly children: ReactNode }) {
  return (
    <PartBoundary>
      <Suspense fallback={<LoadingLines label="Opening…" />}>{children}</Suspense>
    </PartBoundary>
  );
}
