import SectionMessage from '@atlaskit/section-message/section-message';
import { useState } from 'react';
import type { TriageView } from '../../../../src/contract/triage';
import { count } from '../../../shared/text/count';
import { Notices } from '../../../shared/ui/notices';
import { useUnloadWarning } from '../../templates/edit/use-unload-warning';
import { DecideBar } from './decide-bar';
import { SavedList } from './saved-list';
import { decisionOf, draftFault, hoursOf, type Draft } from './triage-draft';
import { TriageRows } from './triage-rows';
import { adviceInWords, choicesInWords, delayInWords } from './triage-words';
import { useTriageActs } from './use-triage-acts';

interface TriageBodyProps {
  readonly launchId: string;
  readonly triage: TriageView;
  readonly failure: string | null;
  readonly reload: () => Promise<void>;
  readonly onTriage: (triage: TriageView) => void;
}

/** The delay, the advice, and a decision for each asset. */
export function TriageBody({ launchId, triage, failure, reload, onTriage }: TriageBodyProps) {
  const { busy, notice, tell, save, undo, followUp } = useTriageActs(launchId, onTriage);
  const [draft, setDraft] = useState<Draft>({});
  const [note, setNote] = useState('');
  const [isConflict, setConflict] = useState(false);
  useUnloadWarning(Object.keys(draft).length > 0);
  const { rows, hidden, standing } = triage;

  const discard = () => {
    setDraft({});
    setNote('');
    setConflict(false);
  };
  const send = async () => {
    const fault = draftFault(rows, draft);
    if (fault !== null) {
      tell({ kind: 'refused', text: fault });
      return;
    }
    const decided = rows.map((row) => {
      const decision = decisionOf(row, draft);
      return { issueId: row.issue.id, choice: decision.choice, hours: hoursOf(decision) ?? 0 };
    });
    const outcome = await save({ version: triage.version, rows: decided, note });
    if (outcome.kind === 'done') discard();
    if (outcome.kind !== 'conflict') return;
    // What is mine stays in the form, also where I had left it as it was.
    setDraft(Object.fromEntries(rows.map((row) => [row.issue.id, decisionOf(row, draft)])));
    setConflict(true);
  };
  return (
    <div className="triage">
      <div className="triage-head">
        <h2 className="triage-title">{delayInWords(triage)}</h2>
        <p>{adviceInWords(triage)}</p>
        {triage.t0.was === null && (
          <p className="subtle">A baseline keeps the day to compare with. Take one from the menu of the launch.</p>
        )}
      </div>
      <Notices notice={notice} failure={failure} onRetry={() => void reload()} />
      {isConflict && <TheirsFirst saved={triage.saved} />}
      {triage.advice !== 'none' && rows.length === 0 && <NoAssets hidden={hidden} held={triage.held} />}
      {rows.length > 0 && (
        <>
          <TriageRows
            rows={rows}
            draft={draft}
            canManage={triage.canManage}
            opening={busy}
            onDecide={(issueId, decision) => setDraft({ ...draft, [issueId]: decision })}
            onFollowUp={(issueId) => {
              if (standing !== null) void followUp(standing, issueId);
            }}
          />
          {hidden > 0 && <p className="subtle">{count(hidden, 'more asset')} that you cannot see.</p>}
          <DecideBar
            {...{ triage, draft, note }}
            isBusy={busy === 'save'}
            onNote={setNote}
            onSave={() => void send()}
            onDiscard={discard}
          />
        </>
      )}
      <SavedList
        saved={triage.saved}
        canManage={triage.canManage}
        isBusy={busy === 'undo'}
        onUndo={(id) => void undo(id)}
      />
    </div>
  );
}

function TheirsFirst({ saved: [newest] }: Pick<TriageView, 'saved'>) {
  return (
    <div role="alert">
      <SectionMessage appearance="warning" title="Somebody decided meanwhile">
        <p>
          {newest === undefined
            ? 'What was decided has changed.'
            : `${newest.by.name ?? 'Someone'} decided: ${choicesInWords(newest.choices)}.`}{' '}
          What you chose is still here and not saved. Save to put it in place of theirs, or discard it to see theirs.
        </p>
      </SectionMessage>
    </div>
  );
}

function NoAssets({ hidden, held }: Pick<TriageView, 'hidden' | 'held'>) {
  if (hidden > 0) return <p className="subtle">{count(hidden, 'asset')} that you cannot see.</p>;
  if (held > 0) return <p className="subtle">No asset names a changed feature: all can hold.</p>;
  return (
    <p className="subtle">
      No assets are known. Issues become assets when they have claims, when a deliverable of the format matrix is made
      in them, or when their gate has a version under review.
    </p>
  );
}
