import { gtmWeeks, type LaunchWeek } from '../../app/launches/gtm-weeks';
import type { DayTexts } from '../../contract/claim-words';
import type { LaunchReply, LaunchView, MilestoneView } from '../../contract/launch';
import {
  afterLaunch,
  datesLine,
  hiddenMilestones,
  launchLine,
  launchNoAccessWords,
  launchUnboundWords,
  noDateYet,
  noMilestonesWords,
  noT0Words,
  slipLine,
  stateLine,
  weekColumns,
} from '../../contract/launch-words';
import { document, heading, paragraphs, table, type AdfDocument, type AdfNode } from './adf';

/** The GTM calendar of a launch as a table of weeks. */
export function calendarDocument(reply: LaunchReply, texts: DayTexts): AdfDocument {
  if (reply.kind === 'unbound') return document(...paragraphs(launchUnboundWords.calendar));
  if (reply.kind === 'no-access') return document(...paragraphs(launchNoAccessWords));
  return document(
    heading(2, reply.name),
    ...paragraphs(launchLine(reply, texts)),
    ...weeksOf(reply, texts),
    ...(reply.hidden > 0 ? paragraphs(hiddenMilestones(reply.hidden)) : []),
  );
}

function weeksOf(launch: LaunchView, texts: DayTexts): AdfNode[] {
  const found = gtmWeeks(launch);
  if (!found) return paragraphs(noT0Words);
  const rows = [
    ...found.weeks.map((week) => row(weekLines(week, texts), week.milestones, texts)),
    ...(found.after.length > 0 ? [row([afterLaunch], found.after, texts)] : []),
    ...(found.undated.length > 0 ? [row([noDateYet], found.undated, texts)] : []),
  ];
  return rows.length > 0 ? [table(weekColumns, rows)] : paragraphs(noMilestonesWords);
}

function weekLines({ label, from, to }: LaunchWeek, { day }: DayTexts): string[] {
  return [label, `${day(from)} to ${day(to)}`];
}

function row(head: readonly string[], milestones: readonly MilestoneView[], texts: DayTexts): AdfNode[][] {
  const marketing = milestones.flatMap((milestone) => lines(milestone, 'deliverable', texts));
  const product = milestones.flatMap((milestone) => lines(milestone, 'checkpoint', texts));
  return [head, marketing, product].map((cell) => cell.flatMap(paragraphs));
}

/** A row of a template may be on both sides; an issue that no template speaks of is on the side of its role. */
function lines(milestone: MilestoneView, side: 'deliverable' | 'checkpoint', texts: DayTexts): string[] {
  const { row: own, role, key, summary, who } = milestone;
  const isOfRole = (role === 'marketing') === (side === 'deliverable');
  const text = own === null ? (isOfRole ? summary : null) : own[side];
  if (text === null) return [];
  const about = [key, datesLine(milestone, texts), stateLine(milestone), slipLine(milestone), who?.name ?? ''];
  return [`${text} (${about.filter((part) => part !== '').join(' · ')})`];
}
