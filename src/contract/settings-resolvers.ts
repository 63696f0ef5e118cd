import { emptyPayload } from './issue-panel';
import * as settings from './settings';

/** Every message of the admin page and the get-started page: what goes in, what comes back. */
export const settingsResolvers = {
  'settings.load': { payload: emptyPayload, reply: settings.settingsReply },
  'settings.effect': { payload: settings.settingsForm, reply: settings.effectReply, does: 'show the effect' },
  'settings.save': { payload: settings.saveSettings, reply: settings.settingsAction, does: 'save the settings' },
  'settings.holidays': { payload: settings.askHolidays, reply: settings.holidaysReply, does: 'find holidays' },
  'settings.history': { payload: emptyPayload, reply: settings.historyReply, does: 'list past saves' },
  'setup.load': { payload: emptyPayload, reply: settings.setupReply },
  /** Makes the link type Gates, or finds it, and looks the start date field up again. */
  'setup.prepare': { payload: emptyPayload, reply: settings.settingsAction, does: 'prepare the site' },
} as const;

export type SettingsResolvers = typeof settingsResolvers;
