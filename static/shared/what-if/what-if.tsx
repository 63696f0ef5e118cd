import './what-if.css';
import Button from '@atlaskit/button/new';
import type { ReactNode } from 'react';
import type { IssueCard } from '../../../src/contract/issue-card';
import type { AskedDates, KnownIssue } from './asked-dates';
import { CopiedLink, useCopyLink } from './parts/copy-link';
import { DateFields } from './parts/date-fields';
import { Details } from './parts/details';
import { Refusal } from './parts/refusal';
import { Summary } from './parts/summary';
import type { WhatIf as Found } from '../../../src/contract/what-if';
import { useApply } from './use-apply';
import { useTold } from './use-told';
import { useQuestion } from './use-question';
import { whatIfLink } from './what-if-link';

export interface WhatIfProps {
  readonly launchId: string;
  readonly asked: AskedDates;
  /** null: the issue came by a link, and is not among those known. */
  readonly known: KnownIssue | null;
  readonly onClose: () => void;
  /** The date is set in Jira. */
  readonly onMoved: (issue: IssueCard) => void;
  /** What is shown has changed; null: nothing. */
  readonly onFound?: (found: Found | null) => void;
}

interface FramedProps extends WhatIfProps {
  /** What stands around it: a dialog of the page, or of Jira. */
  readonly frame: (parts: { readonly body: ReactNode; readonly buttons: ReactNode }) => ReactNode;
}

/** "If this slips to …": what follows, before anything is saved. Asking writes nothing. */
export function WhatIf({ launchId, asked: first, known, onClose, onMoved, onFound, frame }: FramedProps) {
  const question = useQuestion(first, known);
  const { asked, found, asking, problem, again } = question;
  const { apply, isApplying, refusal, forget } = useApply({ onMoved, onRefused: again });
  const { copy, start: copyLink } = useCopyLink(asked === null ? null : whatIfLink(launchId, asked));
  const shown = asked === null || problem !== null ? null : found;
  useTold(shown, onFound);
  const canMove = asked !== null && shown !== null && shown.canEdit && !asking;
  const asks = {
    ...question,
    change: (changed: Parameters<typeof question.change>[0]) => {
      forget();
      question.change(changed);
    },
  };
  return frame({
    body: (
      <div className="what-if">
        <div className="what-if-top">
          <DateFields question={asks} />
          <div className="what-if-summary">
            <Summary question={question} known={shown?.issue ?? known} />
          </div>
        </div>
        <Refusal text={refusal} />
        {shown !== null && <Details found={shown} isOld={asking} />}
      </div>
    ),
    buttons: (
      <div className="what-if-foot">
        <CopiedLink copy={copy} />
        <div className="what-if-buttons">
          <Button appearance="subtle" onClick={onClose}>
            Cancel
          </Button>
          <Button isDisabled={asked === null} onClick={copyLink}>
            Copy link
          </Button>
          {shown?.canEdit !== false && (
            <Button
              appearance="primary"
              isDisabled={!canMove}
              isLoading={isApplying}
              onClick={() => {
                if (asked !== null && shown !== null) void apply(asked, shown);
              }}
            >
              Move the date
            </Button>
          )}
        </div>
      </div>
    ),
  });
}
