import { saveFound } from '../../../src/app/settings/save-found';
import { createFakeWorld } from '../../support/fake-world';

const target = { id: 'customfield_7', name: 'Target start' };

describe('saveFound', () => {
  test('saves what was found on a fresh site, as the app itself', async () => {
    const world = createFakeWorld();

    await saveFound(world);

    const found = { version: 1, linkTypeName: 'Gates', startField: 'customfield_10015', savedBy: null };
    expect(world.settings.now()).toMatchObject({ ...found, savedAt: world.clock.now() });
  });

  test('done again, saves nothing', async () => {
    const world = createFakeWorld();
    await saveFound(world);

    await saveFound(world);

    expect(world.settings.now().version).toBe(1);
  });

  test.each([
    { what: 'another link type and field', linkTypeName: 'Blocks', startField: target.id },
    { what: 'no start field', linkTypeName: 'Gates', startField: null },
  ])('leaves what a person has chosen: $what', async ({ linkTypeName, startField }) => {
    const world = createFakeWorld();
    world.site.fields = [...world.site.fields, target];
    await saveFound(world);
    await world.settings.save({ ...world.settings.now(), linkTypeName, startField, savedBy: 'ann' });

    await saveFound(world);

    expect(world.settings.now()).toMatchObject({ version: 2, linkTypeName, startField, savedBy: 'ann' });
  });

  test('finds another one where Jira has the chosen one no more, and keeps all else', async () => {
    const world = createFakeWorld();
    await saveFound(world);
    const chosen = { linkTypeName: 'Waits', startField: target.id, dial: { kind: 'ask' } as const };
    await world.settings.save({ ...world.settings.now(), ...chosen, savedBy: 'ann' });

    await saveFound(world);

    const found = { version: 3, linkTypeName: 'Gates', startField: 'customfield_10015', savedBy: null };
    expect(world.settings.now()).toMatchObject({ ...found, dial: { kind: 'ask' } });
  });
});
