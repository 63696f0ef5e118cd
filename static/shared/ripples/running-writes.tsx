import ProgressBar from '@atlaskit/progress-bar';
import type { Running } from '../../../src/contract/running';
import { progressForReader, waitInWords, writtenInWords } from '../text/running-in-words';

/** How far the dates of a ripple are written, and what they wait for. */
export function RunningWrites({ running }: { readonly running: Running }) {
  const { written, failed, total } = running;
  const wait = waitInWords(running, new Date());
  return (
    <>
      <p>{writtenInWords(running)} You can leave this page, the work goes on.</p>
      {wait !== null && <p>{wait}</p>}
      <ProgressBar ariaLabel="Dates written" value={total === 0 ? 1 : (written + failed) / total} />
      <p role="status" className="visually-hidden">
        {progressForReader(running)}
      </p>
    </>
  );
}
