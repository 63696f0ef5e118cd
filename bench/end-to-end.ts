import { cloudQuota } from '../sandbox/forge/kvs/kvs-meter';
import { startSandbox } from '../sandbox/server/start-sandbox';
import { addWorkdays } from '../tests/support/add-workdays';
import { appCalls, liveDates } from '../tests/support/live-plan';
import { siteClient, type RecordedExchange, type SiteClient } from '../tests/support/site-client';

/** What a ripple of so many issues took, each beside the least it can take. */
export interface EndToEndFigure {
  readonly issues: number;
  /** From the person's PUT to the last write of the ripple; `paceMs`: what of it the app's limit of 40 writes a second takes. */
  readonly ms: number;
  readonly paceMs: number;
  /** Requests to Jira. */
  readonly restReads: number;
  readonly leastRestReads: number;
  readonly restWrites: number;
  readonly leastRestWrites: number;
  /** Requests to storage: by key or keys, listings, values set alone, transactions. */
  readonly kvsReads: number;
  readonly leastKvsReads: number;
  readonly kvsQueries: number;
  readonly kvsSets: number;
  readonly transactions: number;
  readonly leastTransactions: number;
  /** Units of 10 KB; the most within a minute, of 4,000 that storage grants. */
  readonly readUnits: number;
  readonly leastReadUnits: number;
  readonly writeUnits: number;
  readonly peakReadUnits: number;
  readonly peakWriteUnits: number;
}

export const endToEndTitle =
  'From a changed date to its last write, in the sandbox, beside the least it can take (writes are held to 40 a second)';

/** As in `src/adapters/jira/pace.ts`. */
const writesPerSecond = 40;

/**
 * From a date changed over REST to the last write of its ripple, over the real packages in the sandbox; calls until all is at
 * rest, so with the launch's outlook and with finding whom to tell.
 *
 * The least, for n issues behind the one that moved: one bulk read of Jira for each 1,000 of n + 1 issues, one PUT for each of
 * n; each of n + 1 records read once, 25 to a request and a unit each, beside launch and settings; each of n + 1 records
 * written once with the ripple and the launch, 25 operations to a transaction. The pace lets 40 writes go at once and
 * 40 a second from then on.
 */
export async function measureEndToEnd(sizes: readonly number[]): Promise<EndToEndFigure[]> {
  const sandbox = await startSandbox({ port: 0, seed: 'empty', kvsQuota: cloudQuota });
  const site = siteClient(sandbox.baseUrl);
  const figures: EndToEndFigure[] = [];
  for (const issues of sizes) {
    await site.seed({ name: 'large', launches: 1, milestones: issues + 1 });
    figures.push({ issues, ...(await moveRoot(site)), ...leastFor(issues) });
  }
  await sandbox.close();
  return figures;
}

type Taken = Omit<EndToEndFigure, 'issues' | keyof ReturnType<typeof leastFor>>;

/** Moves the epic of the only launch behind all that hangs on it, so that all of it moves. */
async function moveRoot(site: SiteClient): Promise<Taken> {
  const dates = await liveDates(site);
  const root = [...dates.keys()].find((key) => key.startsWith('PROD-')) ?? '';
  const last = [...dates.values()].reduce((latest, { due }) => (due !== null && due > latest ? due : latest), '');
  await Promise.all([site.clearTraffic(), site.clearUsage()]);
  const start = Date.now();
  await site.as('product-manager@demo.test').setDue(root, addWorkdays(last, 20));
  await site.control('POST', '/idle', { timeoutMs: 600_000 });
  const { reads, writes } = appCalls(await site.traffic());
  const { requests, readUnits, writeUnits, peak } = await site.usage();
  return {
    ms: lastOf(writes) - start,
    ...{ restReads: reads.length, restWrites: writes.length },
    ...{ kvsReads: requests.get + requests.batch, kvsQueries: requests.query, kvsSets: requests.set },
    ...{ transactions: requests.transaction, readUnits, writeUnits },
    ...{ peakReadUnits: peak.readUnits, peakWriteUnits: peak.writeUnits },
  };
}

function lastOf(writes: readonly RecordedExchange[]): number {
  return Math.max(...writes.map(({ at }) => Date.parse(at)));
}

function leastFor(issues: number) {
  return {
    paceMs: (Math.max(0, issues - writesPerSecond) / writesPerSecond) * 1_000,
    leastRestReads: Math.ceil((issues + 1) / 1_000),
    leastRestWrites: issues,
    leastKvsReads: Math.ceil((issues + 1) / 25) + 2,
    leastReadUnits: issues + 3,
    leastTransactions: Math.ceil((issues + 3) / 25),
  };
}
