import type { SettingsStore } from '../../src/app/launch-ports';
import { firstSettings } from '../../src/domain/settings/first-settings';
import type { Settings } from '../../src/domain/settings/settings';

/** Settings in memory, each version kept as text. */
export class FakeSettings implements SettingsStore {
  private readonly texts = new Map<number, string>();

  read(): Promise<Settings> {
    return Promise.resolve(this.now());
  }

  at(version: number): Promise<Settings | undefined> {
    return Promise.resolve(this.kept(version));
  }

  save(settings: Settings): Promise<'saved' | 'changed-meanwhile'> {
    if (settings.version !== this.texts.size) return Promise.resolve('changed-meanwhile');
    const version = settings.version + 1;
    this.texts.set(version, JSON.stringify({ ...settings, version }));
    return Promise.resolve('saved');
  }

  /** The present ones, at once. */
  now(): Settings {
    return this.kept(this.texts.size) ?? firstSettings;
  }

  private kept(version: number): Settings | undefined {
    const text = this.texts.get(version);
    // What was written here was of this type; only its text is kept.
    return text === undefined ? undefined : (JSON.parse(text) as Settings);
  }
}
