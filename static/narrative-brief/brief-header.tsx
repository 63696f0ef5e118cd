import Button from '@atlaskit/button/new';
import LockLockedIcon from '@atlaskit/icon/core/lock-locked';
import LockUnlockedIcon from '@atlaskit/icon/core/lock-unlocked';
import { missingSections } from '../../src/domain/narrative/missing-sections';
import type { BriefView } from '../../src/contract/narrative-brief';
import { today } from '../shared/text/today';
import { IssueLink } from '../shared/ui/issue-link';
import { IssueTypeIcon } from '../shared/ui/issue-type-icon';
import { StatusLozenge } from '../shared/ui/status-lozenge';
import type { BriefTools, Panel } from './brief-tools';
import { PageGauge } from './page-gauge';
import { stateInWords } from './text/state-in-words';
import { pageHeadingId } from './use-focus-return';

interface BriefHeaderProps {
  readonly brief: BriefView;
  /** Printed pages, with what is being typed. */
  readonly pages: number;
  readonly tools: BriefTools;
  readonly panel: Panel | null;
}

/** Which epic, where the brief stands, how long it is, and what can be done with the whole of it. */
export function BriefHeader({ brief, pages, tools, panel }: BriefHeaderProps) {
  const { epic, lock } = brief;
  const LockIcon = lock === null ? LockUnlockedIcon : LockLockedIcon;
  return (
    <header className="brief-header">
      <p className="brief-epic">
        <span className="subtle">Narrative brief</span>
        <span className="with-icon">
          <IssueTypeIcon typeName={epic.typeName} />
          <IssueLink issueKey={epic.key} />
        </span>
        <StatusLozenge issue={epic} />
      </p>
      <h1 id={pageHeadingId} tabIndex={-1} dir="auto" className="brief-title">
        {epic.summary}
      </h1>
      <p className="brief-state">
        <span className="with-icon">
          <LockIcon label="" size="small" />
          <span>{stateInWords(brief, today())}</span>
        </span>
        <PageGauge pages={pages} />
      </p>
      {panel !== 'versions' && <HeaderButtons brief={brief} tools={tools} />}
    </header>
  );
}

function HeaderButtons({ brief, tools }: Pick<BriefHeaderProps, 'brief' | 'tools'>) {
  const { mayEdit, lock, lockWith, number, content } = brief;
  const mayLock = mayEdit && lock === null;
  if (!mayLock && number === 0) return null;
  return (
    <div className="button-row brief-actions">
      {mayLock && (
        <>
          <Button
            id="lock-brief"
            appearance={missingSections(content).length === 0 ? 'primary' : 'default'}
            onClick={() => tools.openPanel('lock', 'lock-brief')}
          >
            Lock brief
          </Button>
          <Button id="choose-lock" onClick={() => tools.openPanel('choose-lock', 'choose-lock')}>
            {lockWith === null ? 'Choose when it locks' : 'Change when it locks'}
          </Button>
        </>
      )}
      {number > 0 && (
        <Button id="versions" appearance="subtle" onClick={() => tools.openPanel('versions', 'versions')}>
          Versions
        </Button>
      )}
    </div>
  );
}
