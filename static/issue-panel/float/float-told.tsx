import type { CountedFloat } from '../../../src/contract/float';
import { formatDay } from '../../shared/text/format-day';
import { IssueLink } from '../../shared/ui/issue-link';
import { floatExplained, wayTitle } from '../text/float-explained';

/** What float is, and the issues that leave this one no more, down to T-0. */
export function FloatTold({ id, float }: { readonly id: string; readonly float: CountedFloat }) {
  const { way, until } = float;
  const titleId = `${id}-way`;
  return (
    <div id={id} className="float-told">
      {floatExplained(float).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {way.length > 1 && (
        <>
          <p id={titleId} className="float-way-title">
            {wayTitle(float)}
          </p>
          <ol className="float-way" aria-labelledby={titleId}>
            {way.map(({ id: issueId, key, summary, due }, place) => (
              <li key={issueId}>
                <IssueLink issueKey={key} /> <span>{summary}</span>{' '}
                <span className="subtle">
                  {due === null ? 'no due date' : formatDay(due)}
                  {place === way.length - 1 && (until === 't0' ? ', T-0' : ', pinned')}
                </span>
              </li>
            ))}
          </ol>
        </>
      )}
    </div>
  );
}
