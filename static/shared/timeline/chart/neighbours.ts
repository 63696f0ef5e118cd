import type { MilestoneView } from '../../../../src/contract/launch';
import type { Layout } from '../layout/lay-rows';
import type { TimelineModel } from '../model/timeline-model';

/** Where Left and Right lead: what a milestone waits for, or what waits for it; only rows that are shown. */
export function neighbours(
  id: string,
  key: 'ArrowLeft' | 'ArrowRight',
  { model, layout }: { readonly model: TimelineModel; readonly layout: Layout },
): MilestoneView[] {
  const ids =
    key === 'ArrowLeft'
      ? (model.waitsFor.get(id) ?? []).map(({ from }) => from)
      : (model.gates.get(id) ?? []).map(({ to }) => to);
  return [...new Set(ids)].flatMap((other) => layout.rowById.get(other)?.milestone ?? []);
}
