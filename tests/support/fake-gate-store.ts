import type { GateChange, GateStore, LeaningOn } from '../../src/app/gate-ports';
import type { Gate } from '../../src/domain/gates/gate';
import type { GateAct } from '../../src/domain/gates/gate-act';
import type { ReviewRound } from '../../src/domain/gates/review';
import type { ChangeId, ChangeRequest } from '../../src/domain/launches/changes/change-request';
import type { FormatMatrix } from '../../src/domain/launches/formats/format-matrix';
import type { LaunchId } from '../../src/domain/launches/launch';
import type { TriageBook } from '../../src/domain/launches/triage/triage';
import type { MilestoneId } from '../../src/domain/schedule/plan';
import { FakeFrozenScopes } from './fake-frozen-scopes';
import { FakeNarrativeStore } from './fake-narrative-store';
import { FakeSettings } from './fake-settings';
import { FakeStore } from './fake-store';
import { FakeTable } from './fake-table';

/** As many keys as one request to Forge storage reads, and issues with two keys each. */
const [keysPerRead, issuesPerRead] = [25, 12];

/** Gates and what hangs on them, in memory. */
export class FakeGateStore extends FakeFrozenScopes implements GateStore {
  readonly gateTable = new FakeTable<Gate & { id: string }>();
  readonly changeTable = new FakeTable<ChangeRequest>();
  readonly matrixTable = new FakeTable<FormatMatrix & { id: string }>();
  readonly triageTable = new FakeTable<TriageBook & { id: string }>();
  private readonly parts = new Map<string, string>();
  /** Requests that reading would have cost since the last reset, for budgets. */
  reads = 0;
  /** Transactions that were carried out. */
  saves = 0;

  constructor(
    private readonly store: FakeStore = new FakeStore(),
    private readonly narrative: FakeNarrativeStore = new FakeNarrativeStore(),
    private readonly settings: FakeSettings = new FakeSettings(),
  ) {
    super();
  }

  gates(ids: readonly MilestoneId[]): Promise<ReadonlyMap<MilestoneId, Gate>> {
    this.reads += Math.ceil(ids.length / keysPerRead);
    return Promise.resolve(this.gatesOf(ids));
  }

  known(ids: readonly MilestoneId[]): ReturnType<GateStore['known']> {
    this.reads += Math.ceil(ids.length / issuesPerRead);
    const { linkTypeName } = this.settings.now();
    return Promise.resolve({ milestones: this.store.milestoneTable.some(ids), gates: this.gatesOf(ids), linkTypeName });
  }

  save({ gate, acts = [], rounds = [], milestone }: GateChange): Promise<'saved' | 'changed-meanwhile'> {
    const record = { ...gate, id: gate.issueId };
    const isStill = [
      this.gateTable.isStill(record),
      milestone === undefined || this.store.milestoneTable.isStill(milestone),
    ];
    if (isStill.includes(false)) return Promise.resolve('changed-meanwhile');
    this.gateTable.put(record);
    for (const act of acts) this.addAct(gate.issueId, act);
    for (const round of rounds) this.parts.set(roundKey(gate.issueId, round.asset.number), JSON.stringify(round));
    if (milestone) this.store.milestoneTable.put(milestone);
    this.saves += 1;
    return Promise.resolve('saved');
  }

  acts(id: MilestoneId, numbers: readonly number[]): Promise<readonly GateAct[]> {
    this.reads += Math.ceil(numbers.length / keysPerRead);
    const newestFirst = [...numbers].sort((one, other) => other - one);
    // What was written here was of this type; only its text is kept.
    return Promise.resolve(
      newestFirst.flatMap((number) => (this.part(actKey(id, number)) as GateAct | undefined) ?? []),
    );
  }

  round(id: MilestoneId, number: number): Promise<ReviewRound | undefined> {
    this.reads += 1;
    return Promise.resolve(this.part(roundKey(id, number)) as ReviewRound | undefined);
  }

  async leaningOn(wanted: Parameters<GateStore['leaningOn']>[0]): Promise<LeaningOn> {
    const { briefs, sheets, features, launches } = wanted;
    const keys = briefs.length + sheets.length + features.length + 2 * launches.length;
    this.reads += Math.ceil(keys / keysPerRead);
    const found = await Promise.all(briefs.map((id) => this.narrative.brief(id)));
    return {
      briefs: new Map(found.flatMap((brief) => (brief ? [[brief.epicId, brief] as const] : []))),
      sheets: await this.narrative.sheets(sheets),
      features: await this.narrative.features(features),
      launches: this.store.launchTable.some(launches),
      matrices: new Map(
        [...this.matrixTable.some(launches).values()].map((stored) => [stored.launchId, withoutId(stored)]),
      ),
    };
  }

  change(id: ChangeId): Promise<ChangeRequest | undefined> {
    return Promise.resolve(this.changeTable.one(id));
  }

  changesOf(launchId: LaunchId): Promise<readonly ChangeRequest[]> {
    const own = this.changeTable.all().filter((change) => change.launchId === launchId);
    return Promise.resolve(own.sort((one, other) => (one.at < other.at ? 1 : -1)));
  }

  saveChange(change: ChangeRequest): Promise<'saved' | 'changed-meanwhile'> {
    return this.put(this.changeTable, change);
  }

  matrix(launchId: LaunchId): Promise<FormatMatrix | undefined> {
    this.reads += 1;
    return Promise.resolve(ifThere(this.matrixTable.one(launchId)));
  }

  saveMatrix(matrix: FormatMatrix): Promise<'saved' | 'changed-meanwhile'> {
    return this.put(this.matrixTable, { ...matrix, id: matrix.launchId });
  }

  triage(launchId: LaunchId): Promise<TriageBook | undefined> {
    this.reads += 1;
    return Promise.resolve(ifThere(this.triageTable.one(launchId)));
  }

  saveTriage(book: TriageBook): Promise<'saved' | 'changed-meanwhile'> {
    return this.put(this.triageTable, { ...book, id: book.launchId });
  }

  private gatesOf(ids: readonly MilestoneId[]): Map<MilestoneId, Gate> {
    const found = [...this.gateTable.some(ids).values()].map(withoutId);
    return new Map(found.map((gate) => [gate.issueId, gate]));
  }

  /** History is only added to: a line that is there already must not be written again. */
  private addAct(id: MilestoneId, act: GateAct): void {
    const key = actKey(id, act.number);
    if (this.parts.has(key)) throw new Error(`Cannot add line "${key}" to a history: it is there already`);
    this.parts.set(key, JSON.stringify(act));
  }

  private part(key: string): unknown {
    const text = this.parts.get(key);
    return text === undefined ? undefined : JSON.parse(text);
  }

  private put<T extends { readonly id: string; readonly version: number }>(table: FakeTable<T>, record: T) {
    if (!table.isStill(record)) return Promise.resolve('changed-meanwhile' as const);
    table.put(record);
    this.saves += 1;
    return Promise.resolve('saved' as const);
  }
}

function ifThere<T extends { readonly id: string }>(stored: T | undefined): Omit<T, 'id'> | undefined {
  return stored && withoutId(stored);
}

function withoutId<T extends { readonly id: string }>(stored: T): Omit<T, 'id'> {
  const record = { ...stored };
  Reflect.deleteProperty(record, 'id');
  return record;
}

function actKey(id: MilestoneId, number: number): string {
  return `${id}:act:${number}`;
}

function roundKey(id: MilestoneId, number: number): string {
  return `${id}:round:${number}`;
}
