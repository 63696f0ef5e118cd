import { useEffect, useMemo, useState } from 'react';
import type { Trial } from '../layout/lay-rows';
import type { TimelineModel } from '../model/timeline-model';
import { presentFloats, type FloatsShown } from './floats-shown';

type Reckon = (model: TimelineModel, trials: ReadonlyMap<string, Trial>) => FloatsShown;

/** Floats follow the dates that are tried, as soon as what reckons them has been fetched: few come to try dates. */
export function useFloats(model: TimelineModel, trials: ReadonlyMap<string, Trial>): FloatsShown {
  const [reckon, setReckon] = useState<{ readonly after: Reckon } | null>(null);
  const isTried = trials.size > 0;
  useEffect(() => {
    if (!isTried || reckon !== null) return undefined;
    let isGone = false;
    import('./floats-after').then(
      ({ floatsAfter }) => {
        if (!isGone) setReckon({ after: floatsAfter });
      },
      // Without it they stay as they are.
      () => undefined,
    );
    return () => {
      isGone = true;
    };
  }, [isTried, reckon]);
  return useMemo(
    () => (isTried && reckon !== null ? reckon.after(model, trials) : presentFloats),
    [model, trials, isTried, reckon],
  );
}
