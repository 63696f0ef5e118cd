import { formOfSettings } from '../../../src/app/settings/form-of-settings';
import { showEffect } from '../../../src/app/settings/show-effect';
import { emptyOutlook, type Outlook } from '../../../src/domain/launches/outlook';
import type { Settings } from '../../../src/domain/settings/settings';
import { aLaunch, aLaunchId } from '../../support/a-launch';
import { aProject } from '../../support/fake-site';
import { createFakeWorld, type FakeWorld } from '../../support/fake-world';
import { aNamedCalendar, easter, projectOf, someSettings } from '../../support/some-settings';

function outlookIn(keys: readonly string[]): Outlook {
  return { ...emptyOutlook('2026-05-04T09:00:00.000Z'), projects: keys.map((key) => aProject(key).id) };
}

/** Launches by the projects in which they have dates. */
async function givenLaunches(...launches: readonly (readonly string[])[]): Promise<FakeWorld> {
  const world = createFakeWorld();
  await world.settings.save(someSettings());
  launches.forEach((keys, index) => {
    world.store.launchTable.put(aLaunch({ id: aLaunchId(`launch-${index}`), outlook: outlookIn(keys) }));
  });
  return world;
}

async function effectOf(world: FakeWorld, overrides: Partial<Settings>): Promise<readonly string[]> {
  const reply = await showEffect(world, { accountId: 'ann' }, formOfSettings(someSettings(overrides)));
  return reply.kind === 'effect' ? reply.sentences : [reply.message];
}

const [standard] = someSettings().calendars;
const withLabourDay = {
  calendars: [standard, aNamedCalendar('Germany', { holidays: [...easter, ['2026-05-01', 'Labour Day']] })] as const,
};

describe('showEffect', () => {
  test('has nothing to say where nothing changes', async () => {
    expect(await effectOf(await givenLaunches(['PROD']), {})).toEqual([]);
  });

  test('says of a changed calendar who uses it, and how many launches are offered moves', async () => {
    const world = await givenLaunches(['PROD'], ['MKT', 'INTL'], ['INTL']);
    world.store.launchTable.put(
      aLaunch({
        id: aLaunchId('gone'),
        joined: aLaunchId('launch-0'),
        outlook: outlookIn(['PROD']),
      }),
    );

    expect(await effectOf(world, withLabourDay)).toEqual([
      'Germany: 1 day off more in 2026 (Labour Day on 1 May)',
      'Days count otherwise in PROD and MKT',
      '2 launches have dates there: each is offered the moves that follow, none is made',
    ]);
  });

  test('counts projects that nobody has named as users of the first calendar', async () => {
    const world = await givenLaunches(['INTL'], ['PROD']);
    const [, germany = standard] = someSettings().calendars;
    const calendars = [aNamedCalendar('Default', { workweek: [1, 2, 3, 4] }), germany] as const;

    expect(await effectOf(world, { calendars })).toEqual([
      'Default: working days are Monday to Thursday, not Monday to Friday',
      'Days count otherwise in every project without a calendar of its own',
      '1 launch has dates there: it is offered the moves that follow, none is made',
    ]);
  });

  test('says that no launch is met', async () => {
    expect(await effectOf(await givenLaunches(['INTL']), withLabourDay)).toContain(
      'No launch has dates there, so none is offered a move',
    );
  });

  test('says what a role means for those who work there', async () => {
    const projects = [projectOf('PROD', 'Germany', 'marketing'), projectOf('MKT', 'Germany', 'product')];

    expect(await effectOf(await givenLaunches(), { projects })).toEqual([
      'PROD counts as marketing',
      'MKT counts as product',
      'Issues of MKT are moved only when somebody accepts',
      'Issues of PROD follow by themselves from the next change on',
      'No date moves by a change of roles',
    ]);
  });

  test('refuses what could not be saved', async () => {
    expect(await effectOf(await givenLaunches(), { linkTypeName: 'Waits' })).toEqual([
      'Cannot show the effect: Jira has no link type "Waits". Choose one of "Blocks", "Gates"',
    ]);
  });

  test('saves nothing', async () => {
    const world = await givenLaunches();

    await effectOf(world, withLabourDay);

    expect(world.settings.now().version).toBe(1);
  });
});
