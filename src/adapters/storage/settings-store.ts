import { kvs } from '@forge/kvs';
import type { SettingsStore } from '../../app/launch-ports';
import { firstSettings } from '../../domain/settings/first-settings';
import type { Settings } from '../../domain/settings/settings';
import { readAll } from './entities';
import { patiently } from './patiently';
import { settingsRecord } from './settings-record';
import { commit, setRecord } from './transaction';

const entity = { entityName: 'settings', schema: settingsRecord } as const;
const current = 'current';

/** What an admin has settled, in Forge storage: the present record, and each version under its number. One per invocation. */
export function createSettingsStore(): SettingsStore {
  let known: Promise<Settings> | undefined;
  return {
    read: () => (known ??= readAt(current).then((settings) => settings ?? firstSettings)),
    at: (version) => readAt(versionKey(version)),
    save: async (settings) => {
      const outcome = await patiently(() => saveBoth(settings));
      // Who saved in between is read anew.
      known = outcome === 'saved' ? Promise.resolve(saved(settings)) : undefined;
      return outcome;
    },
  };
}

async function readAt(key: string): Promise<Settings | undefined> {
  return (await patiently(() => readAll(entity, [key]))).get(key);
}

/** One transaction: the version is kept if, and only if, it came to be the present one. */
async function saveBoth(record: Settings): Promise<'saved' | 'changed-meanwhile'> {
  const transaction = kvs.transact();
  setRecord(transaction, entity.entityName, { key: current, record });
  const data = saved(record);
  transaction.set(versionKey(data.version), { version: data.version, data }, { entityName: entity.entityName });
  return commit(transaction);
}

function saved(settings: Settings): Settings {
  return { ...settings, version: settings.version + 1 };
}

function versionKey(version: number): string {
  return `v${version}`;
}
