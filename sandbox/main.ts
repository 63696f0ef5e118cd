import { cloudQuota } from './forge/kvs/kvs-meter';
import type { StartOptions } from './read-options';
import { startSandbox } from './server/start-sandbox';

/** Runs the local site until it is interrupted. @throws when it cannot start */
export async function runSandbox(options: StartOptions): Promise<void> {
  const sandbox = await startSandbox({ ...options, kvsQuota: cloudQuota });
  console.log(`Lockstep sandbox ready: ${sandbox.baseUrl}`);
  console.log(`  Move a date:  ${sandbox.baseUrl}/browse/PROD-2 (change the due date and watch MKT-1 follow)`);
  console.log(`  See the plan: ${sandbox.baseUrl}/jira/projects/MKT/calendar`);
  console.log(
    `  Drop a story: ${sandbox.baseUrl}/browse/PROD-14 (close it as Won't Do and see which claims turn stale)`,
  );
  console.log(`  Controls:     ${sandbox.baseUrl}/__sandbox`);
  if (options.dataFile !== undefined) console.log(`  State is kept in ${options.dataFile}`);
  const stop = (): void => {
    sandbox.close().then(
      () => process.exit(0),
      (error: unknown) => {
        console.error(error instanceof Error ? error.message : error);
        process.exit(1);
      },
    );
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}
