import type { Changes, Store } from '../../src/app/ports';
import type { Launch, LaunchId, RippleId } from '../../src/domain/launches/launch';
import type { StoredRipple, StoredShift } from '../../src/domain/launches/stored-ripple';
import type { TrackedMilestone } from '../../src/domain/launches/tracked-milestone';
import type { MilestoneId } from '../../src/domain/schedule/plan';
import type { FakeNarrativeStore } from './fake-narrative-store';
import { FakeTable, type Versioned } from './fake-table';

/** As many as one transaction of Forge storage takes. */
const mostPerSave = 25;

/** Records in memory, each kept as text, so that no object is shared with the app. */
export class FakeStore implements Store {
  readonly launchTable = new FakeTable<Launch>();
  readonly milestoneTable = new FakeTable<TrackedMilestone>();
  readonly rippleTable = new FakeTable<StoredRipple>();
  private readonly shifts = new Map<RippleId, string>();
  /** Reads by id since the last reset, for budgets. */
  reads = 0;
  /** Transactions that were carried out. */
  saves = 0;
  /** What listings of milestones show while their index lags behind; undefined: what is stored. */
  listed: readonly TrackedMilestone[] | undefined;

  constructor(private readonly narrative?: FakeNarrativeStore) {}

  known(id: MilestoneId) {
    this.reads += 1;
    return Promise.resolve({ milestone: this.milestoneTable.one(id), feature: this.narrative?.featureTable.one(id) });
  }

  milestones(ids: readonly MilestoneId[]): Promise<ReadonlyMap<MilestoneId, TrackedMilestone>> {
    this.reads += 1;
    return Promise.resolve(this.milestoneTable.some(ids));
  }

  milestonesOf(launchId: LaunchId): Promise<readonly TrackedMilestone[]> {
    const all = this.listed ?? this.milestoneTable.all();
    return Promise.resolve(all.filter((milestone) => milestone.launchId === launchId));
  }

  launch(id: LaunchId): Promise<Launch | undefined> {
    this.reads += 1;
    return Promise.resolve(this.launchTable.one(id));
  }

  async *activeLaunches(): AsyncGenerator<readonly Launch[]> {
    const active = this.launchTable.all().filter(({ state }) => state === 'active');
    for (let from = 0; from < active.length; from += 2) yield await Promise.resolve(active.slice(from, from + 2));
  }

  ripple(id: RippleId): Promise<StoredRipple | undefined> {
    this.reads += 1;
    return Promise.resolve(this.rippleTable.one(id));
  }

  ripplesOf(launchId: LaunchId, after: string | null) {
    const all = this.rippleTable.all().filter((ripple) => ripple.launchId === launchId);
    const newest = all.sort((one, other) => (one.at < other.at ? 1 : -1));
    const from = Number(after ?? 0);
    const next = from + 20 < newest.length ? String(from + 20) : null;
    return Promise.resolve({ ripples: newest.slice(from, from + 20), next });
  }

  shiftsOf({ id, shiftCount }: StoredRipple): Promise<readonly StoredShift[]> {
    const stored = this.storedShifts(id);
    if (stored.length < shiftCount)
      return Promise.reject(new Error(`Cannot read the shifts of "${id}": some are missing`));
    return Promise.resolve(stored.slice(0, shiftCount));
  }

  addShifts(rippleId: RippleId, shifts: readonly StoredShift[]): Promise<void> {
    this.shifts.set(rippleId, JSON.stringify(shifts));
    return Promise.resolve();
  }

  save(changes: Changes): Promise<'saved' | 'changed-meanwhile'> {
    const { launches = [], milestones = [], ripples = [], removed = [] } = changes;
    const isStill = [
      ...launches.map((launch) => this.launchTable.isStill(launch)),
      ...[...milestones, ...removed].map((milestone) => this.milestoneTable.isStill(milestone)),
      ...ripples.map((ripple) => this.rippleTable.isStill(ripple)),
    ];
    checkTransaction([...launches, ...milestones, ...ripples, ...removed]);
    for (const { id, shiftCount } of ripples) {
      if (this.storedShifts(id).length < shiftCount)
        throw new Error(`Cannot save ripple "${id}": its shifts are missing`);
    }
    if (isStill.includes(false)) return Promise.resolve('changed-meanwhile');
    for (const launch of launches) this.launchTable.put(launch);
    for (const milestone of milestones) this.milestoneTable.put(milestone);
    for (const ripple of ripples) this.rippleTable.put(ripple);
    for (const milestone of removed) this.milestoneTable.remove(milestone);
    this.saves += 1;
    return Promise.resolve('saved');
  }

  private storedShifts(id: RippleId): readonly StoredShift[] {
    // What was written here was of this type; only its text is kept.
    return JSON.parse(this.shifts.get(id) ?? '[]') as StoredShift[];
  }
}

function checkTransaction(records: readonly Versioned[]): void {
  const ids = records.map(({ id }) => id);
  if (ids.length === 0 || ids.length > mostPerSave)
    throw new Error(`Cannot save "${ids.length}" records at once: 1 to 25 can be`);
  if (new Set(ids).size < ids.length) throw new Error(`Cannot save "${ids.join(', ')}": a record is named twice`);
}
