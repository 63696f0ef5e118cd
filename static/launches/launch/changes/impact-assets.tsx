import type { ImpactView, ProductionStateView } from '../../../../src/contract/change';
import { count } from '../../../shared/text/count';
import { formatDay } from '../../../shared/text/format-day';
import { formatMovedDays } from '../../../shared/text/format-working-days';
import { IssueLink } from '../../../shared/ui/issue-link';
import { hoursInWords } from './cost-in-words';
import { Part } from './part';

type Asset = ImpactView['assets'][number];

interface ImpactAssetsProps {
  readonly assets: readonly Asset[];
  readonly isDecided: boolean;
}

const names: Readonly<Record<ProductionStateView, string>> = {
  distributed: 'Distributed',
  approved: 'Approved',
  'in-review': 'In review',
  draft: 'Drafts',
};
/** What has come furthest costs most, and comes first. */
const order = ['distributed', 'approved', 'in-review', 'draft'] as const;

/** Assets by how far they have come, each with its hours and its new due day. */
export function ImpactAssets({ assets, isDecided }: ImpactAssetsProps) {
  const groups = order.map((state) => ({ state, own: assets.filter((asset) => asset.state === state) }));
  return (
    <>
      {groups
        .filter(({ own }) => own.length > 0)
        .map(({ state, own }) => (
          <Part key={state} title={`${names[state]}: ${count(own.length, 'asset')}, ${hoursInWords(sum(own))}`}>
            {own.map((asset, index) => (
              <li key={asset.issue?.id ?? index}>
                <AssetName asset={asset} />
                <span className="changes-asset-facts">{factsOf(asset, isDecided)}</span>
              </li>
            ))}
          </Part>
        ))}
    </>
  );
}

function AssetName({ asset: { issue } }: { readonly asset: Asset }) {
  if (issue === null) return <>An asset that you cannot see</>;
  return (
    <>
      <IssueLink issueKey={issue.key} /> {issue.summary}
    </>
  );
}

function factsOf({ issue, claims, hours, moves }: Asset, isDecided: boolean): string {
  const named = claims === 0 ? [] : [count(claims, 'claim')];
  const day = moves
    ? [`due ${formatDay(moves.from)} → ${formatDay(moves.to)}, ${formatMovedDays(moves.days)}`]
    : issue && !isDecided
      ? ['keeps its dates: it is done, pinned, or has no due day']
      : [];
  return [...named, hoursInWords(hours), ...day].join(' · ');
}

function sum(assets: readonly Asset[]): number {
  return Math.round(assets.reduce((all, { hours }) => all + hours, 0) * 100) / 100;
}
