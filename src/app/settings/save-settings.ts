import type { SettingsAction, SettingsForm } from '../../contract/settings';
import { calendarChanges } from '../../domain/settings/calendar-changes';
import type { Settings } from '../../domain/settings/settings';
import { refused } from '../as-viewer';
import { namePeople } from '../narrative/person-views';
import type { World } from '../ports';
import { asAdmin } from './as-admin';
import { judgeForm } from './judge-form';
import type { SettingsRequest } from './settings-request';
import { siteChoices } from './site-choices';

interface SaveSettings {
  /** Of the settings that the form was made from. */
  readonly version: number;
  readonly form: SettingsForm;
  /** Looked at by the person, changed or not. */
  readonly confirms?: 'calendars' | undefined;
}

const does = 'save the settings';

/** Saves what an admin has settled, under the next version. No date is moved by it. */
export async function saveSettings(
  world: World,
  { accountId }: SettingsRequest,
  { version, form, confirms }: SaveSettings,
): Promise<SettingsAction> {
  return asAdmin<SettingsAction>(world, {
    does,
    act: async () => {
      const before = await world.settings.read();
      if (before.version !== version) return conflict(world, before);
      const judged = await judgeForm(world, { form, before, choices: await siteChoices(world) });
      if (judged.kind === 'faulty') return refused(`Cannot ${does}: ${judged.fault}`);
      const isSeen = confirms === 'calendars' || haveChanged(before, judged.settings);
      const saved = { savedAt: world.clock.now(), savedBy: accountId, calendarsSeen: before.calendarsSeen || isSeen };
      const settings = { ...judged.settings, ...saved };
      if ((await world.settings.save(settings)) === 'changed-meanwhile')
        return conflict(world, await world.settings.read());
      await takeInOtherLinks(world, before, settings);
      return { kind: 'done', version: version + 1 };
    },
  });
}

function haveChanged(before: Settings, after: Settings): boolean {
  return calendarChanges(before.calendars, after.calendars).length > 0;
}

async function conflict(world: World, { savedBy, savedAt }: Settings): Promise<SettingsAction> {
  const by = savedBy === null ? null : (await namePeople(world, [savedBy]))(savedBy);
  return { kind: 'conflict', by, at: savedAt };
}

/** Links of another type are dependencies now; those of the old one leave with the next look at each launch. */
async function takeInOtherLinks({ jobs }: World, before: Settings, after: Settings): Promise<void> {
  if (before.linkTypeName !== after.linkTypeName) await jobs.push([{ kind: 'adopt', after: null }]);
}
