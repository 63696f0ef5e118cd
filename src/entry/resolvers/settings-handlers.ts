import { findHolidays } from '../../app/settings/find-holidays';
import { listHistory } from '../../app/settings/list-history';
import { loadSettings } from '../../app/settings/load-settings';
import { loadSetup } from '../../app/settings/load-setup';
import { prepareAgain } from '../../app/settings/prepare-again';
import { saveSettings } from '../../app/settings/save-settings';
import type { SettingsRequest } from '../../app/settings/settings-request';
import { showEffect } from '../../app/settings/show-effect';
import type { SettingsResolvers } from '../../contract/settings-resolvers';
import type { Handlers } from './create-resolver';

/** One use case per message of the two admin pages; each asks by itself whether the viewer administers Jira. */
export const settingsHandlers: Handlers<SettingsResolvers, SettingsRequest> = {
  'settings.load': loadSettings,
  'settings.effect': showEffect,
  'settings.save': saveSettings,
  'settings.holidays': findHolidays,
  'settings.history': listHistory,
  'setup.load': loadSetup,
  'setup.prepare': prepareAgain,
};
