import type { ReactNode } from 'react';
import type { IssueCard } from '../../../../src/contract/issue-card';
import type { WhatIf } from '../../../../src/contract/what-if';
import { count } from '../../text/count';
import { IssueLink } from '../../ui/issue-link';
import { Section } from '../../ui/section';
import { aboutHours } from '../text/amount-in-words';

const gateWords = { open: 'open', shut: 'shut', missed: 'missed', waived: 'waived' } as const;
const workWords = {
  draft: 'in draft',
  'in-review': 'in review',
  approved: 'approved',
  distributed: 'distributed',
} as const;

/** Gates that would stand otherwise than now; those that would be missed first. */
export function GateList({ gates }: Pick<WhatIf, 'gates'>) {
  const changed = gates.filter(({ state, wouldBe }) => state !== wouldBe);
  const missed = changed.filter(({ wouldBe }) => wouldBe === 'missed');
  const others = changed.filter(({ wouldBe }) => wouldBe !== 'missed');
  const words = ({ state, wouldBe }: WhatIf['gates'][number]) =>
    `${gateWords[state]} now, would be ${gateWords[wouldBe]}`;
  return (
    <>
      <Touched title="Gates that would be missed" rows={missed} words={words} />
      <Touched title="Other gates that change" rows={others} words={words} />
    </>
  );
}

export function ClaimList({ claims }: Pick<WhatIf, 'claims'>) {
  const words = (row: WhatIf['claims'][number]) => `${count(row.claims, 'claim')} to look at again`;
  return <Touched title="Claims" rows={claims} words={words} />;
}

/** Work that has begun and would be done again in part. */
export function AssetList({ assets }: Pick<WhatIf, 'assets'>) {
  const words = ({ state, hours }: WhatIf['assets'][number]) =>
    `${workWords[state]}, ${hours === 0 ? 'no rework' : `${aboutHours(hours)} of rework`}`;
  return <Touched title="Work already begun" rows={assets} words={words} />;
}

interface TouchedProps<Row> {
  readonly title: string;
  readonly rows: readonly Row[];
  readonly words: (row: Row) => ReactNode;
}

/** Issues, and what becomes of each; nothing when there are none. */
function Touched<Row extends { readonly issue: IssueCard }>({ title, rows, words }: TouchedProps<Row>) {
  if (rows.length === 0) return null;
  return (
    <Section title={`${title} (${rows.length})`}>
      <ul className="what-if-lines">
        {rows.map((row) => (
          <li key={row.issue.id} className="what-if-line">
            <span className="what-if-name">
              <IssueLink issueKey={row.issue.key} /> {row.issue.summary}
            </span>
            <span className="subtle">{words(row)}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
