import { listVersions } from '../../../src/app/narrative/list-versions';
import { readVersion } from '../../../src/app/narrative/read-version';
import { saveSection } from '../../../src/app/narrative/save-section';
import { anId } from '../../support/an-issue';
import { ann, bob, givenBrief, givenEpic } from '../../support/given-brief';

async function givenThirty() {
  const world = givenEpic();
  for (let number = 1; number <= 30; number += 1) {
    const draft = { section: 'who', text: `Text ${number}` } as const;
    await saveSection(world, number % 2 === 0 ? bob : ann, { draft, basedOn: number - 1 });
  }
  return world;
}

describe('listVersions', () => {
  test('gives the newest 25, and the rest on asking', async () => {
    const world = await givenThirty();

    const newest = await listVersions(world, ann, {});
    const older = await listVersions(world, ann, { before: 6 });

    expect(newest).toMatchObject({ kind: 'versions', more: true });
    expect(older).toMatchObject({ kind: 'versions', more: false });
    const numbers = [newest, older].flatMap((reply) => (reply.kind === 'versions' ? reply.versions : []));
    expect(numbers.map(({ number }) => number)).toEqual(Array.from({ length: 30 }, (_, back) => 30 - back));
    expect(numbers[0]).toEqual({
      ...{ number: 30, at: world.clock.now(), by: { id: 'bob', name: 'Bob Cole' } },
      ...{ act: 'saved', section: 'who', reason: null },
    });
  });

  test('of a brief without versions is empty', async () => {
    expect(await listVersions(givenEpic(), ann, {})).toEqual({ kind: 'versions', versions: [], more: false });
    expect(await listVersions(await givenBrief(), ann, { before: 1 })).toMatchObject({ versions: [], more: false });
  });

  test('tells nothing of an epic that the viewer does not see', async () => {
    const world = await givenBrief();
    world.issues.hide(anId('PROD-1'), 'viewer');
    expect(await listVersions(world, ann, {})).toEqual({ kind: 'no-access' });
    expect(await readVersion(world, ann, { number: 1 })).toEqual({ kind: 'no-access' });
  });
});

describe('readVersion', () => {
  test('gives a version with the one before it, as written', async () => {
    const world = await givenThirty();
    expect(await readVersion(world, ann, { number: 2 })).toMatchObject({
      kind: 'version',
      head: { number: 2, by: { name: 'Bob Cole' } },
      content: { who: 'Text 2' },
      before: { who: 'Text 1' },
    });
    expect(await readVersion(world, ann, { number: 1 })).toMatchObject({ content: { who: 'Text 1' }, before: null });
  });

  test('shows issues it names as the viewer sees them now', async () => {
    const world = await givenBrief();
    world.issues.hide(anId('PROD-14'), 'viewer');
    expect(await readVersion(world, ann, { number: 6 })).toMatchObject({
      content: { edges: [{ feature: { id: 'PROD-14', card: null }, stale: [] }] },
    });
  });

  test('of a number there is none of says which is the newest', async () => {
    expect(await readVersion(await givenBrief(), ann, { number: 99 })).toEqual({
      kind: 'refused',
      message: 'Cannot show version 99: the newest one is 6',
    });
  });
});
