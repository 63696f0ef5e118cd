import { IconButton } from '@atlaskit/button/new';
import DeleteIcon from '@atlaskit/icon/core/delete';
import EditIcon from '@atlaskit/icon/core/edit';
import { useState } from 'react';
import type { DependencyView } from '../../../src/contract/dependency';
import type { InLaunch } from '../../../src/contract/issue-panel';
import { GateLozenge } from '../../shared/gate/gate-lozenge';
import { editButtonId, type PanelTools, type Side } from '../panel-tools';
import { gapInWords } from '../text/gap-in-words';
import { settledInWords } from '../../shared/text/settled-in-words';
import { issueShortName } from '../../shared/text/issue-name';
import { ruleInWords } from '../text/rule-in-words';
import { useFocusReturn } from '../use-focus-return';
import { IssueLine } from './issue-line';
import { RemoveQuestion } from './remove-question';
import { StandingLabel } from './standing-label';

interface DependencyRowProps {
  readonly dependency: DependencyView;
  readonly side: Side;
  readonly panel: InLaunch;
  readonly tools: PanelTools;
}

/** The other issue, the rule between the two in words, and whether it holds. */
export function DependencyRow({ dependency, side, panel, tools }: DependencyRowProps) {
  const [asking, setAsking] = useState(false);
  const openedFrom = useFocusReturn(!asking);
  const removeId = `remove-dependency-${dependency.linkId}`;
  const other = issueShortName(dependency.issue);
  const settled = settledInWords(dependency);
  const ask = () => {
    openedFrom(removeId);
    setAsking(true);
  };
  return (
    <li className="row">
      <div className="row-main">
        <IssueLine issue={dependency.issue} />
        <p className="row-rule">
          {side === 'predecessor' && dependency.gate !== null && <GateLozenge gate={dependency.gate} />}
          <StandingLabel dependency={dependency} />
          <span>{ruleSentence(dependency, side)}</span>
          <span className="subtle">{gapInWords(dependency.gap)}</span>
        </p>
        {settled !== null && <p className="subtle">{settled}</p>}
      </div>
      {panel.canLink && !asking && (
        <div className="row-actions">
          <IconButton
            id={editButtonId(dependency)}
            icon={EditIcon}
            label={`Edit dependency on ${other}`}
            appearance="subtle"
            spacing="compact"
            onClick={() => tools.onEdit(dependency, side)}
          />
          <IconButton
            id={removeId}
            icon={DeleteIcon}
            label={`Remove dependency on ${other}`}
            appearance="subtle"
            spacing="compact"
            onClick={ask}
          />
        </div>
      )}
      {asking && <RemoveQuestion dependency={dependency} side={side} tools={tools} onClose={() => setAsking(false)} />}
    </li>
  );
}

function ruleSentence(dependency: DependencyView, side: Side): string {
  const rule = ruleInWords(dependency, { predecessor: side === 'predecessor' ? 'it' : 'this issue' });
  return side === 'predecessor' ? `This issue ${rule}` : rule.replace(/^./, (first) => first.toUpperCase());
}
