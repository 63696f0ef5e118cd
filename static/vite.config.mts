import react from '@vitejs/plugin-react';
import { resolve } from 'node:path';
import { defineConfig } from 'vite';
import { atlaskitCssOrder } from '../tools/atlaskit-css-order';
import { leanBridge } from '../tools/lean-bridge';
import { recordBundle } from '../tools/bundle/record-bundle';

const project = resolve(__dirname, '..');
const stubs = resolve(__dirname, 'shared/stubs');

export default defineConfig({
  root: __dirname,
  // Forge serves the page from a folder whose address is not known at build time.
  base: './',
  plugins: [
    react(),
    leanBridge(),
    atlaskitCssOrder(),
    recordBundle({ root: project, pages: __dirname, file: resolve(project, 'build/bundle/pages.json') }),
  ],
  resolve: {
    alias: [
      {
        find: /^\.\.\/core\/(json-schema-processors|to-json-schema)\.js$/,
        replacement: resolve(stubs, 'json-schema.ts'),
      },
      // The bridge asks it for one thing: how Forge writes a locale. Its root brings lodash along.
      { find: /^@forge\/i18n$/, replacement: resolve(project, 'node_modules/@forge/i18n/out/ensureLocale.js') },
      { find: /^@atlaskit\/platform-feature-flags(\/fg)?$/, replacement: resolve(stubs, 'feature-flags.ts') },
      { find: /^@atlaskit\/feature-gate-js-client(\/.*)?$/, replacement: resolve(stubs, 'feature-gates.ts') },
      { find: /^@atlaskit\/primitives\/pressable$/, replacement: resolve(stubs, 'pressable.tsx') },
      { find: /^@atlaskit\/primitives\/box$/, replacement: resolve(stubs, 'box.tsx') },
      { find: /^@atlaskit\/tooltip(\/Tooltip)?$/, replacement: resolve(stubs, 'tooltip.tsx') },
    ],
  },
  build: {
    ...{ outDir: 'dist', emptyOutDir: true, cssCodeSplit: false, sourcemap: false, chunkSizeWarningLimit: 2000 },
    // What every page loads anyway comes in one file instead of fifteen, and compresses better together.
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'start', tags: ['$initial'] }] } } },
  },
});
