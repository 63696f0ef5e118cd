import { build } from 'esbuild';
import { join } from 'node:path';

/**
 * Bundles a Forge backend into one CommonJS file, packages and all, as `forge deploy` does.
 * @returns the modules that are in it, from the working directory
 */
export async function bundleApp(entry: string, outfile: string): Promise<string[]> {
  const { metafile } = await build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    sourcemap: true,
    logLevel: 'warning',
    metafile: true,
  });
  return Object.values(metafile.outputs).flatMap(({ inputs }) =>
    Object.entries(inputs).flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? [path] : [])),
  );
}

/** Bundles what a worker thread runs before the app; no `@forge/*` package is in it. */
export function bundleWorkerBoot(outfile: string): Promise<string[]> {
  return bundleApp(join(__dirname, 'worker-boot.ts'), outfile);
}
