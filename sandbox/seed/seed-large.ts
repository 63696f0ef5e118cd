import type { Jira } from '../jira/jira';
import { seedEmpty } from './seed-empty';
import { seedGate } from './seed-gate';
import { seedIssue } from './seed-issue';
import { seedVersion } from './seed-version';
import { workdaysFrom } from './workdays';

export interface LargeSize {
  /** `YYYY-MM-DD`; the site's own day where left out. */
  readonly today?: string;
  readonly launches: number;
  /** Per launch, its product milestone included. */
  readonly milestones: number;
  /** Per launch, as many as there is room for; one for each piece of work where left out. */
  readonly dependencies?: number;
}

/**
 * Many launches: each an epic in PROD with a version of its own, and marketing work in MKT, each piece gated by an
 * earlier one of its launch, and where more dependencies are wanted by several, none later than that one. The same size gives
 * the same site.
 */
export function seedLarge(jira: Jira, { today, launches, milestones, dependencies }: LargeSize): void {
  seedEmpty(jira);
  const from = today ?? new Date(jira.state.now()).toISOString().slice(0, 10);
  const random = mulberry32(20_261_121);
  const workday = remembered(workdaysFrom(from));
  for (let launch = 1; launch <= launches; launch += 1)
    seedLaunch(jira, { launch, milestones, dependencies: dependencies ?? milestones - 1, workday, random });
  jira.settleIndex();
}

interface LaunchSeed {
  readonly launch: number;
  readonly milestones: number;
  readonly dependencies: number;
  readonly workday: (n: number) => string;
  readonly random: () => number;
}

/** A milestone that later ones may wait for; `finish` counts working days from today. */
interface Placed {
  readonly key: string;
  readonly finish: number;
}

function seedLaunch(jira: Jira, { launch, milestones, dependencies, workday, random }: LaunchSeed): void {
  const name = `Launch ${launch}`;
  const versions = {
    PROD: seedVersion(jira, { project: 'PROD', name }),
    MKT: seedVersion(jira, { project: 'MKT', name }),
  };
  const rest = { reporter: 'launch-owner', created: workday(-30) } as const;
  const root = seedIssue(jira, {
    ...rest,
    project: 'PROD',
    type: 'Epic',
    summary: `${name}: feature freeze`,
    due: workday(10),
    assignee: 'product-manager',
    versionIds: [versions.PROD],
  });
  const placed: Placed[] = [{ key: root.key, finish: 10 }];
  const more = moreGates(dependencies - (milestones - 1), milestones - 1);
  for (let n = 1; n < milestones; n += 1) {
    const gate = placed[Math.floor(random() * placed.length)];
    if (gate === undefined) throw new Error(`Cannot seed "${name}": it has no milestone to start from`);
    const start = gate.finish + 1 + Math.floor(random() * 2);
    const finish = start + Math.floor(random() * 3);
    const issue = seedIssue(jira, {
      ...rest,
      project: 'MKT',
      type: 'Task',
      summary: `${name}: deliverable ${n}`,
      start: workday(start),
      due: workday(finish),
      assignee: 'marketing-lead',
      versionIds: [versions.MKT],
    });
    seedGate(jira, gate.key, issue.key);
    for (const other of more(n, earlierThan(gate, placed))) seedGate(jira, other.key, issue.key);
    placed.push({ key: issue.key, finish });
  }
}

function earlierThan(gate: Placed, placed: readonly Placed[]): Placed[] {
  return placed.filter((other) => other !== gate && other.finish <= gate.finish);
}

const mostPerIssue = 12;

/** Spreads further dependencies evenly; what one piece of work has no room for falls to the next ones. */
function moreGates(wanted: number, pieces: number): (n: number, candidates: readonly Placed[]) => readonly Placed[] {
  // Of its own, so that the dates are the same however many dependencies there are.
  const random = mulberry32(6_000);
  let given = 0;
  return (n, candidates) => {
    const due = Math.min(Math.ceil((wanted * n) / pieces) - given, mostPerIssue, candidates.length);
    const first = Math.floor(random() * candidates.length);
    const chosen = Array.from(
      { length: Math.max(0, due) },
      (_, step) => candidates[(first + step) % candidates.length],
    );
    given += chosen.length;
    return chosen.filter((one) => one !== undefined);
  };
}

function remembered(workday: (n: number) => string): (n: number) => string {
  const days = new Map<number, string>();
  return (n) => {
    const day = days.get(n) ?? workday(n);
    days.set(n, day);
    return day;
  };
}

/** A small generator of numbers in [0, 1), the same for the same seed. */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
