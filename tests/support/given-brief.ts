import { saveSection } from '../../src/app/narrative/save-section';
import type { BriefRequest } from '../../src/app/narrative/see-brief';
import type { BriefView, EdgeDraft, SectionDraft } from '../../src/contract/narrative-brief';
import { loadBrief } from '../../src/app/narrative/load-brief';
import { anId, anIssue } from './an-issue';
import { createFakeWorld, type FakeWorld } from './fake-world';

export const ann: BriefRequest = { accountId: 'ann', epicId: anId('PROD-1') };
export const bob: BriefRequest = { accountId: 'bob', epicId: anId('PROD-1') };

/** An epic with two stories, and Ann and Bob, who may edit all of it. */
export function givenEpic(): FakeWorld {
  const world = createFakeWorld();
  world.issues.put(
    anIssue({ key: 'PROD-1', summary: 'Smart routing' }),
    anIssue({ key: 'PROD-14', typeName: 'Story' }),
    anIssue({ key: 'PROD-15', typeName: 'Story' }),
    anIssue({ key: 'MKT-1', summary: 'Brief lock', due: '2026-05-07' }),
  );
  world.issues.name('ann', 'Ann Bell');
  world.issues.name('bob', 'Bob Cole');
  return world;
}

export function edgeDraft(overrides: Partial<EdgeDraft> = {}): EdgeDraft {
  const said = { does: 'Routes mail', inCase: 'For chat', behaviour: 'nothing happens', later: 'Chat in autumn' };
  return { id: 'row-1', ...said, feature: null, ...overrides };
}

/** One draft per section: with all of them saved, the brief may be locked. */
export const drafts: readonly SectionDraft[] = [
  { section: 'problem', text: 'Requests land with the wrong team' },
  { section: 'who', text: 'Team leads in support' },
  { section: 'whatIsNew', text: 'Requests are routed by rules' },
  { section: 'whatOneCanDo', text: 'Write a rule once' },
  { section: 'edges', rows: [edgeDraft({ feature: 'PROD-14' })] },
  { section: 'notTrue', lines: [{ id: 'line-1', text: 'It does not learn' }] },
];

/** The brief of PROD-1, written by Ann, section by section. */
export async function givenBrief(): Promise<FakeWorld> {
  const world = givenEpic();
  for (const draft of drafts) await saveSection(world, ann, { draft, basedOn: 0 });
  await world.jobs.runAll(world);
  return world;
}

/** @throws when the viewer sees none */
export async function briefNow(world: FakeWorld): Promise<BriefView> {
  const reply = await loadBrief(world, ann);
  if (reply.kind !== 'brief') throw new Error(`Cannot look at the brief: ${reply.kind}`);
  return reply.brief;
}
