import { checkGates, type MoveAnswer } from '../../../src/app/validator/check-gates';
import type { AsksOfMove } from '../../../src/contract/gate-rule';
import type { Gate } from '../../../src/domain/gates/gate';
import { emptyMatrix } from '../../../src/domain/launches/formats/empty-matrix';
import type { LaunchId } from '../../../src/domain/launches/launch';
import type { ClaimSheet } from '../../../src/domain/narrative/claim';
import { aBrief, fullContent } from '../../support/a-brief';
import { aClaim, aBook } from '../../support/a-claim';
import { aDay } from '../../support/a-day';
import { aFeature } from '../../support/a-feature';
import { aCheck, aCriterionId, aGate, anApproval } from '../../support/a-gate';
import { aTrackedMilestone } from '../../support/a-tracked-milestone';
import { anId, anIssue } from '../../support/an-issue';
import type { FakeWorld } from '../../support/fake-world';
import { atlasOf, changeAtlas, givenAtlas } from '../../support/given-atlas';
import { givenGates } from '../../support/given-gates';
import { givenLaunch, recordOf } from '../../support/given-launch';

const [todo, doing, over] = ['10000', '10001', '10002'];

const passes: MoveAnswer = { kind: 'passes' };

function move(world: FakeWorld, key: string, toStatusId = doing, asks: AsksOfMove = 'automatic') {
  return checkGates(world, { issueKey: key, toStatusId, asks });
}

async function refusal(world: FakeWorld, key: string, toStatusId = doing, asks: AsksOfMove = 'automatic') {
  const answer = await move(world, key, toStatusId, asks);
  if (answer.kind === 'passes') throw new Error(`Nothing refused to move ${key}`);
  return answer.message;
}

/** The freeze asks for a check and a specification. */
const freeze = aGate({
  issueId: 'PROD-2',
  criteria: [aCheck('check', 'Edge cases are written down'), { ...aSpec(), kind: 'evidence' }],
});

function aSpec() {
  return { id: aCriterionId('spec'), title: 'Spec package' };
}

const at = { by: 'ann', at: '2026-05-04T10:00:00.000Z' };
const checked: Gate['answers'][number] = { ...at, criterionId: aCriterionId('check'), kind: 'check' };
const handedIn: Gate['answers'][number] = {
  ...{ ...at, criterionId: aCriterionId('spec'), kind: 'evidence' },
  evidence: { kind: 'attachment', attachmentId: '900', fileName: 'spec.pdf' },
};

