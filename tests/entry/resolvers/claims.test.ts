import { Outage } from '../../../src/app/ports';
import { adoptLinks } from '../../../src/app/launches/adopt-links';
import { claimResolvers } from '../../../src/contract/claim-resolvers';
import { emptyBrief } from '../../../src/domain/narrative/empty-brief';
import { anId, anIssue } from '../../support/an-issue';
import { claimPayloads } from '../../support/claim-payloads';
import { claimDesk, type ClaimMessage } from '../../support/claim-desk';
import type { FakeWorld } from '../../support/fake-world';
import { browseOnly, givenClaims, reviewOnly } from '../../support/given-claims';

const keys = Object.keys(claimResolvers) as ClaimMessage[];
const reads: readonly ClaimMessage[] = ['claims.load', 'claims.briefs'];
const acts = keys.filter((key) => !reads.includes(key));
/** What the author of the adjustment and the reviewer do; all else needs the right to edit the issue. */
const reviews: readonly ClaimMessage[] = [
  'claims.rate',
  'claims.recheck',
  'claims.dates',
  'claims.round',
  'claims.sign',
  'claims.withdraw',
];
/** Needs the right to edit the brief's epic, and to see the claim. */
const writes = acts.filter((key) => !reviews.includes(key) && key !== 'claims.adopt');

interface Given {
  readonly world: FakeWorld;
  readonly payloads: Readonly<Record<ClaimMessage, object>>;
}

/** Every message makes sense: there are rated claims, one was removed, all is signed. */
async function given(): Promise<Given> {
  const world = await givenClaims();
  const desk = claimDesk(world);
  const [first, second, third] = await desk.add('Saves time', 'Works offline', 'One click');
  if (!first || !second || !third) throw new Error('Cannot begin: claims are missing');
  await desk.act('claims.remove', { claimIds: [third.id] });
  const rated = await desk.rate('accurate', first, second);
  const fingerprint = (await desk.load()).sheets[0]?.fingerprint ?? '';
  await desk.act('claims.sign', { fingerprint });
  const places = { issueId: 'MKT-1', epicId: 'PROD-2', claim: rated[0] ?? first, second: second.id };
  return { world, payloads: claimPayloads({ ...places, removed: third.id, fingerprint }) };
}

function stateOf({ narrative }: FakeWorld): string {
  return JSON.stringify([narrative.sheetTable.all(), narrative.briefTable.all(), narrative.featureTable.all()]);
}

const nothing = /MKT-1|Summary|Saves|offline|Ann Writer/;

