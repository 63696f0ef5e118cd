import { build } from 'esbuild';
import { join } from 'node:path';

/** Bundles a Forge backend into one CommonJS file, packages and all, as `forge deploy` does. */
export async function bundleApp(entry: string, outfile: string): Promise<void> {
  await build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    sourcemap: true,
    logLevel: 'warning',
  });
}

/** Bundles what a worker thread runs before the app; no `@forge/*` package is in it. */
export function bundleWorkerBoot(outfile: string): Promise<void> {
  return bundleApp(join(__dirname, 'worker-boot.ts'), outfile);
}
