import { join } from 'node:path';
import { macroNode } from '../../../../sandbox/confluence/adf/macro-node';
import { startSandbox, type Sandbox, type SandboxOptions } from '../../../../sandbox/server/start-sandbox';
import { bundleFixture } from '../../forge/fixture-app/fixture-forge';
import { siteClient, type Reply } from '../../../support/site-client';

export interface MacroSeed {
  readonly localId: string;
  readonly moduleKey?: string;
  readonly title?: string;
  readonly config?: Readonly<Record<string, unknown>>;
}

export interface WikiSite {
  readonly sandbox: Sandbox;
  /** @param as the part of a person's e-mail before the @; null for nobody */
  call(as: string | null, request: string, body?: unknown): Promise<Reply>;
  /** @returns the id of a page with a word and these macros */
  addPage(title: string, macros: readonly MacroSeed[]): Promise<string>;
  /** Replaces the macros of a page. */
  savePage(id: string, macros: readonly MacroSeed[], number: number): Promise<void>;
}

/** A site that runs the fixture app, with an empty Jira and the space GTM. */
export async function openWikiSite(options: Partial<SandboxOptions> = {}): Promise<WikiSite> {
  const { appBundle, boot: workerBoot } = await bundleFixture();
  const manifestFile = join(__dirname, '../../forge/fixture-app/manifest.yml');
  const sandbox = await startSandbox({
    ...{ port: 0, seed: 'empty', timeScale: 100, limits: 'none', manifestFile, appBundle, workerBoot },
    ...options,
  });
  const call = (as: string | null, request: string, body?: unknown) => {
    const [method = 'GET', path = ''] = request.split(' ');
    return siteClient(sandbox.baseUrl).call(as === null ? null : `${as}@demo.test`, method, path, body);
  };
  const bodyOf = (macros: readonly MacroSeed[]) => ({
    representation: 'atlas_doc_format',
    value: JSON.stringify({ type: 'doc', version: 1, content: contentOf(sandbox, macros) }),
  });
  return {
    ...{ sandbox, call },
    addPage: async (title, macros) => {
      const [spaceId] = sandbox.confluence.state.spaces.keys();
      const made = await call('admin', 'POST /wiki/api/v2/pages', { spaceId, title, body: bodyOf(macros) });
      if (made.status !== 200) throw new Error(`Cannot add page "${title}": ${JSON.stringify(made.body)}`);
      return (made.body as { id: string }).id;
    },
    savePage: async (id, macros, number) => {
      const change = { id, status: 'current', title: `Page ${id}`, body: bodyOf(macros), version: { number } };
      const saved = await call('admin', `PUT /wiki/api/v2/pages/${id}`, change);
      if (saved.status !== 200) throw new Error(`Cannot save page ${id}: ${JSON.stringify(saved.body)}`);
    },
  };
}

function contentOf({ forge }: Sandbox, macros: readonly MacroSeed[]) {
  const { environmentId, environmentType } = forge.installation;
  const app = { appId: forge.manifest.appId, environmentId, environmentType };
  const nodes = macros.map(({ localId, moduleKey = 'card', title = 'Card', config = {} }) =>
    macroNode(app, { moduleKey, title, localId, config }),
  );
  return [{ type: 'paragraph', content: [{ type: 'text', text: 'Hello' }] }, ...nodes];
}
