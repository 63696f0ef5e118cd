import Button from '@atlaskit/button/new';
import { useState } from 'react';
import { sectionTitles } from '../../../src/contract/narrative-words';
import { missingSections } from '../../../src/domain/narrative/missing-sections';
import type { BriefView } from '../../../src/contract/narrative-brief';
import type { BriefSection } from '../../../src/domain/narrative/brief';
import { ErrorMessage } from '../../shared/ui/error-message';
import { useInitialFocus } from '../../shared/ui/use-initial-focus';
import type { BriefTools } from '../brief-tools';
import { lockHint } from './lock-hint';
import './lock.css';

interface LockPanelProps {
  readonly brief: BriefView;
  readonly tools: BriefTools;
  readonly onClose: () => void;
}

/** What is still missing before the brief can be locked; then, what locking means. */
export function LockPanel({ brief, tools, onClose }: LockPanelProps) {
  const heading = useInitialFocus<HTMLHeadingElement>();
  const missing = missingSections(brief.content);
  return (
    <section aria-labelledby="lock-title" className="brief-panel">
      <h2 id="lock-title" ref={heading} tabIndex={-1} className="brief-panel-title">
        {missing.length > 0 ? 'Not ready to lock yet' : 'Lock the brief as it stands?'}
      </h2>
      {missing.length > 0 ? (
        <Missing missing={missing} tools={tools} onClose={onClose} />
      ) : (
        <Confirm brief={brief} tools={tools} onClose={onClose} />
      )}
    </section>
  );
}

interface MissingProps extends Pick<LockPanelProps, 'tools' | 'onClose'> {
  readonly missing: readonly BriefSection[];
}

function Missing({ missing, tools, onClose }: MissingProps) {
  const write = (section: BriefSection) => {
    onClose();
    tools.open(section);
  };
  return (
    <>
      <p>Still to be written, or begun and not finished:</p>
      <ul className="brief-missing">
        {missing.map((section) => (
          <li key={section}>
            {sectionTitles[section]}{' '}
            <Button
              spacing="compact"
              appearance="subtle"
              aria-label={`Write: ${sectionTitles[section]}`}
              onClick={() => write(section)}
            >
              Write
            </Button>
          </li>
        ))}
      </ul>
      {missing.includes('edges') && (
        <p className="subtle">A boundary needs what it does, and how it behaves in another case or what comes later.</p>
      )}
      <div className="button-row">
        <Button spacing="compact" onClick={onClose}>
          Close
        </Button>
      </div>
    </>
  );
}

function Confirm({ brief, tools, onClose }: LockPanelProps) {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const hint = lockHint(brief);
  const isWriting = Object.keys(tools.drafts).length > 0;
  const lock = async () => {
    setBusy(true);
    setProblem(null);
    const outcome = await tools.act('brief.lock', { number: brief.number });
    setBusy(false);
    if (outcome.kind === 'refused') {
      setProblem(outcome.message);
      return;
    }
    if (outcome.kind === 'conflict') {
      setProblem('Somebody changed the brief meanwhile. Read it again, then lock it');
      return;
    }
    tools.tell({ kind: 'done', text: `Locked as version ${outcome.brief.lock?.number ?? brief.number}.` });
    onClose();
  };
  return (
    <>
      <p>
        Marketing writes from what is locked. From then on each change asks for a reason, and everyone who reads the
        brief can see what changed and why.
      </p>
      {hint !== null && <p>{hint}</p>}
      {isWriting && <p>Text that you have not saved will not be part of the locked version.</p>}
      <ErrorMessage id="lock-problem" text={problem} />
      <div className="button-row">
        <Button appearance="primary" spacing="compact" isLoading={busy} onClick={() => void lock()}>
          Lock now
        </Button>
        <Button appearance="subtle" spacing="compact" onClick={onClose}>
          Cancel
        </Button>
      </div>
    </>
  );
}
