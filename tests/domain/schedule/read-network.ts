import type { MilestoneAnalysis } from '../../../src/domain/schedule/analysis';
import type { Dependency, DependencyType, Milestone, Plan } from '../../../src/domain/schedule/plan';
import { aDay } from '../../support/a-day';
import { aDependency, aMilestone, aPlan } from '../../support/a-plan';
import { addWorkdays } from '../../support/add-workdays';
import type { MeasuredNetwork, PublishedNetwork } from './published-networks';

export interface ReadNetwork {
  readonly plan: Plan;
  readonly expected: Readonly<Record<string, Partial<MilestoneAnalysis>>>;
}

export const networkStart = aDay('2026-01-05');

/** Periods become working days from Monday 5 January 2026, Monday to Friday. */
export function readNetwork({ rows }: PublishedNetwork): ReadNetwork {
  const read = rows.map(readRow);
  const milestones = read.map(({ milestone }) => milestone);
  const dependencies = read.flatMap((row) => row.dependencies);
  return {
    plan: aPlan({ projectStart: networkStart, milestones, dependencies }),
    expected: Object.fromEntries(read.map(({ milestone, expected }) => [milestone.id, expected])),
  };
}

export function readMeasured({ jobs }: MeasuredNetwork): Plan {
  const read = jobs.map((job, index) => {
    const [duration = '', successors = ''] = job.split(' >');
    const id = String(index + 1);
    const links = successors.split(' ').filter((to) => to !== '');
    return { milestone: work(id, Number(duration)), dependencies: links.map((to) => aDependency(`${id} > ${to}`)) };
  });
  return aPlan({
    projectStart: networkStart,
    milestones: read.map(({ milestone }) => milestone),
    dependencies: read.flatMap(({ dependencies }) => dependencies),
  });
}

/** Work without dates. */
function work(id: string, duration: number): Milestone {
  return aMilestone(id, '', { duration });
}

interface ReadRow {
  readonly milestone: Milestone;
  readonly dependencies: readonly Dependency[];
  readonly expected: Partial<MilestoneAnalysis>;
}

function readRow(row: string): ReadRow {
  const [terms = '', times = ''] = row.split(' | ');
  const [, id = '', length = '', predecessors = ''] = /^(\w+): (\d+)(?:, (.*))?$/.exec(terms) ?? [];
  const duration = Number(length);
  const [es = NaN, ef = NaN, ls = NaN, lf = NaN, totalFloat = NaN, freeFloat] = times.split(' ').map(Number);
  if (Number.isNaN(totalFloat)) throw new Error(`Cannot read the row "${row}"`);
  // A point is shown on the day that ends with it.
  const firstDay = (time: number): MilestoneAnalysis['earlyStart'] => dayOf(duration === 0 ? time - 1 : time);
  const dates = {
    earlyStart: firstDay(es),
    earlyFinish: dayOf(ef - 1),
    lateStart: firstDay(ls),
    lateFinish: dayOf(lf - 1),
  };
  const floats = { totalFloat, critical: totalFloat === 0, ...(freeFloat === undefined ? {} : { freeFloat }) };
  const dependencies = predecessors.split(' ').flatMap((text) => readPredecessor(text, id));
  return { milestone: work(id, duration), dependencies, expected: { ...dates, ...floats } };
}

function readPredecessor(text: string, id: string): Dependency[] {
  const [, from, type = 'FS', lag = '0'] = /^(\w+?)(?:-([FS]{2})([+-]\d+)?)?$/.exec(text) ?? [];
  // The pattern alone: it lets the four types through and no other.
  return from === undefined ? [] : [aDependency(`${from} > ${id}`, { type: type as DependencyType, lag: Number(lag) })];
}

function dayOf(time: number): MilestoneAnalysis['earlyStart'] {
  return aDay(addWorkdays(networkStart, time));
}
