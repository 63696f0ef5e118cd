import { setBooleanFeatureFlagResolver } from '@atlaskit/platform-feature-flags';
import { getThemeStyles } from '@atlaskit/tokens/get-theme-styles';
import type { Plugin } from 'vite';

/** Vite plugin that emits `theme.css`: all design tokens, light and dark, chosen by attributes of the root element. */
export function themeStyles(): Plugin {
  return {
    name: 'theme-styles',
    async generateBundle() {
      // Without anybody to ask, Atlaskit would print that it cannot.
      setBooleanFeatureFlagResolver(() => false);
      const themes = await getThemeStyles({ colorMode: 'auto' });
      if (themes.length === 0) throw new Error('Cannot make "theme.css": Atlaskit gave no themes');
      this.emitFile({ type: 'asset', fileName: 'theme.css', source: themes.map((theme) => theme.css).join('\n') });
    },
  };
}
