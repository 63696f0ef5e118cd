import react from '@vitejs/plugin-react';
import { resolve } from 'node:path';
import { defineConfig } from 'vite';
import { atlaskitCssOrder } from '../tools/atlaskit-css-order';

const stubs = resolve(__dirname, 'shared/stubs');

export default defineConfig({
  root: __dirname,
  // Forge serves the page from a folder whose address is not known at build time.
  base: './',
  plugins: [react(), atlaskitCssOrder()],
  resolve: {
    alias: [
      { find: /^@atlaskit\/platform-feature-flags(\/fg)?$/, replacement: resolve(stubs, 'feature-flags.ts') },
      { find: /^@atlaskit\/feature-gate-js-client(\/.*)?$/, replacement: resolve(stubs, 'feature-gates.ts') },
      { find: /^@atlaskit\/primitives\/pressable$/, replacement: resolve(stubs, 'pressable.tsx') },
      { find: /^@atlaskit\/primitives\/box$/, replacement: resolve(stubs, 'box.tsx') },
      { find: /^@atlaskit\/tooltip(\/Tooltip)?$/, replacement: resolve(stubs, 'tooltip.tsx') },
    ],
  },
  build: { outDir: 'dist', emptyOutDir: true, cssCodeSplit: false, sourcemap: false, chunkSizeWarningLimit: 2000 },
});
