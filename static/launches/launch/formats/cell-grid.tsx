import Checkbox from '@atlaskit/checkbox';
import type { CellForm, MatrixForm } from '../../../../src/contract/formats';
import { isChosen } from './draft';

interface CellGridProps {
  readonly draft: MatrixForm;
  readonly onToggle: (place: Pick<CellForm, 'channel' | 'format' | 'region'>) => void;
}

/** What is needed where: a block for each channel, a line for each format, a box for each region. */
export function CellGrid({ draft, onToggle }: CellGridProps) {
  const { channels, formats, regions, cells } = draft;
  if (channels.length === 0 || formats.length === 0 || regions.length === 0) {
    return (
      <p className="subtle">Add at least one channel, one format and one region. Then choose here what is needed.</p>
    );
  }
  return (
    <div className="formats-grid">
      {channels.map((channel) => (
        <fieldset key={channel} className="formats-block">
          <legend>
            {channel}{' '}
            <span className="subtle formats-count">
              {cells.filter((cell) => cell.channel === channel).length} chosen
            </span>
          </legend>
          {formats.map((format) => (
            <div key={format} className="formats-line">
              <span aria-hidden="true">{format}</span>
              <span className="formats-boxes">
                {regions.map((region) => (
                  <Checkbox
                    key={region}
                    label={region}
                    aria-label={`${format}, ${region}`}
                    isChecked={isChosen(draft, { channel, format, region })}
                    onChange={() => onToggle({ channel, format, region })}
                  />
                ))}
              </span>
            </div>
          ))}
        </fieldset>
      ))}
    </div>
  );
}
