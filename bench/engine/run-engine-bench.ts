import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { z } from 'zod';
import type { Bound } from '../bound';
import { installPeers } from '../peers/install-peers';
import { libraries } from '../peers/libraries';

const folder = resolve(__dirname, '../../build/tmp/bench');
const bundle = join(folder, 'engine.cjs');
const results = join(folder, 'engine.json');
/** The graphs of some peers take more than Node grants by itself on a small machine; in MB. */
const options = ['--expose-gc', '--max-old-space-size=4096'];

const handedBack = z.object({
  figures: z.unknown(),
  bounds: z.array(
    z.object({
      what: z.string(),
      // JSON writes what is no number as null.
      measured: z
        .number()
        .nullable()
        .transform((value) => value ?? NaN),
      limit: z.number(),
      kind: z.enum(['at most', 'at least']),
      held: z.boolean(),
    }),
  ),
});

export interface EngineBench {
  readonly figures: unknown;
  readonly bounds: readonly Bound[];
}

/**
 * Measures the engine bundled, as the app ships it and with the peers in the same bundle, in a process of its own that
 * lets garbage be collected between turns.
 */
export async function runEngineBench(): Promise<EngineBench> {
  const specifiers = installPeers() ? libraries.flatMap((library) => library.specifiers) : [];
  mkdirSync(folder, { recursive: true });
  await build({
    stdin: { contents: entry(specifiers), resolveDir: resolve(__dirname, '../peers') },
    outfile: bundle,
    bundle: true,
    platform: 'node',
    target: 'node20',
    logLevel: 'error',
  });
  const { status } = spawnSync(process.execPath, [...options, bundle, results], { stdio: 'inherit' });
  if (status !== 0) throw new Error(`Cannot measure the engine: its process ended with ${status}`);
  const { figures, bounds } = handedBack.parse(JSON.parse(readFileSync(results, 'utf8')));
  return { figures, bounds };
}

/** Written here and not in a file, because no compiler shall look for the peers. */
function entry(specifiers: readonly string[]): string {
  const imports = specifiers.map((specifier, index) => `import * as module${index} from '${specifier}';`);
  const modules = specifiers.map((specifier, index) => `'${specifier}': module${index}`);
  return [
    `import { benchEngine } from '../engine/bench-engine';`,
    ...imports,
    `benchEngine({ ${modules.join(', ')} }, process.argv[2]);`,
  ].join('\n');
}
