import { z } from 'zod';
import type { Confluence } from '../confluence/confluence';
import { atlas20People } from '../seed/demo/atlas-2-0-gates';
import { adf } from '../seed/pages/adf';
import { launchPlanPage } from '../seed/pages/launch-plan';
import { accountIdOf } from '../seed/people';
import { issueIdOf } from '../seed/issue-id-of';
import { seedPage } from '../seed/seed-page';
import { workdaysFrom } from '../seed/workdays';
import { demoAct, demoAsk, type DemoParts } from './demo-act';

const launches = [
  { t0: 'PROD-1', tier: 1 },
  { t0: 'PROD-5', tier: 2 },
  { t0: 'PROD-8', tier: 2 },
] as const;

const inLaunch = z.object({ launch: z.object({ id: z.string() }) });
const page = { moduleKey: 'launches', by: 'launch-owner' } as const;

/** The launch owner has said which milestone each launch is, and has kept the dates of the next one. */
export async function settleLaunches(parts: DemoParts & { readonly confluence: Confluence }): Promise<void> {
  const ids = new Map<string, string>();
  for (const { t0, tier } of launches) {
    const panel = { moduleKey: 'issue-panel', by: page.by, on: t0, ask: 'panel.load' } as const;
    const launchId = inLaunch.parse(await demoAsk(parts, panel)).launch.id;
    const people = Object.fromEntries(Object.entries(atlas20People).map(([role, one]) => [role, accountIdOf(one)]));
    const edit = { launchId, t0: issueIdOf(parts.jira, t0), tier, people };
    await demoAct(parts, { ...page, ask: 'launch.edit', payload: edit });
    ids.set(t0, launchId);
  }
  await demoAct(parts, { ...page, ask: 'launch.baseline', payload: { launchId: ids.get('PROD-1') } });
  await demoAct(parts, { ...page, ask: 'launch.archive', payload: { launchId: ids.get('PROD-8'), archived: true } });
  seedPlanPage(parts, ids.get('PROD-1') ?? '');
}

function seedPlanPage({ site, forge, confluence }: DemoParts & { confluence: Confluence }, launchId: string): void {
  const launch = [...confluence.state.pages.values()].find(
    ({ versions }) => versions.at(-1)?.title === 'Atlas 2.0 launch',
  );
  if (launch === undefined) throw new Error('Cannot settle the demo: the page "Atlas 2.0 launch" is not there');
  const { environmentId, environmentType } = forge.installation;
  const app = { appId: forge.manifest.appId, environmentId, environmentType };
  const workday = workdaysFrom(site.clock.now().toISOString().slice(0, 10));
  seedPage(confluence, {
    ...{ spaceId: launch.spaceId, parentId: launch.id, title: 'Launch plan' },
    versions: [
      {
        ...{ at: Date.parse(`${workday(-8)}T14:20:00Z`), by: 'launch-owner' },
        body: adf.document(...launchPlanPage(app, launchId)),
      },
    ],
  });
}
