import Button from '@atlaskit/button/new';
import Checkbox from '@atlaskit/checkbox';
import { useState, type FormEvent } from 'react';
import { type GateView } from '../../../../src/contract/gate';
import { addVersion, type AddVersion } from '../../../../src/contract/review';
import { ErrorMessage } from '../../ui/error-message';
import { TextAreaField } from '../../ui/text-area-field';
import { emptyEvidence, parseEvidence, type ParsedEvidence } from '../evidence/evidence-draft';
import { EvidenceFields } from '../evidence/evidence-fields';
import { useGateAct } from '../state/use-gate-act';

interface VersionFormProps {
  readonly gate: GateView;
  readonly onGate: (gate: GateView) => void;
  readonly onClose: () => void;
}

interface VersionDraft {
  readonly note: string;
  readonly carriesOver: boolean;
  readonly reason: string;
}

/** Puts up what is to be reviewed next, and says what that does to approvals. */
export function VersionForm({ gate, onGate, onClose }: VersionFormProps) {
  const { act, busy, problem, setProblem } = useGateAct(onGate);
  const [asset, setAsset] = useState(emptyEvidence);
  const [fault, setFault] = useState<Extract<ParsedEvidence, { kind: 'fault' }> | null>(null);
  const [draft, setDraft] = useState<VersionDraft>({ note: '', carriesOver: false, reason: '' });
  // What stood here when the form was opened: whoever writes has not seen a later one.
  const [after, setAfter] = useState(gate.asset?.number ?? 0);
  const id = `version-${gate.issue.id}`;
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const parsed = parseEvidence(asset);
    setFault(parsed.kind === 'fault' ? parsed : null);
    if (parsed.kind === 'fault') {
      document.getElementById(`${id}-${parsed.field}`)?.focus();
      return;
    }
    const version = versionOf(draft, { issueId: gate.issue.id, asset: parsed.evidence, after });
    const wrong = faultOf(version);
    setProblem(wrong);
    if (wrong !== null) return;
    const reply = await act('review.add', version);
    if (reply.kind === 'conflict') setAfter(reply.gate.asset?.number ?? 0);
    if (reply.kind === 'done') onClose();
  };
  return (
    <form className="gate-form" noValidate aria-label="New version" onSubmit={(event) => void submit(event)}>
      <EvidenceFields id={id} issueId={gate.issue.id} draft={asset} fault={fault} hasFocus onChange={setAsset} />
      <TextAreaField
        id={`${id}-note`}
        label="What is new (optional)"
        value={draft.note}
        longest={500}
        describedBy={`${id}-problem`}
        onChange={(note) => setDraft({ ...draft, note })}
      />
      {hasApproval(gate) && <CarryOver id={id} draft={draft} onChange={setDraft} />}
      <ErrorMessage id={`${id}-problem`} text={problem} />
      <div className="button-row">
        <Button type="submit" appearance="primary" spacing="compact" isLoading={busy}>
          Put up version {after + 1}
        </Button>
        <Button appearance="subtle" spacing="compact" onClick={onClose}>
          Cancel
        </Button>
      </div>
    </form>
  );
}

interface CarryOverProps {
  readonly id: string;
  readonly draft: VersionDraft;
  readonly onChange: (draft: VersionDraft) => void;
}

function CarryOver({ id, draft, onChange }: CarryOverProps) {
  return (
    <>
      <p className="subtle">A new version takes the approvals of the one before out of force.</p>
      <Checkbox
        label="Approvals carry over to this version"
        isChecked={draft.carriesOver}
        onChange={(event) => onChange({ ...draft, carriesOver: event.currentTarget.checked })}
      />
      {draft.carriesOver && (
        <TextAreaField
          id={`${id}-reason`}
          label="Approvals carry over because"
          value={draft.reason}
          longest={500}
          isRequired
          describedBy={`${id}-problem`}
          onChange={(reason) => onChange({ ...draft, reason })}
        />
      )}
    </>
  );
}

type Version = AddVersion;

function versionOf(draft: VersionDraft, rest: Pick<Version, 'issueId' | 'asset' | 'after'>): Version {
  return { ...rest, note: draft.note.trim(), carryOver: draft.carriesOver ? draft.reason.trim() : null };
}

/** What keeps a version from being sent; null: nothing. */
function faultOf(version: Version): string | null {
  const parsed = addVersion.safeParse(version);
  if (parsed.success) return null;
  const [fault] = parsed.error.issues;
  if (fault?.path[0] === 'carryOver') {
    return `Cannot carry approvals over: the reason ${fault.message}`;
  }
  return `Cannot put up this version: ${fault?.path[0] === 'note' ? 'what is new' : 'the asset'} ${fault?.message ?? 'does not fit'}`;
}

function hasApproval({ criteria }: GateView): boolean {
  return criteria.some(({ answer }) => answer?.kind === 'approval' && answer.voided === null);
}
