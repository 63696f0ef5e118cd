import { createFrozenScopes } from '../../src/adapters/storage/frozen-scopes';
import type { FrozenScopes } from '../../src/app/gate-ports';
import type { LaunchId } from '../../src/domain/launches/launch';
import type { ProjectId } from '../../src/domain/settings/settings';
import { aFrozenScope } from '../support/a-frozen-scope';
import { FakeFrozenScopes } from '../support/fake-frozen-scopes';
import { openSandboxSeams } from '../support/sandbox-seams';

const [prod, mkt] = ['10001', '10002'] as readonly string[] as readonly [ProjectId, ProjectId];
const other = 'launch-2' as LaunchId;

describe.each<[string, () => { scopes: FrozenScopes; close: () => void }]>([
  ['the fake', () => ({ scopes: new FakeFrozenScopes(), close: () => undefined })],
  ['Forge storage, over the sandbox', () => ({ scopes: createFrozenScopes(), close: openSandboxSeams().close })],
])('frozen scopes: %s', (_, open) => {
  let seams: ReturnType<typeof open>;
  beforeEach(() => (seams = open()));
  afterEach(() => seams.close());

  test('nothing is frozen at first', async () => {
    expect(await seams.scopes.scope(other)).toBeUndefined();
    expect(await seams.scopes.frozenProjects()).toEqual(new Set());
  });

  test('gives back what was saved, and the projects of all', async () => {
    const { scopes } = seams;
    const scope = aFrozenScope({ projectIds: [prod] });

    expect(await scopes.saveScope(scope)).toBe('saved');
    expect(await scopes.saveScope(aFrozenScope({ launchId: other, projectIds: [mkt, prod] }))).toBe('saved');

    expect(await scopes.scope(scope.launchId)).toEqual({ ...scope, version: 1 });
    expect(await scopes.frozenProjects()).toEqual(new Set([prod, mkt]));
  });

  test('saves only over what was read', async () => {
    const { scopes } = seams;
    const scope = aFrozenScope({ projectIds: [prod] });
    await scopes.saveScope(scope);

    expect(await scopes.saveScope({ ...scope, epicIds: [] })).toBe('changed-meanwhile');
    expect(await scopes.saveScope({ ...scope, epicIds: [], version: 1 })).toBe('saved');
    expect(await scopes.scope(scope.launchId)).toMatchObject({ epicIds: [], version: 2 });
  });
});