describe('checkGates', () => {
  test('refuses while a gate before the issue is shut, near or far, and says what is missing and what to do', async () => {
    const world = await givenAtlas();
    givenGates(world, freeze);

    for (const key of ['MKT-1', 'MKT-2', 'PROD-9', 'MKT-3'])
      expect(await refusal(world, key)).toBe(
        `Cannot move ${key}: the gate of PROD-2 Freeze is shut. Missing: Edge cases are written down (not checked yet), Spec package (no evidence given yet). Open PROD-2 to see what is to be done, or have the gate waived`,
      );
  });

  test('lets pass what has no gate before it, and everything that goes back to the beginning', async () => {
    const world = await givenAtlas();
    givenGates(world, freeze);
    world.issues.put(anIssue({ key: 'MKT-50' }));

    expect(await move(world, 'MKT-50')).toEqual(passes);
    expect(await move(world, 'MKT-2', todo, 'both')).toEqual(passes);
  });

  test('lets pass once every criterion is met, and not when the attachment is gone or the check taken back', async () => {
    const world = await givenAtlas();
    givenGates(world, { ...freeze, answers: [checked, handedIn] });
    world.issues.attach(anId('PROD-2'), { id: '900', fileName: 'spec.pdf' });
    expect(await move(world, 'MKT-2')).toEqual(passes);

    world.issues.attach(anId('PROD-2'));
    expect(await refusal(world, 'PROD-9')).toContain('the attachment "spec.pdf" is gone');

    givenGates(world, { ...freeze, answers: [handedIn] });
    expect(await refusal(world, 'MKT-2')).toContain('not checked yet');
  });

  test.each<[AsksOfMove, string, MoveAnswer['kind']]>([
    ['automatic', doing, 'passes'],
    ['automatic', over, 'refused'],
    ['automatic', 'a status of which Jira says nothing', 'refused'],
    ['gates-before', over, 'passes'],
    ['both', doing, 'refused'],
    ['both', todo, 'passes'],
  ])('asks of %s, moving to %s: its own shut gate %s', async (asks, status, kind) => {
    const world = await givenAtlas();
    givenGates(world, freeze);

    expect(await move(world, 'PROD-2', status, asks)).toMatchObject({ kind });
  });

  test('tells that it is its own gate', async () => {
    const world = await givenAtlas();
    givenGates(world, freeze);
    expect(await refusal(world, 'PROD-2', over)).toMatch(/^Cannot move PROD-2: its own gate is shut\. Missing: /);
  });

  test('goes by the links that Jira has now: one that was just drawn, and only those of its type', async () => {
    const world = await givenAtlas();
    givenGates(world, freeze);
    world.issues.put(anIssue({ key: 'INTL-1' }), anIssue({ key: 'INTL-2' }));
    world.issues.drawLink({ from: anId('MKT-1'), to: anId('INTL-1') });
    expect(await refusal(world, 'INTL-1')).toContain('PROD-2 Freeze');

    await world.settings.save({ ...world.settings.now(), linkTypeName: 'Blocks' });
    const real = world.issues.moved.bind(world.issues);
    world.issues.moved = async (key) => {
      const issue = await real(key);
      return issue && { ...issue, linked: issue.linked.map((one) => ({ ...one, typeName: 'Relates' })) };
    };
    expect(await move(world, 'INTL-1')).toEqual(passes);
  });

  test('asks the launch that has taken another one in: its state, its people, its formats', async () => {
    const world = await givenAtlas({ people: { 'legal reviewer': 'lea' } });
    world.issues.name('lea', 'Lea Legal');
    const formats = { id: aCriterionId('formats'), title: 'Formats', kind: 'formats', wanted: 'settled' } as const;
    givenGates(world, aGate({ issueId: 'PROD-2', criteria: [anApproval(), formats] }));
    const { id } = atlasOf(world);
    const taken = { ...atlasOf(world), id: 'taken' as LaunchId, people: {}, joined: id };
    world.store.launchTable.put({ ...taken, state: 'archived' });
    world.store.milestoneTable.put({ ...recordOf(world, 'PROD-2'), launchId: taken.id });

    expect(await refusal(world, 'MKT-1')).toContain('waits for Lea Legal, legal reviewer');
    expect(await refusal(world, 'MKT-1')).toContain('Formats (the format matrix is not settled)');

    const settled = { by: 'ann', at: at.at };
    await world.gates.saveMatrix({ ...emptyMatrix(id), settled });
    expect(await refusal(world, 'MKT-1')).not.toContain('Formats');
  });

  test('of thirty issues that gate one each has its gate asked, whether it has been told of or not', async () => {
    const world = await givenAtlas();
    const keys = Array.from({ length: 30 }, (_, nth) => `MKT-${100 + nth}`);
    const issues = [...keys, 'MKT-99', 'MKT-200'].map((key) => anIssue({ key }));
    await givenLaunch(world, { issues, dependencies: keys.map((from) => ({ from, to: 'MKT-99' })) });
    for (const key of keys) {
      givenGates(world, aGate({ issueId: key }));
      expect(await refusal(world, 'MKT-99')).toContain(`the gate of ${key} `);
      world.gates.gateTable.put({ ...aGate({ issueId: key, answers: [checked] }), id: key });
    }
    expect(await move(world, 'MKT-99')).toEqual(passes);

    world.issues.drawLink({ from: anId('MKT-200'), to: anId('MKT-99') });
    world.store.milestoneTable.put({ ...aTrackedMilestone({ id: 'MKT-200' }), launchId: atlasOf(world).id });
    world.gates.gateTable.put({ ...aGate({ issueId: 'MKT-200' }), id: 'MKT-200' });
    expect(await refusal(world, 'MKT-99')).toContain('the gate of MKT-200 ');
  });

  test('lets pass while a gate is waived, until its last day is over', async () => {
    const world = await givenAtlas();
    const waiver = { reason: 'The board wants it', ...at };
    givenGates(world, { ...freeze, waiver: { ...waiver, until: aDay('2026-05-04') } });
    expect(await move(world, 'MKT-2')).toEqual(passes);

    givenGates(world, { ...freeze, waiver: { ...waiver, until: aDay('2026-05-03') } });
    expect(await move(world, 'MKT-2')).toMatchObject({ kind: 'refused' });
  });

  test('asks no gates of a launch that is archived', async () => {
    const world = await givenAtlas();
    givenGates(world, freeze);
    changeAtlas(world, { state: 'archived' });
    expect(await move(world, 'MKT-2')).toEqual(passes);
  });

  test('names who is asked, as the launch names them, and says where nobody is', async () => {
    const world = await givenAtlas({ people: { 'legal reviewer': 'lea' } });
    world.issues.name('lea', 'Lea Legal');
    givenGates(world, aGate({ issueId: 'PROD-2', criteria: [anApproval(), anApproval({ id: 'b', role: 'brand' })] }));
    expect(await refusal(world, 'MKT-2')).toContain(
      'Legal agrees (waits for Lea Legal, legal reviewer), Legal agrees (nobody is named as brand)',
    );
  });

  test('tells the three nearest gates and counts the others', async () => {
    const world = await givenAtlas();
    for (const key of ['PROD-2', 'MKT-1', 'MKT-2', 'PROD-9']) givenGates(world, aGate({ issueId: key }));
    const told = await refusal(world, 'MKT-3');
    expect(told).toMatch(/^Cannot move MKT-3: the gate of PROD-9 Launch is shut\. .*1 more gate before it is shut/);
    expect(told.match(/Missing: /g)).toHaveLength(3);
  });

  test('is short however much is missing', async () => {
    const world = await givenAtlas();
    const criteria = Array.from({ length: 20 }, (_, nth) => aCheck(`c${nth}`, `Criterion ${nth} ${'x'.repeat(100)}`));
    for (const key of ['PROD-2', 'MKT-1', 'MKT-2', 'PROD-9']) {
      givenGates(world, aGate({ issueId: key, criteria }));
      world.issues.edit(anId(key), { summary: `Summary ${'y'.repeat(240)}` });
    }
    const told = await refusal(world, 'MKT-3');
    expect(told).toContain('and 16 more');
    expect(told.length).toBeLessThan(2_500);
  });

  test('an issue that the app does not see is not moved', async () => {
    const world = await givenAtlas();
    world.issues.hide(anId('MKT-2'), 'app');
    expect(await refusal(world, 'MKT-2')).toMatch(/^Lockstep could not check the gates of MKT-2: /);
  });
});

