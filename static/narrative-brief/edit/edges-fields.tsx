import { briefLimits } from '../../../src/domain/narrative/limits';
import type { EdgeDraft } from '../../../src/contract/narrative-brief';
import type { FoundIssue } from '../../shared/bridge/search-issues';
import { rowIdOf } from '../brief-tools';
import { blankEdge } from '../state/open-draft';
import type { Faults } from './draft-faults';
import { EdgeFields } from './edge-fields';
import { RowFrame } from './row-frame';
import { RowListEnd } from './row-list-end';
import { useRows } from './use-rows';

export interface EdgesFieldsProps {
  readonly rows: readonly EdgeDraft[];
  /** Issues that rows name, by id. */
  readonly issues: Readonly<Record<string, FoundIssue>>;
  readonly faults: Faults;
  readonly helpId: string;
  readonly onChange: (rows: readonly EdgeDraft[], picked: FoundIssue | null) => void;
}

/** Boundaries, one row each. */
export function EdgesFields({ rows, issues, faults, helpId, onChange }: EdgesFieldsProps) {
  const tools = useRows({
    rows,
    onChange: (next) => onChange(next, null),
    noun: 'Row',
    focusId: rowIdOf,
    blank: blankEdge,
  });
  return (
    <>
      <ol className="brief-rows">
        {rows.map((row, index) => (
          <RowFrame
            key={row.id}
            id={row.id}
            name={`Row ${index + 1}`}
            isFirst={index === 0}
            isLast={index === rows.length - 1}
            tools={tools}
          >
            <EdgeFields
              row={row}
              issue={row.feature === null ? null : (issues[row.feature] ?? null)}
              faultOf={(cell) => faults[`rows.${index}.${cell}`] ?? null}
              helpId={helpId}
              onChange={(changes, picked) => onChange(rows.with(index, { ...row, ...changes }), picked ?? null)}
            />
          </RowFrame>
        ))}
      </ol>
      <RowListEnd
        noun="Row"
        tools={tools}
        isFull={rows.length >= briefLimits.edges}
        most={briefLimits.edges}
        problem={faults['rows'] ?? null}
      />
    </>
  );
}
