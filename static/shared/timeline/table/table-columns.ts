import type { MilestoneView } from '../../../../src/contract/launch';
import { formatDay } from '../../text/format-day';
import { dayToNumber } from '../model/day-to-number';
import type { TimelineModel } from '../model/timeline-model';
import { datesInWords } from '../words/dates-in-words';
import { gateInWords } from '../words/gate-in-words';
import { lengthOf } from '../words/milestone-facts';
import { personName } from '../words/person-name';
import { shortStanding } from '../words/short-standing';
import { signed } from '../words/signed';
import { laneWords } from '../words/state-words';

export interface Column {
  readonly name: string;
  readonly text: (milestone: MilestoneView, model: TimelineModel) => string;
  /** What it is sorted by; null goes last. */
  readonly rank: (milestone: MilestoneView, model: TimelineModel) => string | number | null;
  readonly isNumber?: boolean;
  /** Long words: they wrap. */
  readonly isLong?: boolean;
}

const slip = ({ baseline }: MilestoneView) => (baseline?.kind === 'dated' ? baseline.days : null);
const text = (value: number | null, write: (days: number) => string = String) => (value === null ? '' : write(value));

/** With a true minus sign. */
const minus = (days: number) => (days < 0 ? signed(days) : String(days));

/** The table says what the picture says. Days are working days. */
export const tableColumns: readonly Column[] = [
  { name: 'Summary', text: ({ summary }) => summary, rank: ({ summary }) => summary, isLong: true },
  { name: 'Lane', text: ({ role }) => laneWords[role], rank: ({ role }) => role },
  { name: 'Who', text: ({ who }) => personName(who), rank: ({ who }) => who?.name ?? null },
  { name: 'Status', text: ({ statusName }) => statusName, rank: ({ statusName }) => statusName },
  { name: 'Start', text: ({ start }, model) => day(start, model), rank: ({ start }) => start },
  { name: 'Due', text: ({ due }, model) => day(due, model), rank: ({ due }) => due },
  { name: 'From T-0', text: (one, model) => text(place(one, model), signed), rank: place, isNumber: true },
  { name: 'Total float', text: ({ float }) => text(float, minus), rank: ({ float }) => float, isNumber: true },
  { name: 'Free float', text: ({ freeFloat }) => text(freeFloat, minus), rank: (one) => one.freeFloat, isNumber: true },
  { name: 'Latest date', text: ({ latest }, model) => day(latest, model), rank: ({ latest }) => latest },
  { name: 'Length', text: (one, model) => text(lengthOf(one, model)), rank: lengthOf, isNumber: true },
  { name: 'Baseline', text: baselineText, rank: ({ baseline }) => (baseline?.kind === 'dated' ? baseline.due : null) },
  { name: 'Slip', text: (one) => text(slip(one), signed), rank: slip, isNumber: true },
  { name: 'Gate', text: ({ gate }) => (gate === null ? '' : gateInWords(gate)), rank: gateRank, isLong: true },
  { name: 'Notes', text: notes, rank: (one, model) => notes(one, model) || null },
  { name: 'Waits for', text: waitsFor, rank: ({ id }, model) => -(model.waitsFor.get(id)?.length ?? 0), isLong: true },
  { name: 'Waits for this', text: gates, rank: ({ id }, model) => -(model.gates.get(id)?.length ?? 0), isLong: true },
];

/** Days of the calendar from T-0. */
function place({ due }: MilestoneView, { t0 }: TimelineModel): number | null {
  return due === null || t0 === null ? null : dayToNumber(due) - t0;
}

function day(value: string | null, { thisYear }: TimelineModel): string {
  return value === null ? '' : formatDay(value, thisYear);
}

function baselineText({ baseline }: MilestoneView, { thisYear }: TimelineModel): string {
  if (baseline === null) return '';
  return baseline.kind === 'new' ? 'no date then' : datesInWords(baseline, thisYear);
}

/** What stands in the way first. */
function gateRank({ gate }: MilestoneView): number | null {
  return gate === null ? null : ['missed', 'shut', 'waived', 'open'].indexOf(gate.state);
}

function notes(milestone: MilestoneView, { thisYear }: TimelineModel): string {
  const { missed, critical, pinned, proposal } = milestone;
  const proposed = proposal && `proposed ${datesInWords(proposal.to, thisYear)} (${signed(proposal.days)})`;
  return [missed && 'missed', critical && 'critical', pinned && 'pinned', proposed]
    .filter((note) => typeof note === 'string')
    .join(', ');
}

function waitsFor({ id }: MilestoneView, { waitsFor: all, byId }: TimelineModel): string {
  return (all.get(id) ?? [])
    .map((tie) => {
      const rule = `${tie.type}${tie.lag === 0 ? '' : ` ${signed(tie.lag)}`}`;
      return `${byId.get(tie.from)?.key ?? ''} (${rule}, ${tie.overridden ? 'overridden' : shortStanding(tie.standing)})`;
    })
    .join(', ');
}

function gates({ id }: MilestoneView, { gates: all, byId }: TimelineModel): string {
  return (all.get(id) ?? []).map(({ to }) => byId.get(to)?.key ?? '').join(', ');
}
