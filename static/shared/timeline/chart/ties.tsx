import type { LaunchDependencyView, MilestoneView } from '../../../../src/contract/launch';
import type { TimelineModel } from '../model/timeline-model';
import { ruleInWords, standingInWords } from '../words/dependency-in-words';
import { issueLabel } from '../words/issue-label';

interface TiesProps {
  readonly milestone: MilestoneView;
  readonly model: TimelineModel;
}

/** More than these are in the table. */
const most = 6;

/** What a milestone waits for, and what waits for it, with the rule and how it stands. */
export function Ties({ milestone, model }: TiesProps) {
  const { waitsFor, gates } = model;
  return (
    <>
      <TieList title="Waits for" ties={waitsFor.get(milestone.id) ?? []} other={({ from }) => from} model={model} />
      <TieList title="Waits for this" ties={gates.get(milestone.id) ?? []} other={({ to }) => to} model={model} />
    </>
  );
}

interface TieListProps {
  readonly title: string;
  readonly ties: readonly LaunchDependencyView[];
  readonly other: (tie: LaunchDependencyView) => string;
  readonly model: TimelineModel;
}

function TieList({ title, ties, other, model }: TieListProps) {
  if (ties.length === 0) return null;
  return (
    <div className="tl-ties">
      <div className="tl-ties-title">
        {title} ({ties.length})
      </div>
      <ul>
        {ties.slice(0, most).map((tie) => (
          <li key={tie.linkId}>
            {issueLabel(model, other(tie))}{' '}
            <span className="subtle">{ruleInWords(tie, title === 'Waits for' ? 'it' : 'this')} · </span>
            <span className={isBroken(tie) ? 'tone-bad' : 'subtle'}>{standingInWords(tie, model.thisYear)}</span>
          </li>
        ))}
      </ul>
      {ties.length > most && <span className="subtle tl-small">and {ties.length - most} more, see the table</span>}
    </div>
  );
}

function isBroken({ standing, overridden }: LaunchDependencyView): boolean {
  return !overridden && standing.kind !== 'holds' && standing.kind !== 'unknown';
}
