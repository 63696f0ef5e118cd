import Button from '@atlaskit/button/new';
import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import type { ClaimView } from '../../../src/contract/claim-table';
import type { NamedFeatureView } from '../../../src/contract/narrative';
import { claimLimits } from '../../../src/domain/narrative/limits';
import type { FoundIssue } from '../../shared/bridge/search-issues';
import { IssuesSelect } from '../../shared/issue-picker/issues-select';
import { count } from '../../shared/text/count';
import { ErrorMessage } from '../../shared/ui/error-message';
import { useClaimTools } from '../claim-tools';
import type { Leave } from '../rows/editing';
import { foundToFeature } from './found-to-feature';

interface FeaturesEditorProps {
  readonly claim: ClaimView;
  readonly onLeave: (to: Leave) => void;
}

/** The Jira issues on which the claim rests. Those the writer cannot see stay until they are taken off. */
export function FeaturesEditor({ claim, onLeave }: FeaturesEditorProps) {
  const { claims } = useClaimTools();
  const id = useId();
  const [features, setFeatures] = useState(claim.features);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.querySelector('input')?.focus(), []);
  const hidden = features.filter(({ card }) => card === null);
  const tooMany = features.length > claimLimits.features;

  const pick = (picked: readonly FoundIssue[]) =>
    setFeatures([...hidden, ...picked.map((issue) => known(claim, issue.id) ?? foundToFeature(issue))]);
  const save = () => {
    if (!sameIds(features, claim.features)) claims.edit(claim.id, { features });
    onLeave('row');
  };
  const leaveOnEscape = ({ key }: KeyboardEvent) => {
    // The first Escape closes an open list.
    const listIsOpen = box.current?.querySelector('[aria-expanded="true"]') != null;
    if (key === 'Escape' && !listIsOpen) onLeave('row');
  };

  return (
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions -- Escape leaves from wherever the focus is inside
    <div ref={box} onKeyDown={leaveOnEscape}>
      <label htmlFor={id}>Features this claim rests on</label>
      <IssuesSelect inputId={id} value={features.flatMap(toFound)} onPick={pick} />
      {hidden.length > 0 && (
        <p className="notice-line">
          <span className="subtle">{count(hidden.length, 'issue')} you cannot see</span>
          <Button
            spacing="compact"
            appearance="subtle"
            onClick={() => setFeatures(features.filter(({ card }) => card !== null))}
          >
            Take off
          </Button>
        </p>
      )}
      <ErrorMessage
        id={`${id}-many`}
        text={tooMany ? `Cannot save ${features.length} features: at most ${claimLimits.features} fit` : null}
      />
      <div className="button-row">
        <Button appearance="primary" spacing="compact" isDisabled={tooMany} onClick={save}>
          Save features
        </Button>
        <Button appearance="subtle" spacing="compact" onClick={() => onLeave('row')}>
          Cancel
        </Button>
      </div>
    </div>
  );
}

function known(claim: ClaimView, id: string): NamedFeatureView | undefined {
  return claim.features.find((feature) => feature.id === id);
}

function toFound({ id, card }: NamedFeatureView): FoundIssue[] {
  return card ? [{ id, key: card.key, summary: card.summary, projectName: '', due: card.due }] : [];
}

function sameIds(left: readonly NamedFeatureView[], right: readonly NamedFeatureView[]): boolean {
  return left.length === right.length && left.every(({ id }, index) => id === right[index]?.id);
}
