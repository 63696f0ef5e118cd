import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundleApp, bundleWorkerBoot } from '../sandbox/forge/bundle-app';
import { buildStamp } from './build-stamp';
import { errorLines } from './error-lines';

const root = join(__dirname, '..');

interface Part {
  readonly name: string;
  /** Files and folders whose change makes the part stale. */
  readonly inputs: readonly string[];
  /** Without this file there is nothing to build yet. */
  readonly entry: string;
  readonly outputs: readonly string[];
  build(): Promise<unknown>;
}

/** What a build writes down about what it has shipped, from the project's root. */
export const records = { pages: 'build/bundle/pages.json', backend: 'build/bundle/backend.json' };

const parts: readonly Part[] = [
  {
    name: 'app',
    inputs: ['src', 'package-lock.json', 'tsconfig.json'],
    entry: 'src/index.ts',
    outputs: ['build/app/index.cjs', records.backend],
    build: async () => {
      const modules = await bundleApp(join(root, 'src/index.ts'), join(root, 'build/app/index.cjs'));
      mkdirSync(join(root, 'build/bundle'), { recursive: true });
      writeFileSync(join(root, records.backend), JSON.stringify(modules, null, 1));
    },
  },
  {
    name: 'worker-boot',
    inputs: ['sandbox/forge/worker-boot.ts', 'sandbox/forge/worker'],
    entry: 'sandbox/forge/worker-boot.ts',
    outputs: ['build/sandbox/worker-boot.cjs'],
    build: () => bundleWorkerBoot(join(root, 'build/sandbox/worker-boot.cjs')),
  },
  {
    name: 'static',
    inputs: [
      'static',
      'src/contract',
      'src/domain',
      'tools/atlaskit-css-order.ts',
      'tools/bundle',
      'package-lock.json',
    ],
    entry: 'static/vite.config.mts',
    outputs: ['static/dist/index.html', records.pages],
    build: () => buildPages('static/vite.config.mts'),
  },
  {
    name: 'stage',
    inputs: ['sandbox/stage', 'static/shared/stubs', 'tools/atlaskit-css-order.ts', 'package-lock.json'],
    entry: 'sandbox/stage/vite.config.mts',
    outputs: ['sandbox/stage/dist/index.html'],
    build: () => buildPages('sandbox/stage/vite.config.mts'),
  },
];

/**
 * Builds what is stale: backend, worker boot, the app's pages and the stage.
 * @param force builds all of it
 * @throws when a part cannot be built
 */
export async function buildAll(force = false): Promise<void> {
  const built = await Promise.allSettled(parts.map((part) => buildPart(part, force)));
  const failed = parts.filter((_, index) => built[index]?.status === 'rejected');
  if (failed.length === 0) return;
  const errors = built.flatMap((result) => (result.status === 'rejected' ? [String(result.reason)] : []));
  throw new AggregateError(errors, `Cannot build "${failed.map((part) => part.name).join('", "')}"`);
}

async function buildPart(part: Part, force: boolean): Promise<void> {
  if (!existsSync(join(root, part.entry))) return;
  const stamp = buildStamp(root, part.name, part.inputs);
  if (!force && stamp.isFresh() && part.outputs.every((path) => existsSync(join(root, path)))) return;
  const start = performance.now();
  await part.build();
  stamp.save();
  console.log(`built ${part.name} in ${Math.round(performance.now() - start)} ms`);
}

async function buildPages(config: string): Promise<void> {
  // Loaded only when needed: a fresh tree must start quickly.
  const { build } = await import('vite');
  // The hint is about a config loader that this tree does not use.
  process.env['VITE_CONFIG_NATIVE_IGNORE_WARNING'] = 'true';
  await build({ configFile: join(root, config), logLevel: 'warn' });
}

if (require.main === module) {
  buildAll(process.argv.includes('--force')).catch((error: unknown) => {
    console.error(errorLines(error));
    process.exitCode = 1;
  });
}
