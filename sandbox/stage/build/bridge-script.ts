import { build } from 'esbuild';
import type { Plugin } from 'vite';

/** Vite plugin that emits `bridge.js`: one classic script, for it must run before the app's modules are even parsed. */
export function bridgeScript(entry: string): Plugin {
  return {
    name: 'bridge-script',
    async generateBundle() {
      const { outputFiles } = await build({
        entryPoints: [entry],
        bundle: true,
        format: 'iife',
        target: 'es2022',
        minify: true,
        write: false,
      });
      const [script] = outputFiles;
      if (script === undefined) throw new Error(`Cannot build "${entry}": esbuild gave no output`);
      this.emitFile({ type: 'asset', fileName: 'bridge.js', source: script.text });
    },
  };
}
