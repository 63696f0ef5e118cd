import type { DayTexts } from '../../contract/claim-words';
import type { LaunchReply, MilestoneView } from '../../contract/launch';
import {
  datesLine,
  hiddenMilestones,
  laneWords,
  launchLine,
  launchNoAccessWords,
  launchUnboundWords,
  milestoneColumns,
  noMilestonesWords,
  slipLine,
  stateLine,
} from '../../contract/launch-words';
import { document, heading, paragraphs, table, type AdfDocument, type AdfNode } from './adf';

/** The milestones of a launch as a table: what the picture of the timeline says. */
export function timelineDocument(reply: LaunchReply, texts: DayTexts): AdfDocument {
  if (reply.kind === 'unbound') return document(...paragraphs(launchUnboundWords.timeline));
  if (reply.kind === 'no-access') return document(...paragraphs(launchNoAccessWords));
  const rows = reply.milestones.map((milestone) => cellsOf(milestone, texts));
  return document(
    heading(2, reply.name),
    ...paragraphs(launchLine(reply, texts)),
    ...(rows.length > 0 ? [table(milestoneColumns, rows)] : paragraphs(noMilestonesWords)),
    ...(reply.hidden > 0 ? paragraphs(hiddenMilestones(reply.hidden)) : []),
  );
}

function cellsOf(milestone: MilestoneView, texts: DayTexts): AdfNode[][] {
  const { role, key, summary, who } = milestone;
  return [
    laneWords[role],
    `${key} ${summary}`,
    datesLine(milestone, texts),
    slipLine(milestone),
    stateLine(milestone),
    who?.name ?? '',
  ].map(paragraphs);
}
