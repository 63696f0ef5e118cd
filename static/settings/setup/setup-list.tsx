import ProgressBar from '@atlaskit/progress-bar';
import { router } from '@forge/bridge';
import Button from '@atlaskit/button/new';
import { useState } from 'react';
import { Notices } from '../../shared/ui/notices';
import { savedInWords } from '../text/saved-in-words';
import { SetupStepView } from './setup-step-view';
import { StepBody } from './step-body';
import { stepWords, type StepKey } from './step-words';
import type { OpenSetup, SetupTools } from './use-setup';

interface SetupListProps {
  readonly open: OpenSetup;
  readonly tools: SetupTools;
}

/** The steps in their order. The first one that is not done is open, the last when all are; any other can be opened. */
export function SetupList({ open, tools }: SetupListProps) {
  const { steps, view, busy } = open;
  const [chosen, setChosen] = useState<StepKey | 'none' | null>(null);
  const done = steps.filter(({ state }) => state === 'done').length;
  const next = steps.find(({ state }) => state !== 'done')?.key ?? 'launch';
  const openKey = chosen ?? next;
  const progress = `${done} of ${steps.length} done`;
  return (
    <>
      <header className="settings-head">
        <h1 className="settings-title">Get started with Lockstep</h1>
        <p className="subtle">From here to the first launch in about ten minutes. Each step can be changed later.</p>
      </header>
      <div className="setup-progress">
        <strong role="status">{progress}</strong>
        <ProgressBar ariaLabel={progress} value={steps.length === 0 ? 0 : done / steps.length} />
      </div>
      <Notices notice={open.notice} failure={open.failure} onRetry={() => void tools.reload()} />
      <ol className="setup-list" aria-busy={busy}>
        {steps.map((step, index) => (
          <SetupStepView
            key={step.key}
            step={step}
            number={index + 1}
            {...stepWords[step.key]}
            isOpen={step.key === openKey}
            onOpen={(isOpen) => setChosen(isOpen ? step.key : 'none')}
          >
            <StepBody
              step={step}
              open={open}
              tools={{ ...tools, settle: async (...what) => afterwards(await tools.settle(...what)) }}
            />
          </SetupStepView>
        ))}
      </ol>
      <footer className="setup-foot">
        <span className="subtle">{savedInWords(view)}</span>
        <Button appearance="subtle" onClick={() => void router.navigate({ target: 'module', moduleKey: 'settings' })}>
          All settings
        </Button>
      </footer>
    </>
  );

  /** What was saved leads on to the step that is next by then. */
  function afterwards(isSaved: boolean): boolean {
    if (isSaved) setChosen(null);
    return isSaved;
  }
}
