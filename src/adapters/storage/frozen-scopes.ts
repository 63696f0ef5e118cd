import { kvs } from '@forge/kvs';
import { z } from 'zod';
import type { FrozenScopes } from '../../app/gate-ports';
import type { FrozenScope } from '../../domain/launches/changes/frozen-scope';
import type { LaunchId } from '../../domain/launches/launch';
import { readAll } from './entities';
import { patiently } from './patiently';
import { commit, setRecord } from './transaction';
import { launchId, milestoneId, projectId } from './stored-ids';

const projectIds = z.array(projectId);

const scopeRecord: z.ZodType<FrozenScope> = z.object({
  launchId,
  gateId: milestoneId,
  since: z.string(),
  epicIds: z.array(milestoneId),
  projectIds,
  version: z.int(),
});
const frozenRecord = z.object({ projectIds, version: z.int() });

const scopes = { entityName: 'launch-part', schema: scopeRecord } as const;
const frozen = { entityName: 'launch-part', schema: frozenRecord } as const;
/** The one record of all projects with a frozen scope. No launch has this id. */
const frozenKey = 'frozen';

/** Frozen scopes in Forge storage: one record per launch, and one of all their projects. */
export function createFrozenScopes(): FrozenScopes {
  return {
    frozenProjects: async () => new Set((await readFrozen())?.projectIds),
    scope: async (launchId) => {
      const key = scopeKey(launchId);
      return (await patiently(() => readAll(scopes, [key]))).get(key);
    },
    saveScope,
  };
}

async function readFrozen() {
  return (await patiently(() => readAll(frozen, [frozenKey]))).get(frozenKey);
}

/** One transaction: whoever reads that a scope is frozen finds its projects among all of them. */
async function saveScope(record: FrozenScope): Promise<'saved' | 'changed-meanwhile'> {
  const known = (await readFrozen()) ?? { projectIds: [], version: 0 };
  const all = [...new Set([...known.projectIds, ...record.projectIds])].sort();
  return patiently(() => {
    const transaction = kvs.transact();
    setRecord(transaction, 'launch-part', { key: scopeKey(record.launchId), record });
    const projects = { ...known, projectIds: all };
    if (all.length > known.projectIds.length)
      setRecord(transaction, 'launch-part', { key: frozenKey, record: projects });
    return commit(transaction);
  });
}

function scopeKey(launchId: LaunchId): string {
  return `${launchId}:scope`;
}
