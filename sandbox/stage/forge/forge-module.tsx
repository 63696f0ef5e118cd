import Heading from '@atlaskit/heading/heading';
import { useMemo } from 'react';
import type { SiteModule } from '../api/site';
import { ForgeFrame } from './forge-frame';
import type { FramePlace } from './frame-context';
import { ModuleIcon } from './module-icon';
import './forge.css';

interface ForgeModuleProps {
  readonly module: SiteModule;
  readonly issueKey: string;
}

/** A module of the app in its card, as Jira frames it. */
export function ForgeModule({ module, issueKey }: ForgeModuleProps) {
  const place = useMemo<FramePlace>(
    () => ({
      module,
      extension: { issue: { key: issueKey } },
      id: `${module.key}-${issueKey}`,
      resource: module.resource,
    }),
    [module, issueKey],
  );
  return (
    <section className="forge-card" aria-label={module.title}>
      <header className="forge-card-head">
        <ModuleIcon address={module.icon} />
        <Heading size="xsmall" as="h2">
          {module.title}
        </Heading>
      </header>
      <ForgeFrame place={place} />
    </section>
  );
}
