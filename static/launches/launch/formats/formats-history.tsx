import type { MatrixView } from '../../../../src/contract/formats';
import { formatInstant } from '../../../shared/text/format-instant';

/** Who did what, newest first. */
export function FormatsHistory({ history }: Pick<MatrixView, 'history'>) {
  if (history.length === 0) return null;
  return (
    <details className="launch-lines formats-history">
      <summary>History ({history.length})</summary>
      <ul>
        {history.map(({ at, by, did }, index) => (
          // Lines are never changed, only added on top.
          <li key={history.length - index}>
            <span>
              {by.name ?? 'Someone'}: {did}
            </span>
            <span className="launch-line-words">{formatInstant(at)}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
