import Button from '@atlaskit/button/new';
import { useState } from 'react';
import type { InLaunch } from '../../src/contract/issue-panel';
import { Section } from '../shared/ui/section';
import { Banners } from './banners/banners';
import { GateSection, gateToggleId } from './gate/gate-section';
import type { PanelGate } from './gate/use-panel-gate';
import { LaunchView } from './launch-view';
import type { PanelTools } from './panel-tools';
import { MySignals } from './signals/my-signals';

interface MilestoneViewProps {
  readonly panel: InLaunch;
  readonly tools: PanelTools;
  readonly gate: PanelGate;
}

/** The panel of a milestone. Whoever is asked for a decision sees that first; otherwise dates come before the gate. */
export function MilestoneView({ panel, tools, gate }: MilestoneViewProps) {
  const [isOpen, setIsOpen] = useState(false);
  const section = isShown(gate) ? (
    <GateSection gate={gate.gate} onGate={gate.onGate} isOpen={isOpen} onToggle={() => setIsOpen(!isOpen)} />
  ) : null;
  const showGate = () => {
    setIsOpen(true);
    document.getElementById(gateToggleId)?.focus();
  };
  const comesFirst = gate.kind === 'gate' && gate.comesFirst;
  return (
    <>
      {comesFirst && section}
      <MySignals panel={panel} />
      <Banners panel={panel} tools={tools} />
      <LaunchView panel={panel} tools={tools} onShowGate={section === null ? null : showGate} />
      {!comesFirst && section}
      {gate.kind === 'failed' && <UnreadGate message={gate.message} onRetry={gate.retry} />}
    </>
  );
}

/** A gate that is not there is only shown to whoever may set one up. */
function isShown(gate: PanelGate): gate is Extract<PanelGate, { kind: 'gate' }> {
  return gate.kind === 'gate' && (gate.gate.criteria.length > 0 || gate.gate.waiver !== null || gate.gate.canManage);
}

function UnreadGate({ message, onRetry }: { readonly message: string; readonly onRetry: () => void }) {
  return (
    <Section title="Gate">
      <p role="alert">
        Could not read the gate: {message}. Nothing was changed.{' '}
        <Button spacing="compact" appearance="subtle" onClick={onRetry}>
          Try again
        </Button>
      </p>
    </Section>
  );
}
