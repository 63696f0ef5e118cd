import type { SettingsStore } from '../../app/launch-ports';

/** Where the names of the link type and of the start date field come from, and how projects take part. */
export type SettingsSource = Pick<SettingsStore, 'read'>;
