import type { SettingsForm } from '../../contract/settings';
import type { Settings } from '../../domain/settings/settings';

/** What an admin may change of the settings. */
export function formOfSettings({
  linkTypeName,
  startField,
  calendars,
  projects,
  dial,
  thresholds,
  rework,
  escalations,
  worth,
  channels,
}: Settings): SettingsForm {
  return {
    ...{ linkTypeName, startField, dial, thresholds, rework, escalations, worth, channels: [...channels] },
    projects: projects.map((project) => ({ ...project })),
    calendars: calendars.map(({ workweek, holidays, workdays, ...rest }) => ({
      ...rest,
      workweek: [...workweek],
      holidays: [...holidays],
      workdays: [...workdays],
    })),
  };
}
