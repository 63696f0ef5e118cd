import type { LaunchRow } from '../../../contract/launch-list';
import type { CalendarDate } from '../../../domain/calendar/calendar-date';
import type { Launch } from '../../../domain/launches/launch';
import { launchHealth, type Health } from '../../../domain/launches/launch-health';
import { slipsShown } from '../../../domain/launches/slips';
import { rowNameOf } from '../../../domain/launches/summary-in-launch';
import type { Settings } from '../../../domain/settings/settings';
import type { ToPerson } from '../../narrative/person-views';
import { toCard } from '../../panel/to-card';
import type { Issue } from '../../ports';
import { nameFor } from '../name-for';
import type { SeenLaunch } from './seen-launch';

interface Setting {
  readonly settings: Settings;
  readonly today: CalendarDate;
  /** ISO instant. */
  readonly now: string;
  readonly toPerson: ToPerson;
}

/** A launch in the list: every figure comes from issues that the viewer sees. */
export function launchRow(seen: SeenLaunch, setting: Setting): LaunchRow {
  const { launch, visible } = seen;
  const owner = ownerOf(launch);
  const next = nextOf(seen);
  const name = nameFor(launch, visible);
  return {
    id: launch.id,
    name,
    tier: launch.tier,
    t0Day: headOf(seen)?.dates.due ?? null,
    health: { ...healthOf(seen, setting), missedGates: missedGatesIn(seen, setting) },
    next: next ? { ...toCard(next), summary: rowNameOf(next.summary, name) } : null,
    owner: owner === null ? null : setting.toPerson(owner),
    calendarChanged: launch.state === 'active' && launch.levelledWith !== setting.settings.calendarsOf,
  };
}

/** Account of the launch owner, or of whoever else owns something in it. */
export function ownerOf({ people }: Launch): string | null {
  const named = Object.entries(people).map(([role, id]) => ({ role: role.trim().toLowerCase(), id }));
  const owner = named.find(({ role }) => role === 'launch owner') ?? named.find(({ role }) => role.includes('owner'));
  return owner?.id ?? null;
}

function headOf({ launch, visible }: SeenLaunch): Issue | undefined {
  return launch.t0 === null ? undefined : visible.get(launch.t0);
}

/** The first day that is still open, by the dates of now. */
function nextOf({ launch, visible }: SeenLaunch): Issue | undefined {
  return (launch.outlook?.next ?? [])
    .flatMap(({ id }) => visible.get(id) ?? [])
    .filter(({ state, dates }) => state !== 'done' && dates.due !== null)
    .sort((one, other) => ((one.dates.due ?? '') < (other.dates.due ?? '') ? -1 : 1))[0];
}

/** As they stood when they were last judged; days are those of now. */
function missedGatesIn({ launch, visible }: SeenLaunch, { today }: Setting): number {
  const isMissed = (due: CalendarDate | null | undefined): boolean => due != null && due < today;
  return (launch.outlook?.gates.shut ?? []).filter(({ id }) => isMissed(visible.get(id)?.dates.due)).length;
}

function healthOf(seen: SeenLaunch, { settings, today, now }: Setting): Health {
  const { launch, visible, seesAll } = seen;
  const { outlook } = launch;
  const head = headOf(seen);
  const standings = [...visible.values()].map(({ dates, state }) => ({ due: dates.due, state }));
  const health = launchHealth(
    {
      milestones: standings,
      t0: head ? { due: head.dates.due, state: head.state } : null,
      // What T-0 has to spare may hang on issues that this viewer does not see.
      float: seesAll && head && head.state !== 'done' ? (outlook?.float ?? null) : null,
      slips: outlook ? slipsShown(outlook, now).filter(({ id }) => visible.has(id)) : [],
    },
    settings.thresholds,
    today,
  );
  // Only some of the milestones have been looked at.
  const isDone = health.level === 'done' && outlook !== null && outlook.done === outlook.milestones;
  return health.level === 'done' && !isDone ? { ...health, level: 'unknown' } : health;
}
