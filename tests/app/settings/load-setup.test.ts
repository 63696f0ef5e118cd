import { loadSetup } from '../../../src/app/settings/load-setup';
import type { SetupStep } from '../../../src/contract/settings';
import type { Settings } from '../../../src/domain/settings/settings';
import { aLaunch } from '../../support/a-launch';
import { aProject } from '../../support/fake-site';
import { createFakeWorld, type FakeWorld } from '../../support/fake-world';
import { saveSiteFacts } from '../../support/save-site-facts';
import { aNamedCalendar, projectOf, someSettings } from '../../support/some-settings';

async function step(world: FakeWorld, key: SetupStep['key']): Promise<Omit<SetupStep, 'key'> | undefined> {
  const reply = await loadSetup(world);
  const found = reply.kind === 'setup' ? reply.steps.find((one) => one.key === key) : undefined;
  return found && { state: found.state, found: found.found };
}

async function given(settings: Partial<Settings>): Promise<FakeWorld> {
  const world = createFakeWorld();
  await world.settings.save(someSettings({ savedBy: 'ann', ...settings }));
  return world;
}

describe('loadSetup', () => {
  test('has everything to do but the link type after a fresh installation', async () => {
    const world = createFakeWorld();
    await saveSiteFacts(world.issues, world.settings);

    const reply = await loadSetup(world);

    expect(reply.kind === 'setup' && reply.steps.map(({ key, state }) => [key, state])).toEqual([
      ['link-type', 'done'],
      ['start-field', 'to-do'],
      ['projects', 'to-do'],
      ['calendars', 'to-do'],
      ['permissions', 'to-do'],
      ['launch', 'to-do'],
    ]);
  });

  test('has all done where an admin has gone through', async () => {
    const world = await given({});
    world.store.launchTable.put(aLaunch());

    const reply = await loadSetup(world);

    expect(reply.kind === 'setup' && reply.steps.map(({ state, found }) => `${state}: ${found}`)).toEqual([
      'done: Links of type "Gates" are dependencies: what is gated waits',
      'done: Starts of issues are read from and written to "Start date"',
      'done: PROD counts as product, MKT as marketing',
      'done: 2 calendars with 2 days off; most projects work Monday to Friday',
      'done: Lockstep may do what it needs in 2 projects',
      'done: 1 launch is under way',
    ]);
  });

  test('sees that the link type or the start field has gone from Jira', async () => {
    const world = await given({});
    world.site.linkTypeNames = ['Blocks'];
    world.site.fields = [];

    expect(await step(world, 'link-type')).toEqual({
      state: 'trouble',
      found: 'Jira has no link type "Gates" any more. Prepare the site to have one made',
    });
    expect(await step(world, 'start-field')).toMatchObject({ state: 'trouble' });
  });

  test('takes a start field for confirmed once a person has saved it, until another one is found', async () => {
    const world = createFakeWorld();
    await saveSiteFacts(world.issues, world.settings);
    expect(await step(world, 'start-field')).toEqual({
      state: 'to-do',
      found: '"Start date" was found. Look whether it is the field for starts, and save',
    });

    await world.settings.save({ ...world.settings.now(), savedBy: 'ann' });
    expect(await step(world, 'start-field')).toMatchObject({ state: 'done' });
    await world.settings.save({ ...world.settings.now(), savedBy: null, linkTypeName: 'gates' });
    expect(await step(world, 'start-field')).toMatchObject({ state: 'done' });

    world.site.fields = [{ id: 'customfield_2', name: 'Begin' }];
    await world.settings.save({ ...world.settings.now(), savedBy: null, startField: 'customfield_2' });
    expect(await step(world, 'start-field')).toMatchObject({ state: 'to-do' });
  });

  test('takes no start field for an answer from a person alone', async () => {
    const world = createFakeWorld();
    expect(await step(world, 'start-field')).toMatchObject({ state: 'to-do' });

    expect(await step(await given({ startField: null }), 'start-field')).toMatchObject({ state: 'done' });
  });

  test.each([
    {
      projects: [projectOf('PROD', 'Germany', 'product')],
      found: 'No project counts as marketing yet. Choose one for each',
    },
    {
      projects: [projectOf('PROD', 'Germany')],
      found: 'No project counts as product and marketing yet. Choose one for each',
    },
  ])('$found', async ({ projects, found }) => {
    expect(await step(await given({ projects }), 'projects')).toEqual({ state: 'to-do', found });
  });

  test('asks for holidays while nobody has looked at the calendars', async () => {
    const world = await given({ calendars: [aNamedCalendar('Default')], projects: [] });

    expect(await step(world, 'calendars')).toEqual({
      state: 'to-do',
      found: 'Every project works Monday to Friday, without holidays. Add those of your country',
    });
    await world.settings.save({ ...world.settings.now(), calendarsSeen: true });
    expect(await step(world, 'calendars')).toMatchObject({ state: 'done' });
  });

  test('names what the app may not do where', async () => {
    const world = await given({});
    world.site.lacking.set(aProject('MKT').id, ['EDIT_ISSUES', 'LINK_ISSUES']);

    expect(await step(world, 'permissions')).toEqual({
      state: 'trouble',
      found:
        'Lockstep lacks "Edit issues" and "Link issues" in MKT. Give the app these permissions in the settings of each project',
    });
  });
});
