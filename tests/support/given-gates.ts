import type { Gate } from '../../src/domain/gates/gate';
import { gatesBefore } from '../../src/domain/gates/gates-before';
import type { FakeWorld } from './fake-world';

/** Gates on milestones of the one launch, and every milestone knows which gates lie before it. */
export function givenGates({ store, gates }: FakeWorld, ...given: readonly Gate[]): void {
  for (const gate of given) gates.gateTable.put({ ...gate, id: gate.issueId });
  const guarded = new Set(gates.gateTable.all().map(({ issueId }) => issueId));
  const milestones = store.milestoneTable.all().map((one) => ({ ...one, hasGate: guarded.has(one.id) }));
  const before = gatesBefore(milestones);
  for (const one of milestones) store.milestoneTable.put({ ...one, gatesBefore: before.get(one.id) ?? [] });
}
