import type { Scheduler } from 'fast-check';
import { noteChange } from '../../../src/app/note-change';
import { recheckEdge } from '../../../src/app/narrative/recheck-edge';
import { saveSection } from '../../../src/app/narrative/save-section';
import type { FeatureFacts } from '../../../src/domain/narrative/feature';
import { anId } from '../../support/an-issue';
import { claimDesk } from '../../support/claim-desk';
import type { FakeWorld } from '../../support/fake-world';
import { fc } from '../../support/fast-check';
import { ann, bob, briefNow, edgeDraft, givenBrief, givenEpic } from '../../support/given-brief';
import { givenClaims } from '../../support/given-claims';
import { interleave } from '../../support/interleave';

interface Change extends Partial<FeatureFacts> {
  readonly key: string;
}

/** Somebody changes an issue in Jira, and the event of it is taken in. */
async function change(world: FakeWorld, { key, ...facts }: Change, seenBy = world): Promise<void> {
  world.issues.setFacts(anId(key), facts);
  const seen = { by: 'pia', at: world.clock.now() };
  await noteChange(seenBy, { issueId: anId(key), status: false, onlyScope: true, seen });
}

/** The same, and the work that comes of it, whenever the scheduler lets them. */
async function changeAtOnce(world: FakeWorld, scheduler: Scheduler, what: Change): Promise<void> {
  const slow = interleave(world, scheduler);
  await scheduler.schedule(Promise.resolve(), `change ${what.key}`);
  await change(world, what, slow);
  await world.jobs.runAll(slow);
}

async function allAtOnce(world: FakeWorld, scheduler: Scheduler, ...work: Promise<unknown>[]): Promise<void> {
  await scheduler.waitFor(Promise.all(work));
  await world.jobs.runAll(world);
}

const runs = { numRuns: 150 };

describe('a feature that changes while it is named for the first time', () => {
  test('is level with Jira in the end, and what happened after the look at it makes the claim stale', async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), async (scheduler) => {
        const world = await givenClaims();
        const [claim] = await claimDesk(world).add('Works offline');
        if (!claim) throw new Error('Cannot begin: nothing was added');
        const desk = claimDesk(interleave(world, scheduler));

        await allAtOnce(
          world,
          scheduler,
          desk.edit(claim, { features: ['PROD-9'] }),
          changeAtOnce(world, scheduler, { key: 'PROD-9', descoped: true }),
        );

        const record = world.narrative.featureTable.one(anId('PROD-9'));
        expect(record?.facts?.descoped).toBe(true);
        const [now] = (await claimDesk(world).load()).claims;
        expect(now?.stale.map(({ cause }) => cause)).toEqual(record?.changes.map((one) => one.cause));
      }),
      runs,
    );
  });

  test('is level with Jira in the end, and the row of the brief is stale', async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), async (scheduler) => {
        const world = givenEpic();
        const draft = { section: 'edges', rows: [edgeDraft({ feature: 'PROD-14' })] } as const;

        await allAtOnce(
          world,
          scheduler,
          saveSection(interleave(world, scheduler), ann, { draft: { ...draft, rows: [...draft.rows] }, basedOn: 0 }),
          changeAtOnce(world, scheduler, { key: 'PROD-14', descoped: true }),
        );

        const record = world.narrative.featureTable.one(anId('PROD-14'));
        expect(record?.facts?.descoped).toBe(true);
        const [row] = (await briefNow(world)).content.edges;
        expect(row?.stale.map(({ cause }) => cause)).toEqual(record?.changes.map((one) => one.cause));
      }),
      runs,
    );
  });
});

describe('a feature that changes once more during a re-check', () => {
  test('leaves the claim stale: nobody has read of it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), async (scheduler) => {
        const world = await givenClaims();
        const [added] = await claimDesk(world).add('Works offline');
        if (added) await claimDesk(world).edit(added, { features: ['PROD-9'] });
        await world.jobs.runAll(world);
        await change(world, { key: 'PROD-9', descoped: true });
        await world.jobs.runAll(world);
        const [claim] = (await claimDesk(world).load()).claims;
        const read = { claimId: claim?.id, basedOn: claim?.revision, causes: claim?.stale.length };
        const desk = claimDesk(interleave(world, scheduler));

        await allAtOnce(
          world,
          scheduler,
          desk.ask('claims.recheck', { issueId: 'MKT-1', ...read }),
          changeAtOnce(world, scheduler, { key: 'PROD-9', pastLaunch: true }),
        );

        const [now] = (await claimDesk(world).load()).claims;
        expect(now?.stale.map(({ cause }) => cause)).toContain('moved-past-launch');
      }),
      runs,
    );
  });

  test('leaves the row of the brief stale: nobody has read of it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), async (scheduler) => {
        const world = await givenBrief();
        await change(world, { key: 'PROD-14', descoped: true });
        await world.jobs.runAll(world);

        await allAtOnce(
          world,
          scheduler,
          recheckEdge(interleave(world, scheduler), bob, { rowId: 'row-1', causes: 1 }),
          changeAtOnce(world, scheduler, { key: 'PROD-14', pastLaunch: true }),
        );

        const [row] = (await briefNow(world)).content.edges;
        expect(row?.stale.map(({ cause }) => cause)).toEqual(['moved-past-launch']);
      }),
      runs,
    );
  });
});