describe('claims', () => {
  test.each(keys)('%s tells nobody anything who is not signed in', async (key) => {
    const { world, payloads } = await given();
    const before = stateOf(world);
    world.issues.forgetTraffic();

    const reply = await claimDesk(world, { as: null }).ask(key, payloads[key]);

    expect(reply).toEqual(
      reads.includes(key)
        ? { kind: 'no-access' }
        : { kind: 'refused', message: 'You are not signed in. Sign in to Jira and try again' },
    );
    expect(stateOf(world)).toBe(before);
    expect(world.issues.readBatches).toEqual([]);
  });

  test.each(keys)('%s tells nothing to someone who may not see the issue', async (key) => {
    const { world, payloads } = await given();
    world.issues.hide(anId('MKT-1'), 'viewer');
    const before = stateOf(world);

    const reply = await claimDesk(world, { as: 'cleo' }).ask(key, payloads[key]);

    expect(reply).toEqual(
      reads.includes(key)
        ? { kind: 'no-access' }
        : { kind: 'refused', message: 'Cannot do this here: the issue does not exist, or you cannot see it' },
    );
    expect(JSON.stringify(reply)).not.toMatch(nothing);
    expect(stateOf(world)).toBe(before);
  });

  test.each(acts)('%s is refused with the missing permission to someone who may only browse', async (key) => {
    const { world, payloads } = await given();
    browseOnly(world);
    const before = stateOf(world);

    const reply = await claimDesk(world, { as: 'cleo' }).ask(key, payloads[key]);

    const place = key === 'claims.adopt' ? 'PROD-2' : 'MKT-1';
    expect(reply).toMatchObject({ kind: 'refused', message: expect.stringContaining(place) as unknown });
    expect(reply).toMatchObject({ message: expect.stringContaining('permission "Edit issues" there') as unknown });
    expect(stateOf(world)).toBe(before);
  });

  test.each(writes)('%s is refused to someone who may review and not write', async (key) => {
    const { world, payloads } = await given();
    reviewOnly(world);
    const before = stateOf(world);

    expect(await claimDesk(world, { as: 'pia' }).ask(key, payloads[key])).toEqual({
      kind: 'refused',
      message: 'Cannot do this in MKT-1: you need the permission "Edit issues" there. Ask a project admin',
    });
    expect(stateOf(world)).toBe(before);
  });

  test.each([...reviews, 'claims.adopt'] as const)('%s is done for someone who may review', async (key) => {
    const { world, payloads } = await given();
    reviewOnly(world);
    expect(await claimDesk(world, { as: 'pia' }).ask(key, payloads[key])).toMatchObject({ kind: 'done' });
  });

  test('a reviewer writes the adjustment, and nothing beside it', async () => {
    const { world, payloads } = await given();
    reviewOnly(world);
    const edit = payloads['claims.edit'];
    const desk = claimDesk(world, { as: 'pia' });

    expect(await desk.ask('claims.edit', { ...edit, adjustment: 'Say how much' })).toMatchObject({ kind: 'refused' });
    expect(await desk.ask('claims.edit', { ...edit, text: undefined, adjustment: 'Say how much' })).toMatchObject({
      kind: 'done',
      claims: [{ adjustment: 'Say how much', rating: { value: 'accurate' }, changed: { by: { id: 'pia' } } }],
    });
  });

  test.each(acts)('%s is done for someone who may edit the issue', async (key) => {
    const { world, payloads } = await given();
    expect(await claimDesk(world, { as: 'bob' }).ask(key, payloads[key])).toMatchObject({ kind: 'done' });
  });

  test.each(keys.filter((key) => key !== 'claims.load'))(
    '%s does nothing to an issue of another table',
    async (key) => {
      const { world, payloads } = await given();
      const before = stateOf(world);

      for (const config of [{ issueIds: ['MKT-2'] }, {}]) {
        const reply = await claimDesk(world, { config }).ask(key, payloads[key]);
        expect(reply.kind).toBe(key === 'claims.briefs' ? 'no-access' : 'refused');
      }
      expect(stateOf(world)).toBe(before);
    },
  );

  test('finds the briefs of epics upstream in which the viewer may write, and puts a wording there', async () => {
    const { world, payloads } = await given();
    const desk = claimDesk(world, { as: 'pia' });
    const sections = ['problem', 'who', 'whatIsNew', 'whatOneCanDo'];
    const empty = sections.map((section) => ({ section, text: '', revision: 0 }));
    expect(await desk.ask('claims.briefs', { issueId: 'MKT-1' })).toMatchObject({
      kind: 'briefs',
      briefs: [{ epic: { key: 'PROD-2' }, locked: false, sections: empty }],
    });

    await desk.ask('claims.adopt', payloads['claims.adopt']);
    expect(await desk.ask('claims.briefs', { issueId: 'MKT-1' })).toMatchObject({
      briefs: [
        { sections: expect.arrayContaining([{ section: 'whatIsNew', text: 'Saves an hour', revision: 1 }]) as unknown },
      ],
    });

    reviewOnly(world);
    world.issues.grant(anId('PROD-2'), { canLink: false, canEdit: false });
    expect(await desk.ask('claims.briefs', { issueId: 'MKT-1' })).toEqual({ kind: 'briefs', briefs: [] });
  });

  test('offers the written brief of a release downstream before one that would be begun', async () => {
    const { world } = await given();
    const desk = claimDesk(world, { as: 'pia' });
    world.issues.put(anIssue({ key: 'PROD-1' }), anIssue({ key: 'PROD-3' }));
    await adoptLinks(world, [
      world.issues.drawLink({ from: anId('MKT-1'), to: anId('MKT-2') }),
      world.issues.drawLink({ from: anId('MKT-2'), to: anId('PROD-1') }),
    ]);
    for (const key of ['PROD-1', 'PROD-3']) {
      const brief = { ...emptyBrief(anId(key)), number: 1 };
      await world.narrative.save({ briefs: [brief] });
    }
    const keysOf = async () => {
      const reply = await desk.ask('claims.briefs', { issueId: 'MKT-1' });
      return reply.kind === 'briefs' ? reply.briefs.map(({ epic }) => epic.key) : [];
    };
    expect(await keysOf()).toEqual(['PROD-1', 'PROD-2']);

    world.issues.grant(anId('PROD-1'), { canLink: false, canEdit: false });
    expect(await keysOf()).toEqual(['PROD-2']);
  });

  test('a wording of a claim that was removed is not adopted', async () => {
    const { world, payloads } = await given();
    const adopt = { ...payloads['claims.adopt'], claimId: 'gone' };
    expect(await claimDesk(world).ask('claims.adopt', adopt)).toEqual({
      kind: 'refused',
      message: 'Cannot adopt this claim: it has been removed. Load the table again',
    });
  });

  test('takes the person from the context, whatever the payload says', async () => {
    const { world, payloads } = await given();
    const forged = { ...payloads['claims.add'], accountId: 'admin' };
    expect(await claimDesk(world).ask('claims.add', forged)).toMatchObject({
      kind: 'refused',
      message: expect.stringContaining('accountId') as unknown,
    });
  });

  test('says that nothing is lost when others keep changing the claims', async () => {
    const { world, payloads } = await given();
    world.narrative.save = () => Promise.resolve('changed-meanwhile');
    expect(await claimDesk(world).ask('claims.add', payloads['claims.add'])).toEqual({
      kind: 'refused',
      message: 'Cannot save the claims of MKT-1: others kept changing them. Nothing is lost. Try again in a minute',
    });
    world.issues.readVersioned = () => Promise.reject(new Outage('Cannot reach Jira: it answers 503', 30));
    await expect(claimDesk(world).ask('claims.load', {})).rejects.toThrow('Cannot reach Jira');
  });
});
