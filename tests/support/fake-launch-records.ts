import type { LaunchPage, LaunchRecords } from '../../src/app/launch-ports';
import type { Creation, CreationId } from '../../src/domain/launches/creation';
import type { BaselineId, Launch, LaunchId } from '../../src/domain/launches/launch';
import type { Baseline } from '../../src/domain/launches/templates/baseline';
import type { StoredTemplate, TemplateId } from '../../src/domain/launches/templates/stored-template';
import { FakeStore } from './fake-store';
import { FakeTable, type Versioned } from './fake-table';

/** Launches without T-0 are listed last. */
const noDay = { active: '9999-12-31', archived: '0000-00-00', removed: '9999-12-31' } as const;

/** Records beside the milestones, in memory. */
export class FakeLaunchRecords implements LaunchRecords {
  readonly templateTable = new FakeTable<StoredTemplate>();
  readonly creationTable = new FakeTable<Creation>();
  private readonly baselines = new Map<string, Baseline>();

  constructor(private readonly store: FakeStore = new FakeStore()) {}

  page({ state, after, limit }: Parameters<LaunchRecords['page']>[0]): Promise<LaunchPage> {
    const order = ({ id, outlook }: Launch): string => `${outlook?.t0Day ?? noDay[state]} ${id}`;
    const isBefore = (one: string, other: string): boolean => (state === 'active' ? one < other : one > other);
    const inOrder = this.store.launchTable
      .all()
      .filter((launch) => launch.state === state)
      .sort((one, other) => (isBefore(order(one), order(other)) ? -1 : 1));
    const rest = after === null ? inOrder : inOrder.filter((launch) => isBefore(after, order(launch)));
    const launches = rest.slice(0, limit);
    const last = launches.at(-1);
    return Promise.resolve({ launches, next: last && rest.length > limit ? order(last) : null });
  }

  baseline(launchId: LaunchId, id: BaselineId): Promise<Baseline | undefined> {
    return Promise.resolve(structuredClone(this.baselines.get(`${launchId}:${id}`)));
  }

  addBaseline(launchId: LaunchId, id: BaselineId, baseline: Baseline): Promise<void> {
    this.baselines.set(`${launchId}:${id}`, structuredClone(baseline));
    return Promise.resolve();
  }

  template(id: TemplateId): Promise<StoredTemplate | undefined> {
    return Promise.resolve(this.templateTable.one(id));
  }

  templates(): Promise<readonly StoredTemplate[]> {
    return Promise.resolve(this.templateTable.all());
  }

  saveTemplate(template: StoredTemplate): Promise<'saved' | 'changed-meanwhile'> {
    return saveIn(this.templateTable, template);
  }

  removeTemplate(template: StoredTemplate): Promise<'saved' | 'changed-meanwhile'> {
    if (!this.templateTable.isStill(template)) return Promise.resolve('changed-meanwhile');
    this.templateTable.remove(template);
    return Promise.resolve('saved');
  }

  creation(id: CreationId): Promise<Creation | undefined> {
    return Promise.resolve(this.creationTable.one(id));
  }

  openCreations(accountId: string): Promise<readonly Creation[]> {
    const isOpen = ({ state }: Creation): boolean => state === 'running' || state === 'taking-back';
    return Promise.resolve(this.creationTable.all().filter((one) => isOpen(one) && one.accountId === accountId));
  }

  saveCreation(creation: Creation): Promise<'saved' | 'changed-meanwhile'> {
    return saveIn(this.creationTable, creation);
  }
}

function saveIn<Item extends Versioned>(table: FakeTable<Item>, item: Item): Promise<'saved' | 'changed-meanwhile'> {
  if (!table.isStill(item)) return Promise.resolve('changed-meanwhile');
  table.put(item);
  return Promise.resolve('saved');
}
