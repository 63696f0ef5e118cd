import StatusWarningIcon from '@atlaskit/icon/core/status-warning';
import { gaugeInWords } from './text/gauge-in-words';

/** How much of one page is written, as a bar and in words. */
export function PageGauge({ pages }: { readonly pages: number }) {
  const tooLong = pages > 1;
  return (
    <span className="brief-gauge">
      <svg className="brief-gauge-bar" viewBox="0 0 48 8" aria-hidden="true">
        <rect className="brief-gauge-track" width="48" height="8" rx="2" />
        <rect
          className={tooLong ? 'brief-gauge-over' : 'brief-gauge-fill'}
          width={Math.min(pages, 1) * 48}
          height="8"
          rx="2"
        />
      </svg>
      <span role="status" className={tooLong ? 'with-icon brief-gauge-words-over' : ''}>
        {tooLong && <StatusWarningIcon label="" size="small" />}
        {gaugeInWords(pages)}
      </span>
    </span>
  );
}
