import type { ActivityLine } from '../api/activity';
import { formatAge } from '../dates/format-age';
import { issuePath } from '../state/route';
import { ActivityIcon } from './activity-icon';

interface ActivityEntryProps {
  readonly line: ActivityLine;
  /** ms since 1970 by the clock of the site. */
  readonly now: number;
}

/** One line of the drawer: what, when, how long, where to look, and below what it is called on Forge. */
export function ActivityEntry({ line, now }: ActivityEntryProps) {
  return (
    <li className={`activity-entry ${line.isQuiet === true ? 'activity-entry-quiet' : ''}`}>
      <span className="activity-entry-icon">
        <ActivityIcon kind={line.kind} />
      </span>
      <div className="activity-entry-body">
        <p className="activity-entry-text">{line.text}</p>
        <p className="activity-entry-meta">
          <time dateTime={line.at}>{formatAge(now - Date.parse(line.at))}</time>
          {line.ms != null && <span>{formatMs(line.ms)}</span>}
          {line.issueKey != null && <a href={issuePath(line.issueKey)}>{line.issueKey}</a>}
          {line.detail != null && <span className="activity-entry-detail">{line.detail}</span>}
        </p>
      </div>
    </li>
  );
}

function formatMs(ms: number): string {
  return ms < 1 ? '< 1 ms' : `${Math.round(ms)} ms`;
}