describe('checkGates keeps to itself what a person may not see', () => {
  test('names neither the issue of the gate nor its criteria', async () => {
    const world = await givenAtlas();
    givenGates(world, freeze, aGate({ issueId: 'MKT-1' }));
    world.issues.hide(anId('PROD-2'), 'viewer');
    expect(await refusal(world, 'MKT-2')).toBe(
      'Cannot move MKT-2: the gate of MKT-1 Brief lock is shut. Missing: Someone has looked (not checked yet). Another gate before it, in an issue you may not see, is shut. Open MKT-1 to see what is to be done, or have the gate waived',
    );

    world.issues.hide(anId('MKT-1'), 'viewer');
    expect(await refusal(world, 'MKT-2')).toBe(
      'Cannot move MKT-2: 2 gates before it, in issues you may not see, are shut. Ask the owner of the launch',
    );
  });

  test('refuses without names when they cannot be read', async () => {
    const world = await givenAtlas();
    givenGates(world, freeze);
    world.issues.atGates = () => Promise.reject(new Error('nobody is signed in'));
    expect(await refusal(world, 'MKT-2')).toBe(
      'Cannot move MKT-2: a gate before it, in an issue you may not see, is shut. Ask the owner of the launch',
    );
  });

  test('issues that are not done are named to those who see them, and asked of Jira by the app', async () => {
    const world = await givenAtlas();
    const waits = { id: aCriterionId('done'), title: 'Stories done', kind: 'issues' } as const;
    givenGates(world, aGate({ issueId: 'MKT-1', criteria: [{ ...waits, issueIds: [anId('PROD-9'), anId('MKT-3')] }] }));
    world.issues.hide(anId('PROD-9'), 'viewer');
    expect(await refusal(world, 'MKT-2')).toBe(
      'Cannot move MKT-2: the gate of MKT-1 Brief lock is shut. Missing: Stories done. Open MKT-1 to see what is to be done, or have the gate waived',
    );

    world.issues.edit(anId('PROD-9'), { state: 'done' });
    expect(await refusal(world, 'MKT-2')).toContain('Stories done (not done yet: MKT-3 Review)');

    world.issues.edit(anId('MKT-3'), { state: 'done' });
    expect(await move(world, 'MKT-2')).toEqual(passes);
  });

  test('a gate in another project is not named when nobody has looked whether the person sees it', async () => {
    const world = await givenAtlas();
    const waits = { id: aCriterionId('done'), title: 'Stories done', kind: 'issues' } as const;
    givenGates(world, aGate({ issueId: 'PROD-2', criteria: [{ ...waits, issueIds: [anId('PROD-9')] }] }));
    expect(await refusal(world, 'MKT-2')).toBe(
      'Cannot move MKT-2: a gate before it, in another project, is shut. The Lockstep panel of MKT-2 shows which',
    );
  });
});

