import type { FrozenScopes } from '../../src/app/gate-ports';
import type { FrozenScope } from '../../src/domain/launches/changes/frozen-scope';
import type { LaunchId } from '../../src/domain/launches/launch';
import type { ProjectId } from '../../src/domain/settings/settings';
import { FakeTable } from './fake-table';

/** Frozen scopes in memory. */
export class FakeFrozenScopes implements FrozenScopes {
  readonly scopeTable = new FakeTable<FrozenScope & { id: string }>();
  /** Times that the projects were asked for. */
  frozenReads = 0;

  frozenProjects(): Promise<ReadonlySet<ProjectId>> {
    this.frozenReads += 1;
    return Promise.resolve(new Set(this.scopeTable.all().flatMap(({ projectIds }) => projectIds)));
  }

  scope(launchId: LaunchId): Promise<FrozenScope | undefined> {
    const stored = this.scopeTable.one(launchId);
    if (!stored) return Promise.resolve(undefined);
    const { gateId, since, epicIds, projectIds, version } = stored;
    return Promise.resolve({ launchId: stored.launchId, gateId, since, epicIds, projectIds, version });
  }

  saveScope(scope: FrozenScope): Promise<'saved' | 'changed-meanwhile'> {
    const record = { ...scope, id: scope.launchId };
    if (!this.scopeTable.isStill(record)) return Promise.resolve('changed-meanwhile');
    this.scopeTable.put(record);
    return Promise.resolve('saved');
  }
}
