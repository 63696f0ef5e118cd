import { caseInWords, edgeColumns, hiddenIssue } from '../../../src/contract/narrative-words';
import type { BriefView, EdgeView } from '../../../src/contract/narrative-brief';
import { IssueLink } from '../../shared/ui/issue-link';
import type { BriefTools } from '../brief-tools';
import { StaleFlag } from './stale-flag';

interface EdgesTableProps {
  readonly brief: BriefView;
  readonly tools: BriefTools;
}

/** Where the feature stops. Each cell carries its column's name for narrow pages, where cells lie below each other. */
export function EdgesTable({ brief, tools }: EdgesTableProps) {
  return (
    <table className="brief-edges">
      <thead>
        <tr>
          {edgeColumns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {brief.content.edges.map((edge) => (
          <EdgeRows key={edge.id} edge={edge} mayEdit={brief.mayEdit} tools={tools} />
        ))}
      </tbody>
    </table>
  );
}

interface EdgeRowsProps {
  readonly edge: EdgeView;
  readonly mayEdit: boolean;
  readonly tools: BriefTools;
}

function EdgeRows({ edge, mayEdit, tools }: EdgeRowsProps) {
  const texts = [edge.does, caseInWords(edge), edge.later];
  return (
    <>
      <tr className={edge.stale.length > 0 ? 'brief-edge brief-edge-stale' : 'brief-edge'}>
        {texts.map((text, index) => (
          <td key={edgeColumns[index]}>
            <span aria-hidden="true" className="brief-edge-label">
              {edgeColumns[index]}
            </span>
            <span dir="auto" className="brief-text">
              {text}
            </span>
            {index === texts.length - 1 && edge.feature !== null && <Feature feature={edge.feature} />}
          </td>
        ))}
      </tr>
      {edge.stale.length > 0 && (
        <tr className="brief-edge-flag">
          <td colSpan={edgeColumns.length}>
            <StaleFlag edge={edge} mayEdit={mayEdit} tools={tools} />
          </td>
        </tr>
      )}
    </>
  );
}

function Feature({ feature }: { readonly feature: NonNullable<EdgeView['feature']> }) {
  return (
    <span className="brief-edge-feature">
      {feature.card === null ? (
        <span className="subtle">{hiddenIssue}</span>
      ) : (
        <IssueLink issueKey={feature.card.key} />
      )}
    </span>
  );
}
