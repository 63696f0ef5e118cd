import type { MilestoneView } from '../../../../src/contract/launch';
import { formatWorkingDays } from '../../text/format-working-days';
import type { TimelineModel } from '../model/timeline-model';

type Floating = Pick<MilestoneView, 'id' | 'float' | 'floatTo' | 'floatAsSeen' | 'pinned'>;

/** What may still slip: "3 working days before T-0 must move"; null where nothing leads to T-0. */
export function floatInWords(milestone: Floating, model: TimelineModel): string | null {
  const { float, floatAsSeen } = milestone;
  if (float === null) return null;
  return `${float <= 0 ? 'critical, ' : ''}${slackInWords(milestone, model, float)}${floatAsSeen ? ', as far as you can see' : ''}`;
}

function slackInWords({ id, floatTo, pinned }: Floating, model: TimelineModel, float: number): string {
  const isEnd = floatTo === id;
  if (float === 0 && isEnd && pinned && floatTo !== model.launch.t0.issueId) return 'no float: it is pinned';
  const { name, moves } = endOf(floatTo, model);
  if (float < 0) return `${formatWorkingDays(-float)} too late for ${name}`;
  if (float > 0) return `${formatWorkingDays(float)} before ${name}${moves ? ' must move' : ''}`;
  if (isEnd) return `no float: it is ${name}`;
  return moves ? `no float: ${name} moves with it` : `no float: ${name}, comes next`;
}

/** What a float is counted to, and whether it can move. */
function endOf(id: string | null, { launch, byId }: TimelineModel): { readonly name: string; readonly moves: boolean } {
  const end = id === null ? undefined : byId.get(id);
  if (end === undefined || id === launch.t0.issueId) return { name: 'T-0', moves: true };
  if (end.pinned) return { name: `${end.key}, which is pinned`, moves: false };
  return { name: launch.t0.issueId === null ? 'the end of the launch' : end.key, moves: true };
}

/** "1 working day before what waits for it must move"; null where the float says as much. */
export function freeFloatInWords({ float, freeFloat }: Pick<MilestoneView, 'float' | 'freeFloat'>): string | null {
  if (freeFloat === null || freeFloat < 0 || (float !== null && freeFloat >= float)) return null;
  if (freeFloat === 0) return 'none: what waits for it moves with it';
  return `${formatWorkingDays(freeFloat)} before what waits for it must move`;
}
