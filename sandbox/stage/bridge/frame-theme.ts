import * as z from 'zod/mini';

const themeSchema = z.object({ colorMode: z.string(), attribute: z.string() });

/** Puts the page's theme on the app's document and keeps it there: the page calls again when it changes. */
export function applyTheme(theme: unknown): void {
  const { colorMode, attribute } = themeSchema.parse(theme);
  document.documentElement.dataset['theme'] = attribute;
  document.documentElement.dataset['colorMode'] = colorMode;
  if (document.querySelector('link[data-bridge-theme]')) return;
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = '/theme.css';
  link.dataset['bridgeTheme'] = '';
  document.head.append(link);
}
