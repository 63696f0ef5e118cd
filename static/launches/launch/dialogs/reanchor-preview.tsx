import Button from '@atlaskit/button/new';
import SectionMessage from '@atlaskit/section-message/section-message';
import type { LaunchView, ReanchorRow } from '../../../../src/contract/launch';
import { formatDay } from '../../../shared/text/format-day';
import { count } from '../../../shared/text/count';
import { reanchorSentence } from '../../text/reanchor-sentence';
import { conflictInWords, reanchorRowInWords } from '../../text/move-in-words';
import { MilestoneLines } from './milestone-lines';
import type { Reanchored } from './use-reanchor';

interface ReanchorPreviewProps {
  readonly launch: LaunchView;
  readonly preview: Reanchored;
  readonly onUse: (day: string) => void;
}

type Kind = ReanchorRow['kind'];

/** What another T-0 does to each milestone, trouble first. */
export function ReanchorPreview({ launch, preview, onUse }: ReanchorPreviewProps) {
  const { rows, conflicts, earliest, notEditable } = preview;
  const ofKind = (kind: Kind) => rows.filter((row) => row.kind === kind);
  const isTight = rows.some(({ kind }) => kind === 'squeezed' || kind === 'lost');
  return (
    <>
      <p role="status">
        <strong>{reanchorSentence(preview)}</strong>
      </p>
      {notEditable.length > 0 && (
        <SectionMessage appearance="error" title="Some issues stand in the way" headingLevel="h2">
          <p>
            You may not edit {namesOf(launch, notEditable)}. Ask somebody who may to move T-0, or ask for the permission
            to edit them.
          </p>
        </SectionMessage>
      )}
      {isTight && <Tight earliest={earliest} onUse={onUse} />}
      <Group title="Lost: their day would have passed" rows={ofKind('lost')} launch={launch} />
      <Group title="Squeezed: less time than they need" rows={ofKind('squeezed')} launch={launch} />
      <MilestoneLines
        title="Conflicts"
        launch={launch}
        lines={conflicts.map(({ from, to, standing }) => ({
          issueId: to,
          words: conflictInWords(
            launch.milestones.find(({ id }) => id === from),
            standing,
          ),
        }))}
      />
      <Group title="Move" rows={ofKind('moves')} launch={launch} isFolded={isTight} />
      <Group title="Stay as they are" rows={ofKind('kept')} launch={launch} isFolded />
      {preview.hidden > 0 && (
        <p className="subtle">{count(preview.hidden, 'milestone')} that you may not see would move as well.</p>
      )}
    </>
  );
}

function Tight({ earliest, onUse }: { readonly earliest: string | null; readonly onUse: (day: string) => void }) {
  if (earliest === null) {
    return (
      <SectionMessage appearance="warning">
        <p>No day within reach leaves enough time for everything.</p>
      </SectionMessage>
    );
  }
  return (
    <SectionMessage appearance="warning">
      <p>The first day on which nothing is squeezed is {formatDay(earliest)}.</p>
      <div className="button-row">
        <Button spacing="compact" onClick={() => onUse(earliest)}>
          Use that day
        </Button>
      </div>
    </SectionMessage>
  );
}

interface GroupProps {
  readonly title: string;
  readonly rows: readonly ReanchorRow[];
  readonly launch: LaunchView;
  readonly isFolded?: boolean;
}

function Group({ title, rows, launch, isFolded = false }: GroupProps) {
  const lines = [...rows].sort(byNewDay).map((row) => ({
    issueId: row.issueId,
    words: reanchorRowInWords(row),
  }));
  return <MilestoneLines title={title} launch={launch} lines={lines} isFolded={isFolded} />;
}

/** What stays has no new day, and goes by itself. */
function byNewDay(one: ReanchorRow, other: ReanchorRow): number {
  return dayOf(one) < dayOf(other) ? -1 : dayOf(one) > dayOf(other) ? 1 : 0;
}

function dayOf(row: ReanchorRow): string {
  return row.kind === 'kept' ? '' : (row.to.start ?? row.to.due ?? '');
}

function namesOf({ milestones }: LaunchView, ids: readonly string[]): string {
  const names = ids.map((id) => milestones.find((one) => one.id === id)?.key ?? 'an issue you cannot see');
  return names.join(', ');
}
