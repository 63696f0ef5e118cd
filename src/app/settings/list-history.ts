import type { PersonView } from '../../contract/narrative';
import { changesInWords } from '../../domain/settings/changes-in-words';
import { firstSettings } from '../../domain/settings/first-settings';
import type { Settings } from '../../domain/settings/settings';
import type { Refused } from '../as-viewer';
import { namePeople } from '../narrative/person-views';
import type { World } from '../ports';
import { asAdmin } from './as-admin';
import { namesOf, siteChoices } from './site-choices';

const mostShown = 20;

interface PastSave {
  readonly version: number;
  readonly at: string | null;
  /** null: the app itself. */
  readonly by: PersonView | null;
  readonly changes: string[];
}

interface History {
  readonly kind: 'history';
  readonly saves: PastSave[];
}

/** The last saves of the settings, newest first, with what each has changed. */
export async function listHistory(world: World): Promise<History | Refused> {
  return asAdmin<History | Refused>(world, {
    does: 'list past saves',
    act: async () => {
      const { version } = await world.settings.read();
      const numbers = Array.from({ length: Math.min(mostShown + 1, version) }, (_, back) => version - back);
      const [kept, choices] = await Promise.all([
        Promise.all(numbers.map((number) => world.settings.at(number))),
        siteChoices(world),
      ]);
      const byVersion = new Map(kept.flatMap((one) => (one ? [[one.version, one] as const] : [])));
      const shown = kept.slice(0, mostShown).filter((one) => one !== undefined);
      const toPerson = await namePeople(
        world,
        shown.map(({ savedBy }) => savedBy ?? ''),
      );
      const names = namesOf(choices);
      const saves = shown.map((after): PastSave => {
        const before: Settings = byVersion.get(after.version - 1) ?? firstSettings;
        const by = after.savedBy === null ? null : toPerson(after.savedBy);
        return { version: after.version, at: after.savedAt, by, changes: changesInWords(before, after, names) };
      });
      return { kind: 'history', saves };
    },
  });
}
