import { answerCalendar } from '../../../../src/app/launches/agreed/answer-calendar';
import { tryCalendar } from '../../../../src/app/launches/agreed/try-calendar';
import { loadLaunch } from '../../../../src/app/launches/load-launch';
import { loadPanel } from '../../../../src/app/panel/load-panel';
import { calendarMovesReply } from '../../../../src/contract/launch';
import type { CalendarId, ProjectId } from '../../../../src/domain/settings/settings';
import { aDay } from '../../../support/a-day';
import { anId } from '../../../support/an-issue';
import { breakOff, type Break } from '../../../support/break-off';
import type { FakeWorld } from '../../../support/fake-world';
import { ann, atlasOf, givenAtlas } from '../../../support/given-atlas';
import { dueOf, forgetPast, recordOf, writtenKeys } from '../../../support/given-launch';

/** Marketing gets Thursday 7 May off; product works on. */
async function givenHoliday(day = '2026-05-07'): Promise<FakeWorld> {
  const world = await givenAtlas();
  const before = world.settings.now();
  const [first] = before.calendars;
  const marketing = {
    ...first,
    id: 'marketing' as CalendarId,
    name: 'Marketing',
    holidays: [{ day: aDay(day), name: 'Off' }],
  };
  const projects = [{ id: 'MKT' as ProjectId, role: null, calendar: marketing.id }];
  await world.settings.save({ ...before, calendars: [first, marketing], projects, calendarsOf: before.version + 1 });
  return world;
}

function atlas(world: FakeWorld): { launchId: string } {
  return { launchId: atlasOf(world).id };
}

async function tried(world: FakeWorld) {
  return calendarMovesReply.parse(await tryCalendar(world, ann, atlas(world)));
}

const brief = {
  issueId: 'MKT-1',
  from: { start: null, due: '2026-05-07' },
  to: { start: null, due: '2026-05-08' },
  days: 1,
};

describe('tryCalendar', () => {
  test('says what the changed calendar implies, and moves nothing', async () => {
    const world = await givenHoliday();
    expect(await loadLaunch(world, ann, atlas(world))).toMatchObject({ calendarChanged: true });

    expect(await tried(world)).toEqual({
      kind: 'moves',
      shifts: [brief],
      proposals: [],
      hidden: 0,
      calendars: ['Marketing'],
    });
    expect([world.issues.writes, world.jobs.queue, atlasOf(world).levelledWith]).toEqual([[], [], 0]);
  });

  test('of hidden milestones says only how many would move', async () => {
    const world = await givenHoliday();
    world.issues.hide(anId('MKT-1'), 'viewer');

    expect(await tried(world)).toMatchObject({ shifts: [], hidden: 1 });
  });

  test('where nothing would move, notes that the dates go with the calendars', async () => {
    const world = await givenHoliday('2026-12-24');

    expect(await tried(world)).toMatchObject({ shifts: [], proposals: [], hidden: 0 });
    expect(atlasOf(world).levelledWith).toBe(world.settings.now().calendarsOf);
    expect(await tried(world)).toEqual({
      kind: 'refused',
      message:
        'Cannot show what the changed calendar implies: the dates go with the present calendars already. Load the launch again',
    });
  });

  test('the hourly look notes it as well, and leaves a calendar that would move something for people', async () => {
    const [idle, busy] = [await givenHoliday('2026-12-24'), await givenHoliday()];
    for (const world of [idle, busy]) {
      await world.jobs.push([{ kind: 'reconcile', launchId: atlasOf(world).id }]);
      await world.jobs.runAll(world);
    }

    expect([idle, busy].map((world) => atlasOf(world).levelledWith)).toEqual([idle.settings.now().calendarsOf, 0]);
    expect(dueOf(busy, 'MKT-1')).toBe('2026-05-07');
  });
});

describe('answerCalendar', () => {
  async function applied(world: FakeWorld): Promise<void> {
    expect(await answerCalendar(world, ann, { ...atlas(world), answer: 'apply' })).toEqual({ kind: 'done' });
    await world.jobs.runAll(world);
  }

  test('has the dates follow, as a ripple that says why', async () => {
    const world = await givenHoliday();
    world.issues.name('ann', 'Ann Meyer');

    await applied(world);

    expect(dueOf(world, 'MKT-1')).toBe('2026-05-08');
    expect(atlasOf(world)).toMatchObject({ levelledWith: world.settings.now().calendarsOf, openRipple: null });
    expect(recordOf(world, 'MKT-1').known.due).toBe('2026-05-08');
    expect(await loadPanel(world, anId('MKT-1'))).toMatchObject({
      ripples: [{ cause: 'calendar', by: { displayName: 'Ann Meyer' }, causeIssue: null, shiftCount: 1 }],
    });
    expect(await answerCalendar(world, ann, { ...atlas(world), answer: 'apply' })).toEqual({ kind: 'done' });
    expect(world.jobs.queue).toEqual([]);
  });

  test('or leaves them as they are', async () => {
    const world = await givenHoliday();

    expect(await answerCalendar(world, ann, { ...atlas(world), answer: 'leave' })).toEqual({ kind: 'done' });

    expect([dueOf(world, 'MKT-1'), world.jobs.queue]).toEqual(['2026-05-07', []]);
    expect(atlasOf(world).levelledWith).toBe(world.settings.now().calendarsOf);
    expect(await loadLaunch(world, ann, atlas(world))).toMatchObject({ calendarChanged: false });
  });

  test('is for those who manage the launch', async () => {
    const world = await givenHoliday();
    world.site.isAdmin = false;
    world.issues.grant(anId('PROD-9'), { canEdit: false, canLink: true });

    expect(await answerCalendar(world, ann, { ...atlas(world), answer: 'leave' })).toMatchObject({
      message:
        'Cannot answer the changed calendar: you need the permission "Edit issues" for PROD-9, which is its T-0. Ask a project admin',
    });
    expect(atlasOf(world).levelledWith).toBe(0);
  });

  test.each<Break>(['outage', 'dead-before', 'dead-after'])(
    'its job, broken off at any call by %s, and repeated, ends the same',
    async (how) => {
      const given = async (): Promise<FakeWorld> => {
        const world = await givenHoliday();
        await answerCalendar(world, ann, { ...atlas(world), answer: 'apply' });
        const [job] = world.jobs.queue;
        forgetPast(world);
        if (job) world.jobs.queue.push(job);
        return world;
      };
      const endOf = (world: FakeWorld) => ({
        due: dueOf(world, 'MKT-1'),
        written: writtenKeys(world),
        record: { ...recordOf(world, 'MKT-1'), version: 0 },
        launch: { ...atlasOf(world), version: 0 },
      });
      const unbroken = await given();
      const counted = breakOff(unbroken, { call: 0, how: 'outage' });
      await unbroken.jobs.runAll(counted.world);

      for (let call = 1; call <= counted.calls(); call += 1) {
        const world = await given();
        const broken = breakOff(world, { call, how });
        await world.jobs.runAll(broken.world, { onBroken: broken.revive });
        expect({ call, end: endOf(world) }).toEqual({ call, end: endOf(unbroken) });
      }
    },
  );
});
