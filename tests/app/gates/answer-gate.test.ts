import { anId } from '../../support/an-issue';
import { gateDesk, anApprovalForm, brand, check, legal, missingIn, proof, stateIn } from '../../support/gate-desk';
import { givenAtlas } from '../../support/given-atlas';
import type { FakeWorld } from '../../support/fake-world';

async function givenGate(...criteria: Parameters<ReturnType<typeof gateDesk>['save']>[0]): Promise<FakeWorld> {
  const world = await givenAtlas({ people: { 'legal reviewer': 'lena' } });
  for (const [id, name] of [
    ['lena', 'Lena Vogt'],
    ['bea', 'Bea Lind'],
  ] as const)
    world.issues.name(id, name);
  const saved = await gateDesk(world).save(criteria);
  if (saved.kind !== 'done') throw new Error(`Cannot set the gate up: "${saved.kind}"`);
  return world;
}

describe('answerGate', () => {
  test('opens a gate with the last answer, and shuts it again with the first that is taken back', async () => {
    const world = await givenGate(check, legal);
    const [editor, lawyer] = [gateDesk(world), gateDesk(world, { as: 'lena' })];

    expect(missingIn(await editor.check())).toEqual(['legal agrees']);
    expect(stateIn(await lawyer.decide('legal', 'approved'))).toBe('open');
    const shut = await editor.check(false);

    expect(stateIn(shut)).toBe('shut');
    expect(missingIn(shut)).toEqual(['Scope is frozen']);
  });

  test('takes a decision from whoever is asked, though they may not edit, and from nobody else, though they administer', async () => {
    const world = await givenGate(legal);
    world.issues.grant(anId('MKT-1'), { canLink: false, canEdit: false });

    expect(await gateDesk(world, { as: 'admin' }).decide('legal', 'approved')).toMatchObject({
      kind: 'refused',
      message: expect.stringContaining('somebody else is asked') as string,
    });
    expect(stateIn(await gateDesk(world, { as: 'lena' }).decide('legal', 'approved'))).toBe('open');
  });

  test('asks whom the launch names for a role, and says so when it names nobody', async () => {
    const world = await givenGate(anApprovalForm('legal reviewer', null), anApprovalForm('stakeholder', null));

    const [named, nobody] = (await gateDesk(world, { as: 'lena' }).load()).criteria;

    expect(named).toMatchObject({ asked: { name: 'Lena Vogt' }, mayAnswer: true, whyNot: null });
    expect(nobody).toMatchObject({ asked: null, mayAnswer: false, unmet: { kind: 'not-decided', person: null } });
    expect((await gateDesk(world).load()).criteria[0]).toMatchObject({
      mayAnswer: false,
      unmet: { kind: 'not-decided', person: { name: 'Lena Vogt' } },
    });
  });

  test('keeps roles apart: the same person cannot decide for both', async () => {
    const world = await givenGate(legal, anApprovalForm('brand', 'lena', { apartFrom: ['legal'] }));
    const desk = gateDesk(world, { as: 'lena' });
    await desk.decide('legal', 'approved');

    expect(await desk.decide('brand', 'approved')).toMatchObject({ kind: 'refused' });
    expect((await desk.load()).criteria[1]).toMatchObject({
      mayAnswer: false,
      whyNot: 'You are asked, but you have decided as legal, and brand must be somebody else',
      unmet: { kind: 'same-person' },
    });
  });

  test('keeps roles apart however they are written', async () => {
    const world = await givenGate(legal, anApprovalForm('brand', 'lena', { apartFrom: ['Legal '] }));
    const lena = gateDesk(world, { as: 'lena' });
    await lena.decide('legal', 'approved');

    expect(await lena.decide('brand', 'approved')).toMatchObject({ kind: 'refused' });
  });

  test('voids approvals when a new version is put up, unless a reason carries them over', async () => {
    const world = await givenGate(legal, brand);
    const editor = gateDesk(world);
    await editor.putUp(0);
    for (const as of ['lena', 'bea'])
      await gateDesk(world, { as }).decide(as === 'lena' ? 'legal' : 'brand', 'approved', 1);
    expect((await editor.load()).state).toBe('open');

    const carried = await editor.putUp(1, 'A typing mistake was corrected');
    const anew = await editor.putUp(2);

    expect(stateIn(carried)).toBe('open');
    expect(stateIn(anew)).toBe('shut');
    expect(missingIn(anew)).toEqual(['legal agrees', 'brand agrees']);
    expect((await editor.load()).criteria[0]?.answer).toMatchObject({ voided: { why: 'new-version' } });
  });

  test('shows the new version to whoever decides on the one before', async () => {
    const world = await givenGate(legal);
    await gateDesk(world).putUp(0);

    expect(await gateDesk(world, { as: 'lena' }).decide('legal', 'approved', 0)).toMatchObject({
      kind: 'conflict',
      gate: { asset: { number: 1 }, state: 'shut' },
    });
  });

  test('takes an attachment of the issue as evidence, under the name that Jira gives it, and no other', async () => {
    const world = await givenGate(proof);
    world.issues.attach(anId('MKT-1'), { id: 'a1', fileName: 'spec.pdf' });
    const evidence = (attachmentId: string) =>
      ({ kind: 'evidence', evidence: { kind: 'attachment', attachmentId, fileName: 'made-up.pdf' } }) as const;

    const reply = await gateDesk(world).answer('proof', evidence('a1'));
    expect(await gateDesk(world).answer('proof', evidence('a2'))).toMatchObject({
      kind: 'refused',
      message: expect.stringContaining('not among the attachments of MKT-1') as string,
    });
    world.issues.attach(anId('MKT-1'));

    expect(reply).toMatchObject({
      gate: { state: 'open', criteria: [{ answer: { evidence: { fileName: 'spec.pdf' } } }] },
    });
    expect((await gateDesk(world).load()).criteria[0]?.unmet).toEqual({
      kind: 'attachment-gone',
      fileName: 'spec.pdf',
    });
  });

  test('says what has gone through meanwhile', async () => {
    const world = await givenGate(check);
    world.issues.edit(anId('MKT-2'), { state: 'doing' });

    expect((await gateDesk(world).load()).wentThrough).toMatchObject([{ key: 'MKT-2' }]);
    await gateDesk(world).check();
    expect((await gateDesk(world).load()).wentThrough).toEqual([]);
  });

  test('says so too when the milestone itself is done behind a gate that is shut', async () => {
    const world = await givenGate(check);
    world.issues.edit(anId('MKT-1'), { state: 'done' });

    expect((await gateDesk(world).load()).wentThrough).toMatchObject([{ key: 'MKT-1', state: 'done' }]);
  });

  test('judges by issues the viewer does not see, and tells nothing of them', async () => {
    const world = await givenGate({ id: 'i', kind: 'issues', title: 'Freeze is done', issueIds: ['PROD-2'] });
    world.issues.hide(anId('PROD-2'), 'viewer');

    expect(await gateDesk(world).load()).toMatchObject({
      state: 'shut',
      criteria: [{ issues: [null], unmet: { kind: 'issues-not-done', issues: [null] } }],
    });
    world.issues.edit(anId('PROD-2'), { state: 'done' });
    expect((await gateDesk(world).load()).state).toBe('open');
  });
});
