import { loadDebt } from '../../../src/app/sync-debt/load-debt';
import type { DebtReply, DebtView } from '../../../src/contract/sync-debt';
import type { ChangeRequest } from '../../../src/domain/launches/changes/change-request';
import type { Notice, NoticeId } from '../../../src/domain/signals/notice';
import type { PastComment, PastEvent } from '../../../src/domain/signals/past';
import { aDay } from '../../support/a-day';
import { anId } from '../../support/an-issue';
import { countCalls } from '../../support/count-calls';
import type { FakeWorld } from '../../support/fake-world';
import { ann, atlasOf, changeAtlas, givenAtlas } from '../../support/given-atlas';
import { launchDesk } from '../../support/launch-desk';

const keys = ['PROD-2', 'PROD-9', 'MKT-1', 'MKT-2', 'MKT-3'];

function moves(key: string, at: string, [from, to]: [string, string], by = 'pia'): PastEvent {
  const change = { kind: 'due', from: aDay(from), to: aDay(to) } as const;
  return { issueId: anId(key), at: `${at}.000Z`, by, byApp: by === 'lockstep', change };
}

function says(key: string, at: string, text: string, more: Partial<PastComment> = {}): PastComment {
  return { issueId: anId(key), at: `${at}.000Z`, by: 'pia', byApp: false, text, mentions: [], ...more };
}

/** The freeze slipped on Fri 1 May 09:00; it is Mon 4 May 09:00. Cody writes the copy, Rita reviews, Bo locks the brief. */
async function givenSlip(): Promise<FakeWorld> {
  const world = await givenAtlas();
  for (const [key, who] of Object.entries({ 'MKT-1': 'bo', 'MKT-2': 'cody', 'MKT-3': 'rita' }))
    world.issues.edit(anId(key), { assignee: { accountId: who, name: who } });
  for (const who of ['bo', 'cody', 'pia']) world.issues.name(who, who.toUpperCase());
  world.pasts.pastEvents = [
    moves('PROD-2', '2026-05-01T09:00:00', ['2026-04-30', '2026-05-05']),
    moves('MKT-1', '2026-05-01T09:00:02', ['2026-05-04', '2026-05-07'], 'lockstep'),
  ];
  return world;
}

function aNotice(world: FakeWorld, changes: Partial<Notice>): Notice {
  return {
    ...{ id: 'notice-1' as NoticeId, launchId: atlasOf(world).id, accountId: 'cody', rippleId: null },
    ...{ escalations: [], parts: [{ kind: 'moved', issueIds: [anId('MKT-2')] }], on: anId('MKT-2') },
    ...{ at: '2026-05-01T09:00:00.000Z', notBefore: '2026-05-01T09:00:00.000Z', state: 'sent' },
    ...{ sentAt: '2026-05-01T10:00:00.000Z', seenAt: null, version: 0, ...changes },
  };
}

async function debtOf(world: FakeWorld): Promise<DebtView> {
  const reply: DebtReply = await loadDebt(world, ann, { launchId: atlasOf(world).id });
  if (reply.kind === 'debt') return reply;
  throw new Error(`Cannot look at the sync debt: the answer is "${reply.kind}"`);
}

function peopleOf({ slips }: DebtView): string[] {
  return slips.flatMap(({ people }) =>
    people.map(
      ({ person, issue, couldKnow, saw, hours, workdays, open }) =>
        `${person?.id ?? ''} ${issue?.key ?? ''} ${couldKnow?.how ?? '-'} ${saw?.how ?? '-'} ${hours} ${workdays}${open ? ' open' : ''}`,
    ),
  );
}

