import type { DependencyView } from '../../../src/contract/dependency';
import type { InLaunch } from '../../../src/contract/issue-panel';
import type { PanelTools, Side } from '../panel-tools';
import { DependencyRow } from './dependency-row';

interface DependencyListProps {
  readonly dependencies: readonly DependencyView[];
  readonly side: Side;
  readonly panel: InLaunch;
  readonly tools: PanelTools;
}

export function DependencyList({ dependencies, side, panel, tools }: DependencyListProps) {
  if (dependencies.length === 0) return <p className="subtle">{emptyText[side]}</p>;
  return (
    <ul className="rows">
      {dependencies.map((dependency) => (
        <DependencyRow key={dependency.linkId} dependency={dependency} side={side} panel={panel} tools={tools} />
      ))}
    </ul>
  );
}

const emptyText = {
  predecessor: 'Nothing gates this issue: its date is its own.',
  successor: 'No issue waits for this one.',
};
