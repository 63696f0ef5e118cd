import type { SettingsReply, SettingsView } from '../../contract/settings';
import type { Settings } from '../../domain/settings/settings';
import { namePeople } from '../narrative/person-views';
import type { World } from '../ports';
import { formOfSettings } from './form-of-settings';
import { lackingRights } from './lacking-rights';
import { launchesUnderWay } from './launches-under-way';
import { projectsInUse } from './projects-in-use';
import { siteChoices } from './site-choices';

/** The admin page: what is settled, what there is to choose from, and how the app fares. Only for Jira admins. */
export async function loadSettings(world: World): Promise<SettingsReply> {
  if (!(await world.site.viewerAdministers())) return { kind: 'no-access' };
  const [settings, choices, countries, launches] = await Promise.all([
    world.settings.read(),
    siteChoices(world),
    world.holidays.countries(),
    launchesUnderWay(world.store),
  ]);
  const lacking = await lackingRights(world, projectsInUse(settings, launches), choices.projects);
  return {
    kind: 'settings',
    version: settings.version,
    ...(await savedOf(world, settings)),
    form: formOfSettings(settings),
    projects: choices.projects.map((project) => ({ ...project })),
    dateFields: choices.dateFields.map((field) => ({ ...field })),
    linkTypes: [...choices.linkTypes],
    countries: countries.map(({ regions, ...country }) => ({ ...country, regions: [...regions] })),
    health: { launches: launches.length, lacking },
  };
}

async function savedOf(
  world: World,
  { savedAt, savedBy }: Settings,
): Promise<Pick<SettingsView, 'savedAt' | 'savedBy'>> {
  return { savedAt, savedBy: savedBy === null ? null : (await namePeople(world, [savedBy]))(savedBy) };
}