describe('checkGates asks little', () => {
  const claims = { id: aCriterionId('claims'), title: 'Claims', kind: 'claims', issueIds: [anId('MKT-1')] } as const;
  const brief = { id: aCriterionId('brief'), title: 'Brief', kind: 'brief', epicId: anId('PROD-9') } as const;
  const features = [{ id: anId('PROD-2'), seen: 0 }];
  const signed: ClaimSheet = {
    ...aBook([aClaim({ id: 'c1' })]).sheet,
    signature: { by: 'ann', at: at.at, fingerprint: 'f', ofVersion: 1 },
    tally: { all: 1, unrated: 0, fingerprint: 'f', features },
    version: 0,
  };

  async function givenSigned(): Promise<FakeWorld> {
    const world = await givenAtlas();
    const lock = { number: 1, at: at.at, by: 'ann' };
    await world.narrative.save({
      sheets: [signed],
      briefs: [aBrief({ epicId: 'PROD-9', content: fullContent, lock })],
      features: [aFeature({ id: 'PROD-2' })],
    });
    const told = { state: 'open', missing: '', asked: [], features: [anId('PROD-2')] } as const;
    givenGates(world, aGate({ issueId: 'PROD-2', criteria: [{ ...claims, wanted: 'signed' }, brief], told }), {
      ...aGate({ issueId: 'MKT-1', answers: [checked] }),
    });
    world.gates.reads = 0;
    world.issues.forgetTraffic();
    return world;
  }

  test('one more request to Jira at most, and three reads of storage, however the answer is', async () => {
    const world = await givenSigned();
    expect(await move(world, 'MKT-3')).toEqual(passes);
    expect(world.gates.reads).toBe(3);
    expect(world.issues.readBatches).toHaveLength(0);

    world.gates.reads = 0;
    givenGates(world, freeze);
    expect(await move(world, 'MKT-3')).toMatchObject({ kind: 'refused' });
    expect(world.gates.reads).toBe(3);
    expect(world.issues.readBatches).toHaveLength(1);
  });

  test('a feature that has changed makes the signature stale, whether it was read ahead or not', async () => {
    const world = await givenSigned();
    const change = { revision: 1, cause: 'descoped', at: at.at, by: null } as const;
    const known = (await world.narrative.features([anId('PROD-2')])).get(anId('PROD-2'));
    if (!known) throw new Error('The feature is not there');
    await world.narrative.save({ features: [{ ...known, changes: [change], revision: 1 }] });
    expect(await refusal(world, 'MKT-2')).toContain('the signature does not hold');

    givenGates(world, aGate({ issueId: 'PROD-2', criteria: [{ ...claims, wanted: 'signed' }], told: null }));
    expect(await refusal(world, 'MKT-2')).toContain('the signature does not hold');
  });

  test('of a sheet without a tally the claims are read', async () => {
    const world = await givenAtlas();
    const { sheet, claims: all } = aBook([aClaim({ id: 'c1' })], { version: 0 });
    await world.narrative.save({ sheets: [sheet], claimPages: [{ issueId: sheet.issueId, page: 0, claims: all }] });
    givenGates(world, aGate({ issueId: 'PROD-2', criteria: [{ ...claims, wanted: 'rated' }] }));
    expect(await refusal(world, 'MKT-2')).toContain('Claims (1 claim is not rated)');
  });

  test('nothing but the issue and what is known of it where no gate is before it', async () => {
    const world = await givenAtlas();
    world.gates.reads = 0;
    expect(await move(world, 'MKT-2')).toEqual(passes);
    expect(world.gates.reads).toBe(1);
  });

  test('an issue that lies before itself is asked for its own gate only where that is asked', async () => {
    const world = await givenAtlas();
    world.store.milestoneTable.put({ ...aTrackedMilestone({ id: 'MKT-60' }), gatesBefore: [anId('MKT-60')] });
    world.issues.put(anIssue({ key: 'MKT-60' }));
    world.gates.gateTable.put({ ...aGate({ issueId: 'MKT-60' }), id: 'MKT-60' });
    expect(await move(world, 'MKT-60')).toEqual(passes);
  });
});
