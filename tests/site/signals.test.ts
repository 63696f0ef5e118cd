import { z } from 'zod';
import { accountIdOf } from '../../sandbox/seed/people';
import { startSandbox, type Sandbox } from '../../sandbox/server/start-sandbox';
import type { Escalation } from '../../src/domain/signals/escalation';
import type { Notice } from '../../src/domain/signals/notice';
import { addWorkdays } from '../support/add-workdays';
import { askLaunches } from '../support/ask-launches';
import { panelInLaunch } from '../support/panel-in-launch';
import { siteClient, type SiteClient } from '../support/site-client';

const lead = 'marketing-lead@demo.test';

let sandbox: Sandbox;
let site: SiteClient;

beforeAll(async () => {
  sandbox = await startSandbox({ port: 0, seed: 'none', timeScale: 50, limits: 'none', indexLagMs: 0 });
  site = siteClient(sandbox.baseUrl);
  await site.seed({ name: 'demo' });
});

afterAll(() => sandbox.close());

const comments = z.object({
  comments: z.array(z.object({ id: z.string(), body: z.unknown(), author: z.object({ accountId: z.string() }) })),
});

/** Comments of the app that mention the marketing lead, wherever they stand, as text. */
async function toldToLead(): Promise<string[]> {
  const found: string[] = [];
  for (const key of ['PROD-1', 'PROD-2', 'PROD-3', ...Array.from({ length: 12 }, (_, index) => `MKT-${index + 1}`)]) {
    const { body } = await site.as('admin@demo.test').call('GET', `/rest/api/3/issue/${key}/comment`);
    const parsed = comments.safeParse(body);
    const own = parsed.success ? parsed.data.comments.map((comment) => JSON.stringify(comment.body)) : [];
    found.push(...own.filter((text) => text.includes('"mention"') && text.includes(accountIdOf('marketing-lead'))));
  }
  return found;
}

describe('a slip of 7 working days', () => {
  it('is one comment to the marketing lead, however often the schedule fires and whatever breaks', async () => {
    const before = await toldToLead();
    const due = addWorkdays((await site.as(lead).due('PROD-2')) ?? '', 7);
    await site.faults({
      seed: 7,
      rest: [{ match: { path: '/rest/api/3/issue/*/comment' }, status: 503, every: 2, times: 4 }],
      queue: { duplicate: 0.5 },
      kill: { rate: 0.3, times: 6 },
    });

    await site.as('product-manager@demo.test').setDue('PROD-2', due);
    await site.idle();
    await site.faults({ queue: { duplicate: 0.5 } });
    for (let hour = 0; hour < 4; hour += 1) {
      await site.control('POST', '/clock', { advance: 'PT1H' });
      await site.idle();
    }
    await site.faults({});

    const raised = (await site.entities<{ value: { data: Escalation } }>('escalation')).map((row) => row.value.data);
    const slips = raised.filter(({ kind }) => kind === 'slip');
    expect(slips).toMatchObject([{ days: 7, steps: [{ role: 'marketing production lead' }] }]);
    const notices = (await site.entities<{ value: { data: Notice } }>('notice')).map((row) => row.value.data);
    expect(notices.filter(({ escalations }) => escalations.includes(slips[0]?.id ?? ('' as never)))).toHaveLength(1);
    const fresh = (await toldToLead()).filter((text) => !before.includes(text));
    expect(fresh.filter((text) => text.includes('has slipped 7 working days'))).toHaveLength(1);
    expect(new Set(fresh).size).toBe(fresh.length);
  });

  it('waits for the marketing lead until they acknowledge it', async () => {
    const mine = await askLaunches(site, lead, { ask: 'signals.mine' });
    if (mine.kind !== 'mine') throw new Error(mine.kind);
    const [slip] = mine.escalations.filter(({ kind }) => kind === 'slip');
    expect(slip).toMatchObject({ says: 'PROD-2 has slipped 7 working days within two weeks.', mayAcknowledge: true });

    const reply = await askLaunches(site, lead, {
      ask: 'signal.acknowledge',
      payload: { id: slip?.id, note: 'On it' },
    });

    expect(reply).toEqual({ kind: 'done' });
    const { launch } = await panelInLaunch(site, 'PROD-2');
    const list = await askLaunches(site, 'copywriter@demo.test', {
      ask: 'signals.list',
      payload: { launchId: launch.id },
    });
    // The copywriter does not see the product's issues.
    expect(JSON.stringify(list)).not.toMatch(/PROD-\d/);
  });
});
