import { atlas15Dependencies, atlas15Milestones } from '../../../../sandbox/seed/demo/atlas-1-5';
import { atlas15Past } from '../../../../sandbox/seed/demo/atlas-1-5-past';
import type { DemoMilestone } from '../../../../sandbox/seed/demo/demo-milestone';
import type { PastOfDemo } from '../../../../sandbox/seed/demo/seed-past';
import { workdaysFrom } from '../../../../sandbox/seed/workdays';
import type { DebtSources } from '../../../../src/domain/signals/debt/past-book';
import { syncDebt } from '../../../../src/domain/signals/debt/sync-debt';
import type { PastComment, PastEvent } from '../../../../src/domain/signals/past';
import { aDay } from '../../../support/a-day';
import { aDependency, aMilestone, anId, aPlan } from '../../../support/a-plan';
import { pastLaunchTable, pastLaunchTotals } from '../../../support/past-launch-table';

const workday = workdaysFrom('2026-05-04');
const day = (n: number) => aDay(workday(n));
const states = { 'To Do': 'todo', 'In Progress': 'doing', Done: 'done' } as const;

function milestoneOf({ key, due = 0, status = 'To Do' }: DemoMilestone) {
  const role = key.startsWith('PROD') ? 'product' : 'marketing';
  return aMilestone(key, workday(due), { role, state: states[status] });
}

function happening({ key, on, at, by }: PastOfDemo) {
  return { issueId: anId(key), at: `${workday(on)}T${at}:00.000Z`, by, byApp: false } as const;
}

function eventOf(past: PastOfDemo): PastEvent[] {
  if (past.does === 'says') return [];
  const change =
    past.does === 'moves'
      ? ({ kind: 'due', from: day(past.from), to: day(past.to) } as const)
      : ({ kind: 'status', from: states[past.from], to: states[past.to] } as const);
  return [{ ...happening(past), change }];
}

function commentOf(past: PastOfDemo): PastComment[] {
  if (past.does !== 'says') return [];
  const { text, names, to } = past;
  const said = names === undefined ? text : text.replace('{day}', day(names));
  return [{ ...happening(past), text: said, mentions: to === undefined ? [] : [to] }];
}

const sources: DebtSources = {
  plan: aPlan({
    milestones: atlas15Milestones.map(milestoneOf),
    dependencies: atlas15Dependencies.map(({ from, to }) => aDependency(`${from} > ${to}`)),
  }),
  issues: new Map(atlas15Milestones.map(({ key, assignee }) => [anId(key), { key, who: assignee ?? null }])),
  events: atlas15Past.flatMap(eventOf),
  comments: atlas15Past.flatMap(commentOf),
  ...{ notices: [], escalations: [], t0: anId('PROD-8'), now: '2026-05-04T09:00:00.000Z' },
};

describe('the sync debt of the past launch', () => {
  const { slips, total, trend } = syncDebt(sources);

  it('equals the table that was reckoned by hand', () => {
    const rows = slips.map(({ issueId, from, to, days, known, people, hours, workdays }) => ({
      slip: `${issueId} ${from} ${to} ${days} days`,
      known: `${known.at} ${known.how} ${known.by ?? ''}`,
      people: people.map(
        (one) => `${one.who} ${one.issueId} ${one.couldKnow?.how ?? 'never'} ${one.hours} ${one.workdays}`,
      ),
      gap: [hours, workdays],
    }));

    expect(rows).toEqual(pastLaunchTable);
  });

  it('adds up', () => {
    expect({ total, trend }).toEqual(pastLaunchTotals);
  });

  it('has come to its end', () => {
    expect(slips.flatMap(({ people }) => people).filter(({ open }) => open)).toEqual([]);
  });
});
