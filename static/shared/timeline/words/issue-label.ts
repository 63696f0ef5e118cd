import type { TimelineModel } from '../model/timeline-model';

/** `Feature freeze (PROD-2)`; an issue the viewer does not see has no name. */
export function issueLabel({ byId }: TimelineModel, id: string): string {
  const milestone = byId.get(id);
  return milestone === undefined ? 'an issue you may not see' : `${milestone.summary} (${milestone.key})`;
}
