import type { Bound } from './bound';
import { atMost } from './bound';
import type { PlanFileFigure } from './plan-file';

export function planFileBounds({ milestones, seconds, peakMb }: PlanFileFigure): Bound[] {
  const what = `npm run plan on ${milestones.toLocaleString('en')} milestones`;
  return [atMost(3, `${what}, seconds`, seconds), atMost(600, `${what}, MB at its peak`, peakMb)];
}
