import type { Plugin } from 'vite';

/** What our pages call of `@forge/bridge`, by the folder of the package in which it lies. */
const parts = {
  events: 'events',
  fetch: 'requestJira',
  flag: 'showFlag',
  invoke: 'invoke',
  modal: 'Modal',
  router: 'router',
  view: 'view',
};

/**
 * Vite plugin that gives `@forge/bridge` another root, with those of its parts that we call. Its own root brings all others
 * along, for no bundler can shake it: object store, permissions, translations, 9 kB gzip in every page. A part that is
 * called and not named here fails the build.
 */
export function leanBridge(): Plugin {
  return {
    name: 'lean-bridge',
    load(id) {
      if (!id.endsWith('/@forge/bridge/out/index.js')) return undefined;
      return Object.entries(parts)
        .map(([folder, name]) => `export { ${name} } from './${folder}/index.js';`)
        .join('\n');
    },
  };
}
