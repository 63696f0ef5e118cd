import Button from '@atlaskit/button/new';
import { useState } from 'react';
import type { InLaunch } from '../../src/contract/issue-panel';
import { RippleList } from '../shared/ripples/ripple-list';
import { count } from '../shared/text/count';
import { Section } from '../shared/ui/section';
import { NoLinkPermission } from './no-link-permission';
import { addButtonId, type PanelTools } from './panel-tools';
import { DependencyList } from './rows/dependency-list';
import { ThisIssue } from './rows/this-issue';
import { WhatIfButton } from './what-if/what-if-button';

interface LaunchViewProps {
  readonly panel: InLaunch;
  readonly tools: PanelTools;
  /** Opens the gate of the issue; null: there is none to show. */
  readonly onShowGate: (() => void) | null;
}

/** What this issue waits for, the issue itself, what waits for it; below, actions and past ripples. */
export function LaunchView({ panel, tools, onShowGate }: LaunchViewProps) {
  const [ripplesShown, setRipplesShown] = useState(false);
  const { waitingFor, waitingForThis, ripples, canLink } = panel;
  return (
    <>
      <Section title={waitingFor.length > 0 ? `Waiting for (${waitingFor.length})` : 'Waiting for'}>
        <DependencyList dependencies={waitingFor} side="predecessor" panel={panel} tools={tools} />
      </Section>
      <Section title="This issue">
        <ThisIssue panel={panel} tools={tools} />
      </Section>
      <Section title={`Waiting for this (${waitingForThis.length})`}>
        <DependencyList dependencies={waitingForThis} side="successor" panel={panel} tools={tools} />
      </Section>
      {!canLink && <NoLinkPermission />}
      <div className="actions">
        <WhatIfButton panel={panel} tools={tools} />
        {canLink && (
          <Button id={addButtonId} appearance="primary" onClick={tools.onAdd}>
            Add dependency
          </Button>
        )}
        <Button appearance="subtle" aria-expanded={ripplesShown} onClick={() => setRipplesShown(!ripplesShown)}>
          {ripplesShown ? 'Hide ripples' : count(ripples.length, 'ripple')}
        </Button>
        {onShowGate !== null && (
          <Button appearance="subtle" onClick={onShowGate}>
            Gate
          </Button>
        )}
      </div>
      {ripplesShown && (
        <Section title="Ripples">
          <RippleList
            ripples={ripples}
            isDisabled={tools.busy}
            {...(panel.launch.archived ? {} : { onUndo: tools.onUndo })}
          />
        </Section>
      )}
    </>
  );
}
