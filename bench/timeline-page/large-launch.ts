import type { LaunchDependencyView, LaunchView, MilestoneView } from '../../src/contract/launch';
import {
  dayFromNumber,
  dayNumber,
  parseCalendarDate,
  type CalendarDate,
} from '../../src/domain/calendar/calendar-date';
import { mondayToFriday, nthWorkday, workdaysUpTo } from '../../src/domain/calendar/work-calendar';

const verbs = ['Freeze', 'Draft', 'Review', 'Approve', 'Produce', 'Translate', 'Publish', 'Test', 'Record', 'Brief'];
const things = [
  'features',
  'messaging',
  'press kit',
  'landing page',
  'demo video',
  'price list',
  'beta',
  'emails',
  'docs',
];
const people = ['Priya Nair', 'Marco Rossi', 'Lena Vogt', 'Sam Okafor', 'Ines Duarte'];
const standings = [
  { kind: 'short', needed: '2026-12-10', actual: '2026-12-04', days: 4 },
  { kind: 'too-late', needed: '2026-12-10', actual: '2026-12-14', days: 2 },
] as const;

const frame: Omit<LaunchView, 't0' | 'milestones' | 'dependencies'> = {
  kind: 'launch',
  beat: 'beat-1',
  id: 'launch-1',
  name: 'Atlas 2.0',
  tier: 1,
  state: 'active',
  dial: null,
  worth: null,
  site: { dial: { kind: 'apply' }, worth: null, currency: 'EUR' },
  templateName: 'Standard launch (T-10)',
  canManage: true,
  t0Candidates: [],
  people: [],
  today: '2026-11-21',
  health: { level: 'at-risk', missed: 0, float: 3, slips: 2, missedGates: 2 },
  hidden: 4,
  calendars: [
    {
      id: 'office',
      name: 'Office',
      workweek: [1, 2, 3, 4, 5],
      holidays: [{ day: '2026-12-25', name: 'Christmas Day' }],
      workdays: [],
    },
    { id: 'four-days', name: 'Four days', workweek: [1, 2, 3, 4], holidays: [], workdays: [] },
  ],
  baselines: [{ id: 'b1', takenAt: '2026-10-01T09:00:00.000Z', why: 'created', by: null }],
  baselineId: 'b1',
  running: null,
  calendarChanged: false,
};

/** A launch of so many milestones, each waiting for about two before it; every kind of row is in it. */
export function largeLaunch(size: number, spanDays = 40 + size / 2): LaunchView {
  const first = parseCalendarDate('2026-10-05');
  if (first === undefined) throw new Error('Cannot make a launch: its first day is none');
  const random = seeded(7);
  const dueOf = (index: number) =>
    nthWorkday(mondayToFriday, workdaysUpTo(mondayToFriday, first) + Math.floor((index / size) * spanDays * 0.7));
  const milestones = Array.from({ length: size }, (_, index) =>
    milestoneAt(index, dueOf(index + random() * 3), random),
  );
  const last = milestones.at(-1);
  return {
    ...frame,
    t0: { issueId: last?.id ?? null, due: last?.due ?? null },
    milestones,
    dependencies: dependenciesOf(size, random),
  };
}

/** Every kind of row comes up now and then. */
function milestoneAt(index: number, due: CalendarDate, random: () => number): MilestoneView {
  const length = random() < 0.35 ? 0 : Math.floor(random() * 12) + 2;
  const float = index % 4 === 0 ? 0 : Math.floor(random() * 14);
  const isDone = due < '2026-11-10';
  const slip = random() < 0.25 ? Math.floor(random() * 9) - 2 : 0;
  const summary = `${pick(verbs, random)} ${pick(things, random)}${index % 9 === 4 ? ', for all regions and every partner we have' : ''}`;
  return {
    id: String(index + 1),
    key: `${index % 5 < 2 ? 'PROD' : 'MKT'}-${index + 1}`,
    summary,
    typeName: index % 5 < 2 ? 'Epic' : 'Task',
    role: index % 5 < 2 ? 'product' : 'marketing',
    statusName: isDone ? 'Done' : due < '2026-12-01' ? 'In progress' : 'To do',
    state: isDone ? 'done' : due < '2026-12-01' ? 'doing' : 'todo',
    start: length === 0 ? null : dayFromNumber(dayNumber(due) - length),
    due,
    projectKey: index % 5 < 2 ? 'PROD' : 'MKT',
    who: index % 7 === 6 ? null : { id: `u${index % 5}`, name: people[index % 5] ?? null },
    calendar: index % 11 === 3 ? 'four-days' : 'office',
    row: null,
    pinned: index % 13 === 5,
    canEdit: index % 6 !== 5,
    missed: !isDone && due < '2026-11-21',
    float,
    floatTo: null,
    freeFloat: Math.floor(float / 2),
    latest: nthWorkday(mondayToFriday, workdaysUpTo(mondayToFriday, due) + float),
    floatAsSeen: false,
    critical: index % 4 === 0,
    baseline: {
      kind: 'dated',
      start: length === 0 ? null : dayFromNumber(dayNumber(due) - length - Math.round(slip * 1.4)),
      due: dayFromNumber(dayNumber(due) - Math.round(slip * 1.4)),
      days: slip,
    },
    gate: gateAt(index, isDone),
    proposal:
      index % 17 === 9 ? { rippleId: 'r', to: { start: null, due: dayFromNumber(dayNumber(due) + 6) }, days: 4 } : null,
  };
}

/** One in five has a gate; what is done went through it. */
function gateAt(index: number, isDone: boolean): MilestoneView['gate'] {
  if (index % 5 !== 2) return null;
  if (isDone) return { state: 'open', met: 3, all: 3, missing: [] };
  const missing = ['Spec package', 'Legal approval'];
  return { state: index % 2 === 0 ? 'shut' : 'missed', met: 1, all: 3, missing };
}

function dependenciesOf(size: number, random: () => number): LaunchDependencyView[] {
  const types = ['FS', 'FS', 'FS', 'FS', 'SS', 'FF', 'SF'] as const;
  return Array.from({ length: (size - 1) * 2 }, (_, link): LaunchDependencyView => {
    const to = 1 + Math.floor(link / 2);
    const from = Math.max(0, to - 1 - Math.floor(random() * (link % 2 === 0 ? 3 : 12)));
    const broken = link % 23 === 7 ? standings[link % 2] : undefined;
    return {
      linkId: `l${link}`,
      from: String(from + 1),
      to: String(to + 1),
      type: pick(types, random),
      lag: link % 3 === 0 ? 2 : 0,
      mode: link % 10 === 0 ? 'exactly' : 'at-least',
      overridden: link % 19 === 3,
      critical: to % 4 === 0 && from % 4 === 0,
      standing: broken ?? { kind: 'holds' },
    };
  });
}

function pick<T>(list: readonly T[], random: () => number): T {
  const value = list[Math.floor(random() * list.length)];
  if (value === undefined) throw new Error('Cannot pick from an empty list');
  return value;
}

function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
