import { Label } from '@atlaskit/form/label';
import { Suspense, lazy } from 'react';
import { briefLimits } from '../../../src/domain/narrative/limits';
import type { EdgeDraft } from '../../../src/contract/narrative-brief';
import type { FoundIssue } from '../../shared/bridge/search-issues';
import { rowIdOf } from '../brief-tools';
import { TextField } from './text-field';

const IssueSelect = lazy(async () => ({
  default: (await import('../../shared/issue-picker/issue-select')).IssueSelect,
}));

const cells = [
  { cell: 'does', label: 'It does' },
  { cell: 'inCase', label: 'In this case' },
  { cell: 'behaviour', label: 'It behaves so' },
  { cell: 'later', label: 'Later' },
] as const;

interface EdgeFieldsProps {
  readonly row: EdgeDraft;
  readonly issue: FoundIssue | null;
  readonly faultOf: (cell: string) => string | null;
  readonly helpId: string;
  readonly onChange: (changes: Partial<EdgeDraft>, picked?: FoundIssue) => void;
}

/** One boundary: four cells, and the issue on which it hangs. */
export function EdgeFields({ row, issue, faultOf, helpId, onChange }: EdgeFieldsProps) {
  const pickerId = `issue-${row.id}`;
  return (
    <>
      <div className="brief-cells">
        {cells.map(({ cell, label }) => (
          <TextField
            key={cell}
            id={cell === 'does' ? rowIdOf(row.id) : `${cell}-${row.id}`}
            label={label}
            helpId={helpId}
            value={row[cell]}
            longest={briefLimits.cell}
            rows={2}
            problem={faultOf(cell)}
            onChange={(text) => onChange({ [cell]: text })}
          />
        ))}
      </div>
      <div className="brief-field">
        <Label htmlFor={pickerId}>Jira issue (optional)</Label>
        <Suspense fallback={<p className="subtle">Opening…</p>}>
          <IssueSelect
            inputId={pickerId}
            value={issue}
            onPick={(picked) => onChange({ feature: picked?.id ?? null }, picked ?? undefined)}
          />
        </Suspense>
      </div>
    </>
  );
}
