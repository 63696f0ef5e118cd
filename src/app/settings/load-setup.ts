import type { SetupReply } from '../../contract/settings';
import type { World } from '../ports';
import { lackingRights } from './lacking-rights';
import { launchesUnderWay } from './launches-under-way';
import { projectsInUse } from './projects-in-use';
import { setupSteps } from './setup-steps';
import { namesOf, siteChoices } from './site-choices';
import { wasConfirmed } from './was-confirmed';

/** The get-started page: each step of the first run as it stands now. Only for Jira admins. */
export async function loadSetup(world: World): Promise<SetupReply> {
  if (!(await world.site.viewerAdministers())) return { kind: 'no-access' };
  const [settings, choices, launches] = await Promise.all([
    world.settings.read(),
    siteChoices(world),
    launchesUnderWay(world.store),
  ]);
  const inUse = projectsInUse(settings, launches);
  const [lacking, isConfirmed] = await Promise.all([
    lackingRights(world, inUse, choices.projects),
    wasConfirmed(world, settings),
  ]);
  const steps = setupSteps({
    ...{ settings, choices, lacking, isConfirmed },
    names: namesOf(choices),
    projects: inUse.length,
    launches: launches.length,
  });
  return { kind: 'setup', steps };
}
