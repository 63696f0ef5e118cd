import type { Issue } from '../../../src/app/ports';
import type { Dial } from '../../../src/domain/settings/settings';
import { anId, anIssue } from '../../support/an-issue';
import { fc } from '../../support/fast-check';
import { createFakeWorld, type FakeWorld } from '../../support/fake-world';
import { givenLaunch, moved, recordOf, type GivenDependency } from '../../support/given-launch';
import { answered, offersIn } from '../../support/given-offer';

const keys = ['PROD-1', 'MKT-1', 'MKT-2', 'MKT-3', 'MKT-4', 'PROD-2', 'MKT-5'];

const days = fc.integer({ min: 4, max: 27 }).map((day) => `2026-05-${String(day).padStart(2, '0')}`);

interface Given {
  readonly issues: readonly { due: string; state: Issue['state'] }[];
  readonly dependencies: readonly GivenDependency[];
  readonly to: string;
}

const launches: fc.Arbitrary<Given> = fc.record({
  issues: fc.tuple(
    ...keys.map(() =>
      fc.record({
        due: days,
        state: fc.constantFrom<Issue['state']>('todo', 'todo', 'todo', 'doing', 'done'),
      }),
    ),
  ),
  dependencies: fc.uniqueArray(
    fc
      .record({
        ends: fc.tuple(fc.nat(keys.length - 1), fc.nat(keys.length - 1)).filter(([a, b]) => a !== b),
        lag: fc.integer({ min: -2, max: 4 }),
        type: fc.constantFrom('FS' as const, 'SS' as const, 'FF' as const, 'SF' as const),
        mode: fc.constantFrom('at-least' as const, 'exactly' as const, 'keep-gap' as const),
      })
      .map(({ ends: [a, b], ...terms }) => ({
        from: keys[Math.min(a, b)] ?? '',
        to: keys[Math.max(a, b)] ?? '',
        ...terms,
      })),
    { selector: ({ from, to }) => `${from} ${to}`, minLength: 3, maxLength: 10 },
  ),
  to: days,
});

async function slipped({ issues, dependencies, to }: Given, dial: Dial): Promise<FakeWorld> {
  const world = createFakeWorld();
  const made = keys.map((key, index) => anIssue({ key, due: '2026-05-04', ...issues[index] }));
  // A chain holds all of it together, with so much room that it asks for nothing.
  const chain = keys.slice(1).map((key) => ({ from: 'PROD-1', to: key, lag: -60 }));
  const drawn = new Set(dependencies.map(({ from, to: end }) => `${from} ${end}`));
  const loose = chain.filter((link) => !drawn.has(`${link.from} ${link.to}`));
  await givenLaunch(world, { issues: made, dependencies: [...dependencies, ...loose] });
  await world.settings.save({ ...world.settings.now(), dial });
  await moved(world, 'PROD-1', to);
  return world;
}

/** Dates in Jira, dates taken as known, and dependencies out of force. */
function stateOf(world: FakeWorld) {
  return keys.map((key) => {
    const { known, gatedBy } = recordOf(world, key);
    const overridden = gatedBy.filter((gate) => gate.overridden).map(({ from }) => from);
    return { key, dates: world.issues.at(anId(key)).dates, known, overridden };
  });
}

test('accepting all that is offered gives exactly what would have been written without asking', async () => {
  await fc.assert(
    fc.asyncProperty(launches, async (given) => {
      const applied = await slipped(given, { kind: 'apply' });
      const asked = await slipped(given, { kind: 'ask' });

      if ((await offersIn(asked)).length > 0) await answered(asked, 'accept');

      expect(stateOf(asked)).toEqual(stateOf(applied));
      expect(keys.map((key) => recordOf(asked, key).proposal?.to)).toEqual(
        keys.map((key) => recordOf(applied, key).proposal?.to),
      );
    }),
    { numRuns: 80 },
  );
});

test('so does accepting them one by one, in whatever order', async () => {
  await fc.assert(
    fc.asyncProperty(launches, fc.nat(), async (given, turn) => {
      const applied = await slipped(given, { kind: 'apply' });
      const asked = await slipped(given, { kind: 'ask' });
      const rows = (await offersIn(asked)).flatMap((offer) => offer.rows.map(({ issue }) => issue.id));
      const start = rows.length === 0 ? 0 : turn % rows.length;

      for (const id of [...rows.slice(start), ...rows.slice(0, start)]) {
        expect(await answered(asked, 'accept', [id])).toEqual({ kind: 'done' });
      }

      expect(stateOf(asked).map(({ dates }) => dates)).toEqual(stateOf(applied).map(({ dates }) => dates));
    }),
    { numRuns: 40 },
  );
});
