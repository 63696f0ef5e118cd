import react from '@vitejs/plugin-react';
import { resolve } from 'node:path';
import { defineConfig } from 'vite';
import { atlaskitCssOrder } from '../../tools/atlaskit-css-order';
import { bridgeScript } from './build/bridge-script';
import { themeStyles } from './build/theme-styles';

const stubs = resolve(__dirname, '../../static/shared/stubs');

export default defineConfig({
  root: __dirname,
  base: '/',
  plugins: [react(), atlaskitCssOrder(), themeStyles(), bridgeScript(resolve(__dirname, 'bridge/bridge.ts'))],
  resolve: {
    alias: [
      { find: /^@atlaskit\/platform-feature-flags(\/fg)?$/, replacement: resolve(stubs, 'feature-flags.ts') },
      { find: /^@atlaskit\/feature-gate-js-client(\/.*)?$/, replacement: resolve(stubs, 'feature-gates.ts') },
    ],
  },
  build: { outDir: 'dist', emptyOutDir: true, cssCodeSplit: false, chunkSizeWarningLimit: 2000 },
});
