import { gateMessages } from '../../../src/contract/gate-messages';
import { issuePanelResolvers } from '../../../src/contract/issue-panel-resolvers';
import { issuePanel } from '../../../src/entry/resolvers/issue-panel';
import { anId } from '../../support/an-issue';
import type { FakeWorld } from '../../support/fake-world';
import { aLink, check, gateDesk, legal } from '../../support/gate-desk';
import { atlasOf, givenAtlas } from '../../support/given-atlas';
import { launchDesk } from '../../support/launch-desk';

const issueId = 'MKT-1';
const people = ['anonymous', 'no access', 'browse only', 'edit', 'admin'] as const;
type Person = (typeof people)[number];
type Message = keyof typeof gateMessages;

/** What each of them is answered, in their order. `edit`: may edit the issue but not T-0; `admin`: no right on any issue. */
const table: Readonly<Record<Message, readonly [string, string, string, string, string]>> = {
  'gate.load': ['no-access', 'no-access', 'gate', 'gate', 'gate'],
  'gate.choices': ['refused', 'refused', 'refused', 'choices', 'choices'],
  'gate.save': ['refused', 'refused', 'refused', 'refused', 'done'],
  'gate.answer': ['refused', 'refused', 'refused', 'done', 'refused'],
  'gate.waive': ['refused', 'refused', 'refused', 'refused', 'done'],
  'gate.lift': ['refused', 'refused', 'refused', 'refused', 'done'],
  'gate.history': ['refused', 'refused', 'history', 'history', 'history'],
  'review.add': ['refused', 'refused', 'refused', 'done', 'refused'],
  'review.load': ['refused', 'refused', 'round', 'round', 'round'],
  'review.comment': ['refused', 'refused', 'refused', 'round', 'refused'],
  'review.resolve': ['refused', 'refused', 'refused', 'round', 'refused'],
  'gates.list': ['refused', 'refused', 'gates', 'gates', 'gates'],
  'approvals.mine': ['no-access', 'approvals', 'approvals', 'approvals', 'approvals'],
};
/** Replies after which something has been changed. */
const changed: readonly string[] = [
  ...['gate.save', 'gate.answer', 'gate.waive', 'gate.lift'],
  ...['review.add', 'review.comment', 'review.resolve'],
];

/** A gate with a check, an approval that lena is asked for, a version, a comment of bea and a waiver. */
async function givenGate(): Promise<FakeWorld> {
  const world = await givenAtlas();
  for (const id of ['lena', 'bea', 'ann']) world.issues.name(id, id);
  const desk = gateDesk(world, { as: 'bea' });
  await desk.save([check, legal]);
  await desk.putUp(0);
  await desk.ask('review.comment', { issueId, number: 1, text: 'Good' });
  await desk.ask('gate.waive', { issueId, reason: 'Agreed', until: '2026-05-09' });
  world.jobs.queue.length = 0;
  return world;
}

function standAs(world: FakeWorld, person: Person): void {
  world.site.isAdmin = person === 'admin';
  const mayEdit = (key: string): boolean => person === 'edit' && key === issueId;
  for (const { id, key } of world.issues.all().issues) {
    world.issues.grant(id, { canLink: mayEdit(key), canEdit: mayEdit(key) });
    if (person === 'no access') world.issues.hide(id, 'viewer');
  }
}

async function payloadOf(world: FakeWorld, message: Message): Promise<unknown> {
  const round = await world.gates.round(anId(issueId), 1);
  const payloads: Record<Message, unknown> = {
    ...{ 'gate.load': { issueId }, 'gate.choices': { issueId }, 'gate.lift': { issueId } },
    'gate.save': { issueId, version: 3, criteria: [check], freezesScope: false },
    'gate.answer': { issueId, criterionId: 'check', answer: { kind: 'check', done: true } },
    'gate.waive': { issueId, reason: 'Later', until: '2026-05-20' },
    'gate.history': { issueId, before: null },
    'review.add': { issueId, asset: aLink, note: 'Next', carryOver: null, after: 1 },
    'review.load': { issueId, number: 1 },
    'review.comment': { issueId, number: 1, text: 'Mine' },
    'review.resolve': { issueId, number: 1, commentId: round?.comments[0]?.id, resolved: true },
    'gates.list': { launchId: atlasOf(world).id },
    'approvals.mine': {},
  };
  return payloads[message];
}

const messages = Object.keys(gateMessages) as Message[];
const cases = messages.flatMap((message) =>
  people.map((person, index) => ({ message, person, kind: table[message][index] ?? 'none' })),
);

describe('gateHandlers', () => {
  test.each(cases)('$message: $person is answered "$kind"', async ({ message, person, kind }) => {
    const world = await givenGate();
    const payload = await payloadOf(world, message);
    standAs(world, person);
    const { saves } = world.gates;

    const reply = await launchDesk(world, { as: person === 'anonymous' ? null : 'ann' }).ask(message, payload);

    expect(reply).toMatchObject({ kind });
    expect(world.gates.saves > saves).toBe(changed.includes(message) && kind !== 'refused');
    expect(world.jobs.queue.length > 0).toBe(changed.includes(message) && kind !== 'refused');
  });

  test.each(people)('a decision is for lena alone, not for somebody with: %s', async (person) => {
    const world = await givenGate();
    standAs(world, person);
    const answer = { kind: 'approval', decision: 'approved', comment: '', ofVersion: 1 };

    const reply = await launchDesk(world, { as: person === 'anonymous' ? null : 'ann' }).ask('gate.answer', {
      ...{ issueId, criterionId: 'legal', answer },
    });

    expect(reply.kind).toBe('refused');
  });

  test('the panel of an issue answers the same', async () => {
    const world = await givenGate();
    const context = { accountId: 'ann', moduleKey: 'issue-panel', extension: { issue: { id: 'MKT-2' } } };

    const reply: unknown = await issuePanel(() => world)(
      { call: { functionKey: 'gate.load', payload: { issueId } }, context },
      { principal: { accountId: 'ann' } },
    );

    expect(issuePanelResolvers['gate.load'].reply.parse(reply)).toMatchObject({
      kind: 'gate',
      issue: { key: issueId },
    });
  });

  test('who asks comes from the platform, never from the message', async () => {
    const world = await givenGate();
    const forged = { issueId, criterionId: 'legal', accountId: 'lena', answer: { kind: 'check', done: true } };

    expect(await launchDesk(world).ask('gate.answer', forged)).toMatchObject({
      kind: 'refused',
      message: expect.stringContaining('accountId') as string,
    });
  });
});
