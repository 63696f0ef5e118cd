import { loadBrief } from '../../../src/app/narrative/load-brief';
import { lockBrief } from '../../../src/app/narrative/lock-brief';
import { recheckEdge } from '../../../src/app/narrative/recheck-edge';
import { saveSection } from '../../../src/app/narrative/save-section';
import { Outage, type World } from '../../../src/app/ports';
import { signedText } from '../../../src/domain/narrative/claims/signed-text';
import { anId } from '../../support/an-issue';
import { breakOff, Crash, type Break } from '../../support/break-off';
import { claimDesk } from '../../support/claim-desk';
import type { FakeWorld } from '../../support/fake-world';
import { ann, edgeDraft, givenBrief } from '../../support/given-brief';
import { givenClaims } from '../../support/given-claims';

interface Act {
  readonly given: () => Promise<FakeWorld>;
  /** Sends the very same message each time. */
  readonly act: (world: World) => Promise<unknown>;
}

const named = { draft: { section: 'edges' as const, rows: [edgeDraft({ feature: 'PROD-15' })] }, basedOn: 1 };
const issueId = 'MKT-1';

const acts: Readonly<Record<string, Act>> = {
  'saving a section': { given: givenBrief, act: (world) => saveSection(world, ann, named) },
  'locking a brief': { given: givenBrief, act: (world) => lockBrief(world, ann, { number: 6 }) },
  're-checking a row': {
    given: async () => happens(await givenBrief(), 'PROD-14'),
    act: (world) => recheckEdge(world, ann, { rowId: 'row-1', causes: 1 }),
  },
  'adding claims': atTable('claims.add', { texts: ['New', 'Newer'], after: null, ids: ['a', 'b'] }),
  'editing a claim': atTable('claims.edit', { claimId: 'one', basedOn: 2, text: 'Other', features: ['PROD-15'] }),
  'rating claims': atTable('claims.rate', { claims: [{ claimId: 'two', basedOn: 1 }], value: 'accurate' }),
  'removing claims': atTable('claims.remove', { claimIds: ['one', 'two'] }),
  'moving a claim': atTable('claims.move', { claimId: 'two', before: 'one' }),
  're-checking a claim': atTable('claims.recheck', { claimId: 'one', basedOn: 2, causes: 1 }),
  'signing claims': { given: givenRated, act: sign },
  'setting days': atTable('claims.dates', { closes: ['2026-05-01', null] }),
  'closing a review': atTable('claims.round', { turn: 'close', round: 1 }),
};

function atTable(key: Parameters<ReturnType<typeof claimDesk>['ask']>[0], payload: object): Act {
  return { given: givenTable, act: (world) => claimDesk(world).ask(key, { issueId, ...payload }) };
}

async function givenTable(): Promise<FakeWorld> {
  const world = await givenClaims();
  const desk = claimDesk(world);
  await desk.act('claims.add', { texts: ['One', 'Two'], after: null, ids: ['one', 'two'] });
  await desk.act('claims.edit', { claimId: 'one', basedOn: 1, features: ['PROD-9'] });
  await world.jobs.runAll(world);
  return happens(world, 'PROD-9');
}

async function givenRated(): Promise<FakeWorld> {
  const world = await givenClaims();
  const desk = claimDesk(world);
  await desk.rate('accurate', ...(await desk.add('One', 'Two')));
  return world;
}

async function sign(world: World): Promise<unknown> {
  const rating = { value: 'accurate', by: 'ann', at: '', round: 1 } as const;
  const read = ['One', 'Two'].map((text) => ({ text, rating, adjustment: '', evidence: '' }));
  const fingerprint = world.digest(signedText(read));
  return claimDesk(world, { as: 'pia' }).ask('claims.sign', { issueId, fingerprint });
}

async function happens(world: FakeWorld, key: string): Promise<FakeWorld> {
  world.issues.setFacts(anId(key), { descoped: true });
  await world.jobs.push([{ kind: 'check-features' }]);
  await world.jobs.runAll(world);
  return world;
}

/** All that is kept, and what people see of it. */
async function stateOf(world: FakeWorld): Promise<object> {
  await world.jobs.runAll(world);
  const shown = [await loadBrief(world, ann), await claimDesk(world).ask('claims.load', {})];
  const { briefTable, sheetTable, featureTable } = world.narrative;
  return { shown, briefs: briefTable.all(), sheets: sheetTable.all(), features: featureTable.all() };
}

async function tried(work: Promise<unknown>): Promise<void> {
  await work.catch((failure: unknown) => {
    if (!(failure instanceof Outage || failure instanceof Crash)) throw failure;
  });
}

describe.each(Object.keys(acts))('%s', (name) => {
  const act = acts[name];

  test.each<Break>(['outage', 'dead-before', 'dead-after'])(
    'when every call in turn ends in %s, and it is done once more, is done once',
    async (how) => {
      if (!act) throw new Error(`Cannot do "${name}"`);
      const whole = await act.given();
      expect(await act.act(whole)).toMatchObject({ kind: 'done' });
      const expected = await stateOf(whole);

      for (let call = 1, last = Infinity; call <= last; call += 1) {
        const world = await act.given();
        const broken = breakOff(world, { call, how });
        await tried(act.act(broken.world));
        if (broken.calls() < call) last = call;
        await act.act(world);
        expect({ call, ...(await stateOf(world)) }).toEqual({ call, ...expected });
      }
    },
  );
});
