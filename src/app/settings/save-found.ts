import type { Settings } from '../../domain/settings/settings';
import { Outage, type SiteFacts, type World } from '../ports';

const mostTries = 5;

/** Makes the link type, or finds it, looks the start date field up, and saves what is new of it. @returns what holds now */
export async function saveFound(world: World): Promise<Settings> {
  const found = await world.issues.prepareSite();
  for (let tries = 0; tries < mostTries; tries += 1) {
    const before = await world.settings.read();
    const after = { ...before, ...(await factsAfter(world, before, found)) };
    if (before.version > 0 && after.linkTypeName === before.linkTypeName && after.startField === before.startField)
      return before;
    const settings = { ...after, savedAt: world.clock.now(), savedBy: null };
    if ((await world.settings.save(settings)) === 'saved') return world.settings.read();
  }
  throw new Outage('Cannot save what was found in Jira: others kept changing the settings', 2);
}

/** A person's choice stays while Jira has it; that they want no start date is a choice as well. */
async function factsAfter({ site }: World, before: Settings, found: SiteFacts): Promise<SiteFacts> {
  if (before.version === 0) return found;
  const [linkTypes, fields] = await Promise.all([site.linkTypes(), site.dateFields()]);
  const isField = fields.some(({ id }) => id === before.startField);
  const isChoice = isField || (before.startField === null && before.savedBy !== null);
  return {
    linkTypeName: linkTypes.includes(before.linkTypeName) ? before.linkTypeName : found.linkTypeName,
    startField: isChoice ? before.startField : found.startField,
  };
}
