import { z } from 'zod';
import { rowNameOf } from '../../src/domain/launches/summary-in-launch';
import { startSandbox, type Sandbox } from '../../sandbox/server/start-sandbox';
import type { GateView } from '../../src/contract/gate';
import { askBrief } from '../support/ask-brief';
import { askLaunches } from '../support/ask-launches';
import { tableOn } from '../support/ask-table';
import { drafts, edgeDraft } from '../support/given-brief';
import { atGate, setGate } from '../support/gate-deeds';
import { siteClient, type SiteClient } from '../support/site-client';
import { transition } from '../support/transition';

const admin = 'admin@demo.test';

interface Checked {
  readonly moduleKey: string;
  readonly rest: number;
  readonly kvs: number;
}

describe('what the check of a transition asks of Jira and of storage', () => {
  let sandbox: Sandbox;
  let site: SiteClient;
  let launchId: string;

  beforeAll(async () => {
    sandbox = await startSandbox({ port: 0, seed: 'empty' });
    site = siteClient(sandbox.baseUrl);
    await site.control('POST', '/clock', { now: '2026-05-04T09:00:00.000Z' });
    for (const project of ['PROD', 'MKT']) {
      const rule = { transitionId: '21', ruleKey: 'gate-must-be-open', configuration: '{"asks":"both"}' };
      await site.control('POST', `/workflow/${project}/rules`, rule);
    }
    launchId = await madeFromStandard();
  });

  afterAll(() => sandbox.close());

  it('at most two calls and three reads for each issue of a launch from the standard template, and for its last one when it passes', async () => {
    const issues = await milestones();
    for (const { key } of issues) await transition(site, admin, { key, to: 'In Progress' });
    const refused = await checks();
    expect(refused).toHaveLength(issues.length);
    expect(most(refused)).toEqual({ rest: 2, kvs: 3 });

    await meetClaims(keyOf(issues, 'First copy drafts'), keyOf(issues, 'Feature freeze'));
    await meetBrief(keyOf(issues, 'Launch'));
    const shut = (await gates()).filter(({ state }) => state !== 'open');
    // The claims are signed, the brief is written and locked; people and formats have not had their turn.
    expect(shut.map(({ issue }) => issue.key)).not.toContain(keyOf(issues, 'Claim sign-off'));
    const says = { reason: 'The board has agreed', until: '2026-12-31' };
    for (const { issue } of shut) await atGate(site, { as: admin, on: issue.key }, { ask: 'gate.waive', says });
    await site.idle();

    const before = (await checks()).length;
    const last = keyOf(issues, 'Review 30 days after launch');
    expect(await transition(site, admin, { key: last, to: 'In Progress' })).toBeNull();
    const passed = (await checks()).slice(before);
    expect(passed).toHaveLength(1);
    // Nothing has to be named, and no criterion leans on issues or attachments.
    expect(most(passed)).toEqual({ rest: 1, kvs: 3 });
  });

  it('no more for an issue that thirty others gate, each with its gate', async () => {
    const target = await made('All of it is there');
    const criteria = [{ id: 'c', kind: 'check', title: 'Looked at' }] as const;
    for (let count = 0; count < 30; count += 1) {
      const key = await made(`Part ${count}`);
      const link = { type: { name: 'Gates' }, inwardIssue: { key }, outwardIssue: { key: target } };
      await site.as(admin).call('POST', '/rest/api/3/issueLink', link);
      if (count < 10) continue;
      await site.idle();
      await setGate(site, key, { criteria: [...criteria] });
    }
    await site.idle();
    const before = (await checks()).length;

    expect(await transition(site, admin, { key: target, to: 'In Progress' })).toContain(
      '17 more gates before it are shut',
    );
    expect(most((await checks()).slice(before))).toEqual({ rest: 2, kvs: 3 });
  });

  async function made(summary: string): Promise<string> {
    const fields = { project: { key: 'MKT' }, issuetype: { name: 'Task' }, summary };
    const { body } = await site.as(admin).call('POST', '/rest/api/3/issue', { fields });
    return z.object({ key: z.string() }).parse(body).key;
  }

  async function madeFromStandard(): Promise<string> {
    const wish = {
      ...{ templateId: 'standard', name: 'Atlas 3', tier: 1, t0: '2026-09-30', people: {}, leaveOut: [] },
      product: { projectId: '10001', typeId: '10000' },
      marketing: { projectId: '10002', typeId: '10002' },
    };
    const started = await askLaunches(site, admin, { ask: 'creation.start', payload: wish });
    if (started.kind !== 'started') throw new Error(started.message);
    for (let count = 0; count < 100; count += 1) {
      const reply = await askLaunches(site, admin, { ask: 'creation.step', payload: { id: started.id } });
      if (reply.kind === 'going') continue;
      if (reply.kind !== 'done') throw new Error(`Cannot make the launch: ${JSON.stringify(reply)}`);
      await site.idle();
      return reply.launchId ?? '';
    }
    throw new Error('Cannot make the launch: it still goes on');
  }

  async function milestones(): Promise<readonly { readonly key: string; readonly summary: string }[]> {
    const view = await askLaunches(site, admin, { ask: 'launch.load', payload: { launchId } });
    if (view.kind !== 'launch') throw new Error(`Cannot look at the launch: the reply is "${view.kind}"`);
    return view.milestones;
  }

  async function gates(): Promise<readonly GateView[]> {
    await site.idle();
    const reply = await askLaunches(site, admin, { ask: 'gates.list', payload: { launchId } });
    if (reply.kind !== 'gates') throw new Error(reply.message);
    return reply.gates;
  }

  async function meetClaims(on: string, feature: string): Promise<void> {
    const table = tableOn(site, { as: admin, bound: [await site.as(admin).issueId(on)] });
    const features = [await site.as(admin).issueId(feature)];
    const [claim] = await table.add('It answers in a second');
    const edited = await table.act('claims.edit', { claimId: claim?.id, basedOn: claim?.revision, features });
    const claims = edited.claims.map(({ id, revision }) => ({ claimId: id, basedOn: revision }));
    const rated = await table.act('claims.rate', { value: 'accurate', claims });
    await table.act('claims.sign', { fingerprint: rated.sheet.fingerprint });
  }

  async function meetBrief(on: string): Promise<void> {
    const plain = drafts.map((draft) => (draft.section === 'edges' ? { ...draft, rows: [edgeDraft()] } : draft));
    for (const draft of plain) {
      const reply = await askBrief(site, { as: admin, on, ask: 'brief.save', payload: { draft, basedOn: 0 } });
      expect(reply.kind).toBe('done');
    }
    const locked = await askBrief(site, { as: admin, on, ask: 'brief.lock', payload: { number: plain.length } });
    expect(locked.kind).toBe('done');
  }

  async function checks(): Promise<readonly Checked[]> {
    const all = (await site.control('GET', '/invocations')) as readonly Checked[];
    return all.filter(({ moduleKey }) => moduleKey === 'gate-must-be-open');
  }
});

function most(all: readonly Checked[]) {
  return { rest: Math.max(...all.map(({ rest }) => rest)), kvs: Math.max(...all.map(({ kvs }) => kvs)) };
}

function keyOf(issues: readonly { readonly key: string; readonly summary: string }[], name: string): string {
  const found = issues.find(({ summary }) => rowNameOf(summary, 'Atlas 3') === name);
  if (found) return found.key;
  throw new Error(`Cannot find "${name}" among ${issues.map(({ summary }) => summary).join('; ')}`);
}
