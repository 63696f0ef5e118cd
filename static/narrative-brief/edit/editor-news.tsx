import Button from '@atlaskit/button/new';
import SectionMessage from '@atlaskit/section-message/section-message';
import { useState } from 'react';
import type { BriefView } from '../../../src/contract/narrative-brief';
import type { BriefSection } from '../../../src/domain/narrative/brief';
import type { BriefTools } from '../brief-tools';
import { draftOf, issuesOf, type OpenDraft } from '../state/open-draft';
import { draftToText } from '../compare/draft-to-text';
import { formatInstant } from '../../shared/text/format-instant';
import { personName } from '../text/person-name';
import { ConflictChoice } from './conflict-choice';
import type { useSave } from './use-save';

interface EditorNewsProps {
  readonly section: BriefSection;
  readonly open: OpenDraft;
  readonly brief: BriefView;
  readonly tools: BriefTools;
  readonly saving: ReturnType<typeof useSave>;
}

/** What the writer should know: text that was found again, and what others have saved meanwhile. */
export function EditorNews({ section, open, brief, tools, saving }: EditorNewsProps) {
  const [comparing, setComparing] = useState(false);
  const revision = brief.revisions[section];
  const isBehind = revision !== open.basedOn;
  if (!isBehind)
    return open.kept ? <p className="subtle">Unsaved text was kept. Save it, or cancel to drop it.</p> : null;

  const { conflict } = saving;
  if (conflict === null && !comparing) {
    return (
      <div role="status">
        <SectionMessage appearance="warning" title="Somebody changed this section" headingLevel="h3">
          <p>What you type stays as it is. Compare both before you save.</p>
          <div className="button-row">
            <Button spacing="compact" onClick={() => setComparing(true)}>
              Compare
            </Button>
          </div>
        </SectionMessage>
      </div>
    );
  }
  return (
    <ConflictChoice
      by={conflict === null ? null : `${personName(conflict.by)}, ${formatInstant(conflict.at)}`}
      theirs={draftToText(draftOf(brief.content, section), issuesOf(brief.content))}
      mine={draftToText(open.draft, open.issues)}
      busy={saving.saving}
      onKeepMine={() => void saving.save(revision)}
      onTakeTheirs={() => tools.drop(section)}
      onEditMine={() => {
        setComparing(false);
        saving.forget();
        tools.change(section, { basedOn: revision });
        document.querySelector<HTMLElement>(`[aria-describedby~="help-${section}"]`)?.focus();
      }}
    />
  );
}
