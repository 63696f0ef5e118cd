import { Suspense, type ReactNode } from 'react';
import { PartBoundary } from '../shared/ui/part-boundary';
import { LoadingLines } from '../shared/ui/loading-lines';

interface LazyPartProps {
  /** What stands there until the code has come. */
  readonly fallback?: ReactNode;
  readonly children: ReactNode;
}

/** A part whose code is fetched when it is asked for. When that fails, what is around it stays. */
export function LazyPart({ fallback = <LoadingLines label="Opening…" />, children }: LazyPartProps) {
  return (
    <PartBoundary>
      <Suspense fallback={fallback}>{children}</Suspense>
    </PartBoundary>
  );
}
