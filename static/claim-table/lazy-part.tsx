import { Suspense, type ReactNode } from 'react';
import { PartBoundary } from '../shared/ui/part-boundary';

interface LazyPartProps {
  /** What stands there until the code has come. */
  readonly fallback?: ReactNode;
  readonly children: ReactNode;
}

/** A part whose code is fetched when it is asked for. When that fails, the table stays. */
export function LazyPart({ fallback = <p className="subtle">Opening…</p>, children }: LazyPartProps) {
  return (
    <PartBoundary>
      <Suspense fallback={fallback}>{children}</Suspense>
    </PartBoundary>
  );
}
