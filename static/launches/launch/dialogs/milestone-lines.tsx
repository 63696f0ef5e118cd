import type { LaunchView } from '../../../../src/contract/launch';
import { IssueLink } from '../../../shared/ui/issue-link';

interface MilestoneLinesProps {
  readonly title: string;
  readonly launch: LaunchView;
  readonly lines: readonly { readonly issueId: string; readonly words: string }[];
  readonly isFolded?: boolean;
}

/** Milestones, and what happens to each; nothing when there are none. */
export function MilestoneLines({ title, launch, lines, isFolded = false }: MilestoneLinesProps) {
  if (lines.length === 0) return null;
  return (
    <details className="launch-lines" open={!isFolded}>
      <summary>
        {title} ({lines.length})
      </summary>
      <ul>
        {lines.map(({ issueId, words }, index) => {
          const milestone = launch.milestones.find(({ id }) => id === issueId);
          return (
            <li key={`${issueId}-${index}`}>
              {milestone === undefined ? (
                <span>An issue you cannot see</span>
              ) : (
                <span>
                  <IssueLink issueKey={milestone.key} /> {milestone.summary}
                </span>
              )}
              <span className="launch-line-words">{words}</span>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
