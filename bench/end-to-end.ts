import { startSandbox } from '../sandbox/server/start-sandbox';
import { addWorkdays } from '../tests/support/add-workdays';
import { appCalls, liveDates } from '../tests/support/live-plan';
import { siteClient } from '../tests/support/site-client';

export interface EndToEndFigure {
  readonly issues: number;
  readonly reads: number;
  readonly writes: number;
  /** From the person's PUT to the last write. */
  readonly ms: number;
}

/** From a date changed over REST to the last write of its ripple, over the real packages in the sandbox. */
export async function measureEndToEnd(sizes: readonly number[]): Promise<EndToEndFigure[]> {
  const sandbox = await startSandbox({ port: 0, seed: 'empty' });
  const site = siteClient(sandbox.baseUrl);
  const figures: EndToEndFigure[] = [];
  for (const issues of sizes) {
    await site.seed({ name: 'large', launches: 1, milestones: issues + 1 });
    const dates = await liveDates(site);
    const root = [...dates.keys()].find((key) => key.startsWith('PROD-')) ?? '';
    const last =
      [...dates.values()]
        .map(({ due }) => due ?? '')
        .sort()
        .at(-1) ?? '';
    await site.clearTraffic();
    const start = performance.now();
    await site.as('product-manager@demo.test').setDue(root, addWorkdays(last, 20));
    await site.idle();
    const ms = performance.now() - start;
    const { reads, writes } = appCalls(await site.traffic());
    figures.push({ issues, reads: reads.length, writes: writes.length, ms });
  }
  await sandbox.close();
  return figures;
}
