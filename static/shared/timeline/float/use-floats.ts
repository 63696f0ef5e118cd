import { useEffect, useMemo, useState } from 'react';
import type { Trial } from '../layout/lay-rows';
import type { TimelineModel } from '../model/timeline-model';
import type { FloatsAfter } from './floats-after';
import { presentFloats, type FloatsShown } from './floats-shown';

/** Ms for which a date must rest before floats of a large launch are counted anew: the mark itself must not stutter. */
const restsFor = 80;
/** Milestones that are counted between two frames. */
const small = 400;

export interface ReckonedFloats {
  readonly floats: FloatsShown;
  /** They are those of the dates as they are tried just now. */
  readonly areCurrent: boolean;
}

/** Floats follow the dates that are tried, as soon as what reckons them has been fetched: few come to try dates. */
export function useFloats(model: TimelineModel, trials: ReadonlyMap<string, Trial>): ReckonedFloats {
  const isTried = trials.size > 0;
  const reckon = useReckoner(isTried);
  const isLarge = model.launch.milestones.length > small;
  const rested = useRested(trials, isLarge);
  const counted = isLarge ? rested : trials;
  const after = useMemo(() => reckon?.of(model), [reckon, model]);
  const floats = useMemo(() => (counted.size > 0 && after ? after(counted) : presentFloats), [after, counted]);
  return useMemo(
    () => ({
      floats: isTried ? floats : presentFloats,
      areCurrent: counted === trials && (!isTried || after !== undefined),
    }),
    [floats, isTried, counted, trials, after],
  );
}

interface Reckoner {
  readonly of: (model: TimelineModel) => FloatsAfter;
}

function useReckoner(isNeeded: boolean): Reckoner | null {
  const [reckoner, setReckoner] = useState<Reckoner | null>(null);
  useEffect(() => {
    if (!isNeeded || reckoner !== null) return undefined;
    let isGone = false;
    import('./floats-after').then(
      ({ floatsAfter }) => {
        if (!isGone) setReckoner({ of: floatsAfter });
      },
      // Without it they stay as they are.
      () => undefined,
    );
    return () => {
      isGone = true;
    };
  }, [isNeeded, reckoner]);
  return reckoner;
}

/** What is tried, once it has not changed for a moment. */
function useRested(trials: ReadonlyMap<string, Trial>, isAsked: boolean): ReadonlyMap<string, Trial> {
  const [rested, setRested] = useState(trials);
  useEffect(() => {
    if (!isAsked) return undefined;
    const timer = setTimeout(() => setRested(trials), restsFor);
    return () => clearTimeout(timer);
  }, [trials, isAsked]);
  return rested;
}
