import { useMemo } from 'react';
import type { Trial } from '../layout/lay-rows';
import { rangeOf } from '../layout/range-of';
import { createScale, type Scale } from '../layout/scale';
import type { Zoom } from '../layout/zoom';
import type { TimelineModel } from '../model/timeline-model';

/** Px to the right of the last day; T-0 itself mostly has the longest words. */
const labelRoom = { beside: 160, folded: 96 } as const;

interface Room {
  readonly zoom: Zoom;
  /** Of the picture, px. */
  readonly width: number;
  /** The names stand beside the marks. */
  readonly folded: boolean;
}

/** Where days lie; dates that are tried have their place too. */
export function useScale(
  model: TimelineModel,
  trials: ReadonlyMap<string, Trial>,
  { zoom, width, folded }: Room,
): Scale {
  const { first, last } = useMemo(() => {
    const tried = [...trials.values()].map(({ to }) => to);
    return rangeOf(model, tried);
  }, [model, trials]);
  return useMemo(
    () => createScale({ first, last }, { zoom, width, labelRoom: folded ? labelRoom.folded : labelRoom.beside }),
    [first, last, zoom, width, folded],
  );
}
