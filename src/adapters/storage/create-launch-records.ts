import { kvs } from '@forge/kvs';
import type { LaunchRecords } from '../../app/launch-ports';
import type { StoredTemplate } from '../../domain/launches/templates/stored-template';
import { readAll, readPage } from './entities';
import { baselineData, baselineRecord, templateRecord } from './launch-records';
import { patiently } from './patiently';
import { readLaunchPage } from './read-launch-page';
import { openCreations, readCreation, saveCreation } from './stored-creations';
import { commit, deleteRecord, setRecord } from './transaction';

const baselines = { entityName: 'baseline', schema: baselineRecord } as const;
const templates = { entityName: 'template', schema: templateRecord } as const;

/** The index by which all templates are listed: Forge lists entities only by the value of an attribute. */
const kept = { index: 'state', value: 'kept' } as const;

/** What launches are made of beside their milestones, in Forge storage. */
export function createLaunchRecords(): LaunchRecords {
  return {
    page: (of) => patiently(() => readLaunchPage(of)),
    baseline: async (launchId, id) => {
      const key = `${launchId}:${id}`;
      return (await patiently(() => readAll(baselines, [key]))).get(key);
    },
    addBaseline: (launchId, id, baseline) =>
      patiently(() => kvs.entity('baseline').set(`${launchId}:${id}`, { data: baselineData(baseline) })),
    template: async (id) => (await patiently(() => readAll(templates, [id]))).get(id),
    templates: () => patiently(allTemplates),
    saveTemplate: (template) => patiently(() => saveTemplate(template)),
    removeTemplate: (template) => patiently(() => removeTemplate(template)),
    creation: (id) => patiently(() => readCreation(id)),
    openCreations: (accountId) => patiently(() => openCreations(accountId)),
    saveCreation: (creation) => patiently(() => saveCreation(creation)),
  };
}

async function allTemplates(): Promise<StoredTemplate[]> {
  const found: StoredTemplate[] = [];
  let cursor: string | undefined;
  do {
    const page = await readPage(templates, { ...kept, cursor });
    found.push(...page.records);
    cursor = page.cursor;
  } while (cursor !== undefined);
  return found;
}

async function saveTemplate(record: StoredTemplate): Promise<'saved' | 'changed-meanwhile'> {
  const transaction = kvs.transact();
  setRecord(transaction, 'template', { key: record.id, record, indexed: { state: kept.value } });
  return commit(transaction);
}

async function removeTemplate(record: StoredTemplate): Promise<'saved' | 'changed-meanwhile'> {
  const transaction = kvs.transact();
  deleteRecord(transaction, 'template', { key: record.id, record });
  return commit(transaction);
}
