import { briefLimits } from '../../../src/domain/narrative/limits';
import type { NotTrueDraft } from '../../../src/contract/narrative-brief';
import type { Faults } from './draft-faults';
import { RowFrame } from './row-frame';
import { RowListEnd } from './row-list-end';
import { TextField } from './text-field';
import { useRows } from './use-rows';

interface NotTrueFieldsProps {
  readonly lines: readonly NotTrueDraft[];
  readonly faults: Faults;
  readonly helpId: string;
  readonly onChange: (lines: readonly NotTrueDraft[]) => void;
}

const fieldId = (id: string) => `line-${id}`;

/** Misreadings, one line each. */
export function NotTrueFields({ lines, faults, helpId, onChange }: NotTrueFieldsProps) {
  const tools = useRows({ rows: lines, onChange, noun: 'Line', focusId: fieldId, blank: (id) => ({ id, text: '' }) });
  return (
    <>
      <ol className="brief-rows">
        {lines.map((line, index) => (
          <RowFrame
            key={line.id}
            id={line.id}
            name={`Line ${index + 1}`}
            isFirst={index === 0}
            isLast={index === lines.length - 1}
            tools={tools}
          >
            <TextField
              id={fieldId(line.id)}
              label={`Not true, line ${index + 1}`}
              labelHidden
              helpId={helpId}
              value={line.text}
              longest={briefLimits.line}
              rows={1}
              problem={faults[`lines.${index}.text`] ?? null}
              onChange={(text) => onChange(lines.with(index, { ...line, text }))}
            />
          </RowFrame>
        ))}
      </ol>
      <RowListEnd
        noun="Line"
        tools={tools}
        isFull={lines.length >= briefLimits.notTrue}
        most={briefLimits.notTrue}
        problem={faults['lines'] ?? null}
      />
    </>
  );
}