describe('loadDebt', () => {
  test('says who could know when; what nobody was told of still grows', async () => {
    const world = await givenSlip();

    const view = await debtOf(world);

    // From Friday 09:00 to Monday 09:00 is one working day. What the app moved is a sign, and no slip of its own.
    expect(peopleOf(view)).toEqual(['cody MKT-2 - - 72 1 open', 'rita MKT-3 - - 72 1 open', 'bo MKT-1 date - 0 0']);
    expect(view.slips).toMatchObject([
      { issue: { key: 'PROD-2' }, from: '2026-04-30', to: '2026-05-05', days: 3, others: 0 },
    ]);
    expect(view.slips[0]?.known).toEqual({
      ...{ at: '2026-05-01T09:00:00.000Z', how: 'date', by: { id: 'pia', name: 'PIA' } },
    });
    expect(view).toMatchObject({ hidden: 0, earlier: 0, total: { hours: 72, people: 3 } });
  });

  test('counts messages of the app, and when they were seen', async () => {
    const world = await givenSlip();
    const seenAt = '2026-05-01T11:30:00.000Z';
    await world.signals.save({ notices: [aNotice(world, { seenAt })] });
    world.pasts.pastComments = [
      says('MKT-3', '2026-05-01T15:00:00', 'Please look', { byApp: true, by: 'lockstep', mentions: ['rita'] }),
    ];

    expect(peopleOf(await debtOf(world))).toEqual([
      'rita MKT-3 message - 6 0.25',
      'cody MKT-2 message opened 1 0.04',
      'bo MKT-1 date - 0 0',
    ]);
  });

  test('finds what a person said before the date moved; an app only repeats what is set', async () => {
    const world = await givenSlip();
    world.pasts.pastComments = [
      says('PROD-2', '2026-04-29T09:00:00', 'T-0 is 22 May', { byApp: true, by: 'bot' }),
      says('PROD-2', '2026-04-30T09:00:00', 'Rather 5 May, PROD-2 is tight', { by: 'cody' }),
      says('MKT-3', '2026-05-01T09:00:00', 'PROD-20 is on time'),
      says('MKT-3', '2026-05-01T12:00:00', 'https://x.atlassian.net/browse/PROD-2 is late'),
    ];

    const view = await debtOf(world);

    expect(view.slips[0]?.known).toMatchObject({ at: '2026-04-30T09:00:00.000Z', how: 'comment', by: { id: 'cody' } });
    expect(peopleOf(view)).toEqual(['rita MKT-3 comment - 27 1.13', 'bo MKT-1 date - 24 1']);
  });

  test('reckons the cost of the delay since T-0 was first dated, and of the rework that was agreed to', async () => {
    const world = await givenSlip();
    world.pasts.pastEvents = [moves('PROD-9', '2026-05-01T09:00:00', ['2026-05-15', '2026-05-22'])];
    changeAtlas(world, { worth: { peakSales: 36_500_000, margin: 10 } });
    const launchId = atlasOf(world).id;
    const impact = { assets: [], briefs: [], hours: 7, cost: 0 };
    const change = { ...{ launchId, at: '2026-05-01T09:00:00.000Z', by: null, version: 0 }, impact };
    const cause = { kind: 'said', featureIds: [], text: 'Another' } as const;
    for (const state of ['approved', 'rejected'] as const)
      await world.gates.saveChange({ ...change, id: state as ChangeRequest['id'], cause, state, decided: null });

    const { cost } = await debtOf(world);

    expect(cost).toMatchObject({ delayDays: 7, delay: 70_000, reworkHours: 7 });
    expect(cost.formula).toHaveLength(2);
  });

  test('reads comments of what slipped and of what hangs on it, and of nothing else', async () => {
    const world = await givenSlip();
    world.pasts.pastEvents = [];
    const { port, counts } = countCalls(world.pasts);

    await loadDebt({ ...world, pasts: port }, ann, { launchId: atlasOf(world).id });

    expect(Object.fromEntries(counts)).toEqual({ events: 1 });
  });

  test('knows a macro without a launch', async () => {
    expect(await loadDebt(await givenAtlas(), { ...ann, bound: null }, {})).toEqual({ kind: 'unbound' });
  });
});

describe('who may read sync debt', () => {
  const browse = { canEdit: false, canLink: false };
  const hide = (world: FakeWorld, some: readonly string[]) => {
    for (const key of some) world.issues.hide(anId(key), 'viewer');
  };
  const noAdmin = (world: FakeWorld) => {
    world.site.isAdmin = false;
    for (const key of keys) world.issues.grant(anId(key), browse);
  };

  test.each([
    { who: 'somebody without access', be: (world: FakeWorld) => hide(world, keys), kind: 'no-access' },
    { who: 'somebody who may browse', be: noAdmin, kind: 'debt' },
    { who: 'somebody who edits', be: (world: FakeWorld) => void (world.site.isAdmin = false), kind: 'debt' },
    { who: 'a Jira admin', be: () => undefined, kind: 'debt' },
  ])('$who is answered with "$kind"', async ({ be, kind }) => {
    const world = await givenSlip();
    be(world);

    const reply = await launchDesk(world).ask('debt.load', { launchId: atlasOf(world).id });

    expect(reply.kind).toBe(kind);
  });

  test('nobody who is not signed in is told anything', async () => {
    const world = await givenSlip();

    const reply = await launchDesk(world, { as: null }).ask('debt.load', { launchId: atlasOf(world).id });

    expect(reply).toMatchObject({ kind: 'refused', message: expect.stringContaining('not signed in') as unknown });
  });

  test('of issues that are hidden only the number of slips is told', async () => {
    const world = await givenSlip();
    hide(world, ['PROD-2', 'PROD-9']);

    const view = await debtOf(world);

    expect(view).toMatchObject({ slips: [], hidden: 1, cost: { delay: null, delayDays: 0 } });
    expect(JSON.stringify(view)).not.toMatch(/PROD|Freeze|2026-05-05/);
  });
});
