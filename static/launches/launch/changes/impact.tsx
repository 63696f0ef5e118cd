import type { ImpactView } from '../../../../src/contract/change';
import type { IssueCard } from '../../../../src/contract/issue-card';
import { count } from '../../../shared/text/count';
import { formatDay } from '../../../shared/text/format-day';
import { formatMovedDays } from '../../../shared/text/format-working-days';
import { IssueLink } from '../../../shared/ui/issue-link';
import { costInWords } from './cost-in-words';
import { ImpactAssets } from './impact-assets';
import { Part } from './part';

interface ImpactProps {
  readonly impact: ImpactView;
  readonly isDecided: boolean;
}

/** What a change costs: assets by how far they have come, what names the feature, and dates that follow. */
export function Impact({ impact, isDecided }: ImpactProps) {
  const { assets, briefs, claims, follows, hidden } = impact;
  return (
    <>
      <p>
        <strong>{totalOf(impact, isDecided)}</strong>
        {hidden > 0 && ` ${count(hidden, 'issue')} that you cannot see ${hidden === 1 ? 'counts' : 'count'} as well.`}
      </p>
      {assets.length > 0 && <ImpactAssets assets={assets} isDecided={isDecided} />}
      {claims.length > 0 && (
        <Part title="Claims that name it">
          {byIssue(claims).map(({ issue, texts }) => (
            <li key={issue.id}>
              <IssueLink issueKey={issue.key} /> {issue.summary}
              {texts.map((text, index) => (
                <blockquote key={index} dir="auto" className="changes-claim">
                  {text}
                </blockquote>
              ))}
            </li>
          ))}
        </Part>
      )}
      {briefs.some((brief) => brief !== null) && (
        <Part title="Briefs that name it">
          {briefs.map((brief) => brief && <IssueItem key={brief.id} issue={brief} />)}
        </Part>
      )}
      {follows.length > 0 && (
        <Part title="Dates that follow">
          {follows.map(({ issue, from, to, days }) => (
            <IssueItem key={issue.id} issue={issue}>
              {`: ${from === null ? 'no date' : formatDay(from)} → ${to === null ? 'no date' : formatDay(to)}, ${formatMovedDays(days)}`}
            </IssueItem>
          ))}
        </Part>
      )}
    </>
  );
}

function IssueItem({ issue, children }: { readonly issue: IssueCard; readonly children?: string }) {
  return (
    <li>
      <IssueLink issueKey={issue.key} /> {issue.summary}
      {children}
    </li>
  );
}

function totalOf(impact: ImpactView, isDecided: boolean): string {
  if (impact.assets.length === 0) {
    const said = isDecided ? 'No asset named' : 'No asset names';
    return `${said} it: nothing ${isDecided ? 'had' : 'has'} to be done again.`;
  }
  return `${count(impact.assets.length, 'asset')}: ${costInWords(impact)}.`;
}

function byIssue(claims: ImpactView['claims']): { readonly issue: IssueCard; readonly texts: readonly string[] }[] {
  const issues = new Map(claims.map(({ issue }) => [issue.id, issue]));
  return [...issues.values()].map((issue) => ({
    issue,
    texts: claims.filter((claim) => claim.issue.id === issue.id).map(({ text }) => text),
  }));
}
