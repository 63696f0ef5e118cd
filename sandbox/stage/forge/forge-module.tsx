import Heading from '@atlaskit/heading/heading';
import AppIcon from '@atlaskit/icon/core/app';
import { useMemo, useState } from 'react';
import type { SiteModule } from '../api/site';
import { ForgeFrame } from './forge-frame';
import type { FramePlace } from './frame-context';
import './forge.css';

interface ForgeModuleProps {
  readonly module: SiteModule;
  readonly issueKey: string;
}

/** A module of the app in its card, as Jira frames it. */
export function ForgeModule({ module, issueKey }: ForgeModuleProps) {
  const place = useMemo<FramePlace>(() => ({ module, issueKey, resource: module.resource }), [module, issueKey]);
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

/** The icon of the manifest may lie on a server that is out of reach. */
function ModuleIcon({ address }: { readonly address: string | null | undefined }) {
  const [isLost, setLost] = useState(false);
  return address && !isLost ? (
    <img src={hostedAddress(address)} alt="" width={20} height={20} onError={() => setLost(true)} />
  ) : (
    <AppIcon label="" />
  );
}

/** `resource:KEY;PATH` is a file in a resource of the app. */
function hostedAddress(address: string): string {
  const [, key, path] = /^resource:([^;]+);(.+)$/.exec(address) ?? [];
  return key !== undefined && path !== undefined ? `/__sandbox/resource/${key}/${path}` : address;
}
