import type { InLaunch } from '../../src/contract/issue-panel';
import { askPanel } from './ask-panel';
import type { SiteClient } from './site-client';

/** The panel of an issue as the admin sees it. @throws when the issue is in no launch */
export async function panelInLaunch(site: SiteClient, on: string, as = 'admin@demo.test'): Promise<InLaunch> {
  const panel = await askPanel(site, { as, on, ask: 'panel.load' });
  if (panel.kind !== 'in-launch') throw new Error(`Cannot read the panel of "${on}": ${panel.kind}`);
  return panel;
}
