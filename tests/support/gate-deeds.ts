import type { SaveGate, GateView } from '../../src/contract/gate';
import type { ResolverKey } from '../../src/contract/issue-panel-resolvers';
import { askPanel } from './ask-panel';
import type { SiteClient } from './site-client';

interface Place {
  readonly as: string;
  /** Key of the issue at which the gate stands. */
  readonly on: string;
}

type Deed = Extract<ResolverKey, 'gate.save' | 'gate.answer' | 'gate.waive' | 'gate.lift'>;

/** Does something at a gate as a person in the panel would. @throws when it is not done */
export async function atGate(
  site: SiteClient,
  { as, on }: Place,
  { ask, says = {} }: { readonly ask: Deed; readonly says?: object },
): Promise<GateView> {
  const issueId = await site.as('admin@demo.test').issueId(on);
  const reply = await askPanel(site, { as, on, ask, payload: { issueId, ...says } });
  if (reply.kind === 'done' && 'gate' in reply) return reply.gate;
  throw new Error(`Cannot ${ask} on ${on}: ${JSON.stringify(reply).slice(0, 300)}`);
}

export async function waive(site: SiteClient, on: string): Promise<void> {
  const says = { reason: 'The board has agreed', until: '2099-12-31' };
  await atGate(site, { as: 'launch-owner@demo.test', on }, { ask: 'gate.waive', says });
}

export async function setGate(
  site: SiteClient,
  on: string,
  { criteria, freezesScope = false }: Pick<SaveGate, 'criteria'> & Partial<Pick<SaveGate, 'freezesScope'>>,
): Promise<void> {
  const says = { version: 0, criteria, freezesScope };
  await atGate(site, { as: 'admin@demo.test', on }, { ask: 'gate.save', says });
}

/** The product manager meets what the feature freeze of the demo still asks for. */
export async function meetFreeze(site: SiteClient): Promise<void> {
  const freeze = { as: 'product-manager@demo.test', on: 'PROD-2' };
  const evidence = { kind: 'link', url: 'https://wiki.demo.test/atlas-2-0-spec', title: 'Spec package' };
  const given = { criterionId: 'spec', answer: { kind: 'evidence', evidence } };
  const agreed = {
    criterionId: 'scope',
    answer: { kind: 'approval', decision: 'approved', comment: '', ofVersion: 0 },
  };
  await atGate(site, freeze, { ask: 'gate.answer', says: given });
  await atGate(site, freeze, { ask: 'gate.answer', says: agreed });
}
