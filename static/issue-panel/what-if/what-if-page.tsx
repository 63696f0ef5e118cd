import '../issue-panel.css';
import { view } from '@forge/bridge';
import { useEffect, useState } from 'react';
import { z } from 'zod';
import { errorMessage } from '../../shared/text/error-message';
import { LoadingLines } from '../../shared/ui/loading-lines';
import { Trouble } from '../../shared/ui/trouble';
import { titleInWords } from '../../shared/what-if/text/title-in-words';
import { WhatIf } from '../../shared/what-if/what-if';
import { useEscape } from './use-escape';
import { whatIfContext, type WhatIfContext } from './what-if-context';

const inModal = z.object({ extension: z.object({ modal: whatIfContext }) });

/** The room of the dialog that the panel opens over the page of Jira. */
export function WhatIfPage() {
  const [context, setContext] = useState<WhatIfContext | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => {
    view
      .getContext()
      .then((found) => inModal.parse(found).extension.modal)
      .then(setContext, (error: unknown) => setProblem(errorMessage(error)));
  }, []);
  useEscape(leave);
  return <main className="what-if-page">{content()}</main>;

  function content() {
    if (problem !== null) {
      return (
        <Trouble title="Lockstep could not open this question" onRetry={() => location.reload()}>
          {problem}. Nothing was changed.
        </Trouble>
      );
    }
    if (context === null) return <LoadingLines label="Opening…" />;
    const { launchId, issue } = context;
    return (
      <>
        {/* Jira shows the same above. */}
        <h1 className="visually-hidden">{titleInWords(issue)}</h1>
        <WhatIf
          launchId={launchId}
          asked={{ issueId: issue.id, start: issue.start, due: issue.due }}
          known={issue}
          onClose={leave}
          onMoved={() => void view.close({ moved: true })}
          frame={({ body, buttons }) => (
            <>
              <div className="what-if-page-body">{body}</div>
              <div className="what-if-page-foot">{buttons}</div>
            </>
          )}
        />
      </>
    );
  }
}

function leave(): void {
  void view.close();
}
