import { lockBrief } from '../../../src/app/narrative/lock-brief';
import { saveSection } from '../../../src/app/narrative/save-section';
import type { SaveSection, SectionDraft } from '../../../src/contract/narrative-brief';
import { anId } from '../../support/an-issue';
import type { FakeWorld } from '../../support/fake-world';
import { ann, bob, briefNow, drafts, edgeDraft, givenBrief, givenEpic } from '../../support/given-brief';

const who: SectionDraft = { section: 'who', text: '  Team leads\n\n' };
const story = anId('PROD-14');

function edges(...rows: Extract<SectionDraft, { section: 'edges' }>['rows']): SectionDraft {
  return { section: 'edges', rows };
}

/** Records and traffic that a refused save must leave alone. */
function stored({ narrative }: FakeWorld) {
  return [narrative.saves, narrative.briefTable.all(), narrative.featureTable.all()];
}

describe('saveSection', () => {
  test('keeps the words as they are, with who, when and what', async () => {
    const world = givenEpic();

    const reply = await saveSection(world, ann, { draft: who, basedOn: 0 });

    expect(reply).toMatchObject({
      kind: 'done',
      brief: {
        number: 1,
        content: { who: '  Team leads\n\n' },
        revisions: { who: 1, problem: 0 },
        changed: { at: world.clock.now(), by: { id: 'ann', name: 'Ann Bell' } },
      },
    });
    expect(await world.narrative.briefVersions(anId('PROD-1'), [1])).toMatchObject([{ act: 'saved', section: 'who' }]);
  });

  test('another section that was saved meanwhile is no conflict', async () => {
    const world = givenEpic();
    await saveSection(world, bob, { draft: { section: 'problem', text: 'Lost mail' }, basedOn: 0 });

    expect(await saveSection(world, ann, { draft: who, basedOn: 0 })).toMatchObject({
      kind: 'done',
      brief: { content: { problem: 'Lost mail', who: who.text }, number: 2 },
    });
  });

  test('the same section that was saved meanwhile is: both texts are there, nothing is lost', async () => {
    const world = givenEpic();
    await saveSection(world, bob, { draft: { section: 'who', text: 'Bob’s words' }, basedOn: 0 });
    await saveSection(world, ann, { draft: { section: 'problem', text: 'Lost mail' }, basedOn: 0 });
    const before = stored(world);

    expect(await saveSection(world, ann, { draft: who, basedOn: 0 })).toMatchObject({
      kind: 'conflict',
      by: { id: 'bob', name: 'Bob Cole' },
      brief: { content: { who: 'Bob’s words' }, revisions: { who: 1 } },
    });
    expect(stored(world)).toEqual(before);
    expect(await saveSection(world, ann, { draft: who, basedOn: 1 })).toMatchObject({ kind: 'done' });
  });

  test('names who saved the section, however often others were saved since', async () => {
    const world = givenEpic();
    await saveSection(world, bob, { draft: { section: 'problem', text: 'By Bob' }, basedOn: 0 });
    for (let saves = 0; saves < 60; saves += 1)
      await saveSection(world, ann, { draft: { section: 'who', text: `Save ${saves}` }, basedOn: saves });

    const late = await saveSection(world, ann, { draft: { section: 'problem', text: 'By Ann' }, basedOn: 0 });

    expect(late).toMatchObject({ kind: 'conflict', by: { id: 'bob' } });
  });

  test('sent again because the answer was lost, it is saved once', async () => {
    const world = givenEpic();
    await saveSection(world, ann, { draft: who, basedOn: 0 });
    const before = stored(world);

    expect(await saveSection(world, ann, { draft: who, basedOn: 0 })).toMatchObject({
      kind: 'done',
      brief: { number: 1 },
    });
    expect(stored(world)).toEqual(before);
  });

  test('of two hands at the same moment one saves, and one meets the conflict', async () => {
    const world = givenEpic();
    const replies = await Promise.all([
      saveSection(world, ann, { draft: who, basedOn: 0 }),
      saveSection(world, bob, { draft: { section: 'who', text: 'Bob’s words' }, basedOn: 0 }),
    ]);
    expect(replies.map(({ kind }) => kind).sort()).toEqual(['conflict', 'done']);
    expect(await briefNow(world)).toMatchObject({ number: 1 });
  });

  test('of two hands in two sections at the same moment both save', async () => {
    const world = givenEpic();
    const payloads: readonly SaveSection[] = drafts.map((draft) => ({ draft, basedOn: 0 }));
    const replies = await Promise.all(payloads.slice(0, 3).map((payload) => saveSection(world, ann, payload)));
    expect(replies.map(({ kind }) => kind)).toEqual(['done', 'done', 'done']);
    expect(await briefNow(world)).toMatchObject({ number: 3, revisions: { problem: 1, who: 1, whatIsNew: 1 } });
  });

  test('once locked it asks for a reason, and keeps it', async () => {
    const world = await givenBrief();
    await lockBrief(world, ann, { number: 6 });
    const payload: SaveSection = { draft: who, basedOn: 1 };

    expect(await saveSection(world, ann, payload)).toMatchObject({ kind: 'locked', brief: { number: 7 } });
    expect(await saveSection(world, ann, { ...payload, reason: ' \n' })).toMatchObject({ kind: 'locked' });
    expect(await saveSection(world, ann, { ...payload, reason: ' Legal asked ' })).toMatchObject({
      kind: 'done',
      brief: { number: 8, lock: { number: 7 } },
    });
    expect(await world.narrative.briefVersions(anId('PROD-1'), [8])).toMatchObject([
      { act: 'changed-after-lock', reason: 'Legal asked' },
    ]);
  });

  describe('with an issue named by a row', () => {
    test('watches it from then on, in the same write', async () => {
      const world = givenEpic();
      await saveSection(world, ann, { draft: edges(edgeDraft({ feature: 'PROD-14' })), basedOn: 0 });

      expect(world.narrative.saves).toBe(1);
      expect(world.narrative.featureTable.one(story)).toMatchObject({ revision: 0, changes: [] });
      expect((await briefNow(world)).content.edges).toMatchObject([
        { feature: { id: story, card: { key: 'PROD-14' } } },
      ]);
    });

    test('refuses one the writer does not see, in the same words whether it exists or not', async () => {
      const world = givenEpic();
      world.issues.hide(story, 'viewer');
      for (const feature of ['PROD-14', '999999', '__proto__']) {
        const reply = await saveSection(world, ann, { draft: edges(edgeDraft({ feature })), basedOn: 0 });
        expect(reply).toEqual({
          kind: 'refused',
          message: `Cannot save "Where are the edges?": issue "${feature}" does not exist, or you cannot see it. Choose another one`,
        });
      }
      expect(world.narrative.saves).toBe(0);
    });

    test('keeps one that stood there before, also in another row, though the writer does not see it', async () => {
      const world = await givenBrief();
      world.issues.hide(story, 'viewer');
      const moved = edges(edgeDraft({ id: 'row-2', does: 'Sorts mail', feature: 'PROD-14' }));

      expect(await saveSection(world, ann, { draft: moved, basedOn: 1 })).toMatchObject({
        kind: 'done',
        brief: { content: { edges: [{ id: 'row-2', feature: { id: 'PROD-14', card: null } }] } },
      });
    });

    test('editing a stale row leaves it stale', async () => {
      const world = await givenBrief();
      world.issues.setFacts(story, { descoped: true });
      await world.jobs.push([{ kind: 'feature-changed', issueId: story, seen: { by: null, at: world.clock.now() } }]);
      await world.jobs.runAll(world);
      const edited = edges(edgeDraft({ does: 'Routes all mail', feature: 'PROD-14' }));

      expect(await saveSection(world, ann, { draft: edited, basedOn: 1 })).toMatchObject({
        brief: { content: { edges: [{ does: 'Routes all mail', stale: [{ cause: 'descoped' }] }] } },
      });
    });

    test('refuses two rows of one id', async () => {
      const world = givenEpic();
      const reply = await saveSection(world, ann, { draft: edges(edgeDraft(), edgeDraft()), basedOn: 0 });
      expect(reply).toMatchObject({
        kind: 'refused',
        message: expect.stringContaining('two rows have the id "row-1"') as string,
      });
    });

    test('takes twenty rows with twenty new issues in one write', async () => {
      const world = givenEpic();
      const keys = Array.from({ length: 20 }, (_, index) => `PROD-${100 + index}`);
      world.issues.put(...keys.map((key) => ({ ...world.issues.at(story), id: anId(key), key })));
      const rows = keys.map((key) => edgeDraft({ id: key, feature: key }));

      expect(await saveSection(world, ann, { draft: edges(...rows), basedOn: 0 })).toMatchObject({ kind: 'done' });
      expect([world.narrative.saves, world.narrative.featureTable.all()]).toMatchObject([1, { length: 20 }]);
    });
  });

  test('of an epic that the person may only browse names the missing permission', async () => {
    const world = givenEpic();
    world.issues.grant(anId('PROD-1'), { canLink: true, canEdit: false });
    expect(await saveSection(world, ann, { draft: who, basedOn: 0 })).toMatchObject({
      kind: 'refused',
      message: expect.stringMatching(/PROD-1: you need the permission "Edit issues"/) as string,
    });
    expect(world.narrative.saves).toBe(0);
  });

  test('of an epic that the person does not see says what it says of one that does not exist', async () => {
    const world = givenEpic();
    world.issues.hide(anId('PROD-1'), 'viewer');
    const [hidden, none] = await Promise.all(
      ['PROD-1', '999'].map((id) => saveSection(world, { ...ann, epicId: anId(id) }, { draft: who, basedOn: 0 })),
    );
    expect(hidden).toEqual(none);
    expect(hidden).toMatchObject({ kind: 'refused' });
    expect(world.narrative.saves).toBe(0);
  });
});
